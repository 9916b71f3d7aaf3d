package org.kehoach.event;

/** What an event is. */
public enum EventKind {
    FESTIVAL_DAY,
    COMMUNICATION_SESSION,
    TRAINING,
    MEETING,
    INSPECTION,
    CEREMONY,
    LAUNCH,
    OTHER
}
