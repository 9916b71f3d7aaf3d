package org.kehoach.calendar;

/** Who keeps the calendar of the whole installation; the units, which stand above this feature, provide it. */
public interface CalendarKeepers {

    /** Whether the caller rules everything here, or a unit without a superior. */
    boolean isKeeper();
}
