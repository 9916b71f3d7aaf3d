package org.kehoach.document;

/** How fast a document is to be delivered: thường, khẩn, thượng khẩn, hoả tốc (Decree 30/2020, article 8). */
public enum Urgency {
    NORMAL,
    URGENT,
    VERY_URGENT,
    EXPRESS
}
