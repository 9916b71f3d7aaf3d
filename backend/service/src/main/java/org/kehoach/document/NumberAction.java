package org.kehoach.document;

/** What happens to a number; the caller may do the first and the last but one of them by the numbers book. */
public enum NumberAction {
    RESERVE,
    ISSUE,
    VOID,
    RELEASE
}
