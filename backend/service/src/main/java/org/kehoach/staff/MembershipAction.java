package org.kehoach.staff;

/** What the caller may do with a role that somebody holds; a last day is an update, an end at once is none. */
public enum MembershipAction {
    UPDATE,
    MOVE,
    /** At once, not only when the day is over. */
    END
}
