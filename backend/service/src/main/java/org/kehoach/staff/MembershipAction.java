package org.kehoach.staff;

/** What the caller may do with a role that somebody holds; a last day is an update. */
public enum MembershipAction {
    UPDATE,
    MOVE
}
