package org.kehoach.calendar;

/** What becomes of a day that was fixed by a rule and is a day off. */
public enum OffDayRule {
    KEEP,
    WORKING_DAY_BEFORE,
    WORKING_DAY_AFTER
}
