package org.kehoach.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        Instant recordedAt,

        @Schema(description = "Of an assignment: the due date in force from this step on") @Nullable LocalDate dueOn) {

    /** From the columns {@code id, action, from_state, to_state, reason, staff_id, staff_name, occurred_on, recorded_at}. */
    public static TransitionDetail of(Row row) {
        return of(row, null);
    }

    /** The same, with the column {@code due_on}. */
    public static TransitionDetail dated(Row row) {
        return of(row, row.dateOrNull("due_on"));
    }

    private static TransitionDetail of(Row row, @Nullable LocalDate dueOn) {
        return new TransitionDetail(
                row.uuid("id"),
                row.text("action"),
                row.textOrNull("from_state"),
                row.text("to_state"),
                row.textOrNull("reason"),
                PersonRef.of(row, "staff"),
                row.date("occurred_on"),
                row.instant("recorded_at"),
                dueOn);
    }
}
