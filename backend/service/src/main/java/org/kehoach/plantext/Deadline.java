package org.kehoach.plantext;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When something is due, as a text says it.
 *
 * @param from first day of a period; null where only its end is told
 * @param dueOn the day that is named, or the last one of the period; null for work that recurs
 * @param dueIn in so many working days from the plan's issue, where that is told instead of a day
 */
public record Deadline(
        Timing timing,
        @Nullable LocalDate from,
        @Nullable LocalDate dueOn,
        @Nullable Recurrence every,
        @Nullable Integer dueIn) {

    Deadline(Timing timing, @Nullable LocalDate from, @Nullable LocalDate dueOn, @Nullable Recurrence every) {
        this(timing, from, dueOn, every, null);
    }

    /** At the latest on the last of so many working days from the plan's issue. */
    static Deadline within(int workingDays) {
        return new Deadline(Timing.BY, null, null, null, workingDays);
    }

    /** How the day is meant. */
    public enum Timing {
        /** At the latest on the day. */
        BY,
        /** On the day itself. */
        ON,
        /** Within a month, a quarter, a year, or from one day to another. */
        WITHIN,
        RECURRING
    }

    /** How often. */
    public enum Recurrence {
        WEEKLY,
        MONTHLY,
        QUARTERLY,
        EVERY_6_MONTHS,
        YEARLY
    }
}
