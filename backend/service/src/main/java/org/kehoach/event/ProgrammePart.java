package org.kehoach.event;

/** The part of a festival that a programme item belongs to. */
public enum ProgrammePart {
    CEREMONY,
    FESTIVITY,
    OTHER
}
