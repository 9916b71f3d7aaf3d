package org.kehoach.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Row;

import org.jspecify.annotations.Nullable;

/** One step in the life of a thing: who took it, on which business day, and when it was recorded. */
public record TransitionDetail(
        UUID id,
        String action,
        @Nullable String from,
        String to,
        @Nullable String reason,
        PersonRef by,
        LocalDate occurredOn,
        Instant recordedAt) {

    /** From the columns {@code id, action, from_state, to_state, reason, staff_id, staff_name, occurred_on, recorded_at}. */
    public static TransitionDetail of(Row row) {
        return new TransitionDetail(
                row.uuid("id"),
                row.text("action"),
                row.textOrNull("from_state"),
                row.text("to_state"),
                row.textOrNull("reason"),
                PersonRef.of(row, "staff"),
                row.date("occurred_on"),
                row.instant("recorded_at"));
    }
}
