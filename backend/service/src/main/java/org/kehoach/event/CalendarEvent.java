package org.kehoach.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An event as a calendar shows it.
 *
 * @param firstDay the first day of the event, of a campaign of its window; null while it is still to be fixed
 * @param lastDay the last day, which may be the first
 * @param plan symbol or title of the plan that it carries out, if the reader may see it
 * @param changedAt when it was last changed or took its last step
 */
public record CalendarEvent(
        UUID id,
        long version,
        String title,
        EventStatus status,
        boolean campaign,
        String hostUnit,
        @Nullable String place,
        @Nullable String address,
        @Nullable String chair,
        @Nullable LocalDate firstDay,
        @Nullable LocalTime startTime,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime endTime,
        @Nullable String plan,
        @Nullable String reason,
        Instant changedAt) {}
