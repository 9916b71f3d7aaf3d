package org.kehoach.document;

/** What the caller may do with a document. */
public enum DocumentAction {
    UPDATE,
    ATTACH_FILES,
    REFER,
    RECEIVE
}
