package org.kehoach.calendar;

/** What the keeper of the calendar may do with a day. */
public enum CalendarDayAction {
    DECIDE,
    FORGET
}
