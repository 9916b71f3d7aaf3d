package org.kehoach.series;

/** How often a task comes again. */
public enum Frequency {
    WEEK(0, 7),
    MONTH(1, 20),
    QUARTER(3, 30),
    HALF_YEAR(6, 30),
    YEAR(12, 60);

    private final int months;
    private final int daysAhead;

    Frequency(int months, int daysAhead) {
        this.months = months;
        this.daysAhead = daysAhead;
    }

    /** How many months a period has; none of a week. */
    int months() {
        return months;
    }

    /** How many days before it is due a task is given, where nobody says otherwise. */
    int daysAhead() {
        return daysAhead;
    }
}
