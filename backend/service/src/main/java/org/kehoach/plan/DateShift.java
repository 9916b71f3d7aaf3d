package org.kehoach.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** How far the dates of a copy lie from those of the plan that it is made from. */
public record DateShift(int years, long days) {

    static final DateShift NONE = new DateShift(0, 0);

    /** Whole years where the day of the year is the same, so that a year's end stays one; days otherwise. */
    static DateShift between(LocalDate from, LocalDate to) {
        int years = to.getYear() - from.getYear();
        return from.plusYears(years).equals(to)
                ? new DateShift(years, 0)
                : new DateShift(0, ChronoUnit.DAYS.between(from, to));
    }

    public @Nullable LocalDate move(@Nullable LocalDate day) {
        return day == null ? null : day.plusYears(years).plusDays(days);
    }
}
