package org.kehoach.task;

/** How a request for a later due date stands. */
public enum ExtensionStatus {
    PENDING,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    /** Derived, never stored: the work ended before an answer came. */
    LAPSED
}
