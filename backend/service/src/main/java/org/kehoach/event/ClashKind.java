package org.kehoach.event;

/** In what two events stand in each other's way. */
public enum ClashKind {
    PLACE,
    CHAIR,
    UNIT
}
