package org.kehoach.document;

/** What has become of a number of a series. A gap is a number that was passed over and that nothing is known of. */
public enum NumberStatus {
    RESERVED,
    ISSUED,
    VOIDED,
    GAP
}
