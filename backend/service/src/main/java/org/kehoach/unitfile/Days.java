package org.kehoach.unitfile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** From a day to a day, both included; an open end is the first or last day there can be. */
record Days(LocalDate first, LocalDate last) {

    static Days of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Days(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    }

    @Nullable LocalDate from() {
        return first.equals(LocalDate.MIN) ? null : first;
    }

    @Nullable LocalDate to() {
        return last.equals(LocalDate.MAX) ? null : last;
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean covers(Days other) {
        return has(other.first) && has(other.last);
    }

    boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether the other begins the day after this ends. */
    boolean leadsTo(Days other) {
        return to() != null && last.plusDays(1).equals(other.first);
    }

    Days and(Days other) {
        return new Days(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
    }
}
