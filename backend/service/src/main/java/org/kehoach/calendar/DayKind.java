package org.kehoach.calendar;

/** Why work is done on a day, or is not. */
public enum DayKind {
    WORKING,
    WEEKEND,
    /** By law. */
    HOLIDAY,
    /** Off, because a holiday fell on a weekly day off. */
    COMPENSATION,
    /** Off for this once, by a decision. */
    DAY_OFF,
    /** Worked for this once, by a decision: for a day off that was moved. */
    WORKED;

    boolean isWorking() {
        return this == WORKING || this == WORKED;
    }
}
