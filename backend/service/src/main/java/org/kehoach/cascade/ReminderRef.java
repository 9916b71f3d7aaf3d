package org.kehoach.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.staff.PersonRef;

import org.jspecify.annotations.Nullable;

/** When and by whom a unit was reminded, and when it took note. */
public record ReminderRef(
        UUID id,
        PersonRef sentBy,
        LocalDate sentOn,
        Instant sentAt,
        @Nullable Instant acknowledgedAt) {}
