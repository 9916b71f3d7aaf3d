package org.kehoach.unit;

/** What the caller may do with a unit. */
public enum UnitAction {
    UPDATE,
    ADD_CHILD,
    ADD_STAFF
}
