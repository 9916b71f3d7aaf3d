package org.kehoach.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Row;
import org.kehoach.platform.SigningCapacity;
import org.kehoach.platform.Sql;

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

        @Schema(description = "Of an assignment: the due date in force from this step on") @Nullable LocalDate dueOn,

        @Schema(
                description =
                        "Of a plan that was signed: in which capacity; null where nobody signs or it is not known")
        @Nullable SigningCapacity signedAs,

        @Schema(description = "Whose powers they were, of what was signed by delegation") @Nullable PersonRef onBehalfOf) {

    private static final String UNSIGNED =
            "cast(null as text) as signed_as, cast(null as uuid) as signed_for_id, cast(null as text) as signed_for_name";

    private static final String SIGNED = "x.signed_as, x.on_behalf_of_id as signed_for_id,"
            + " (select lender.name from staff lender where lender.id = x.on_behalf_of_id) as signed_for_name";

    /**
     * All steps of one thing, oldest first, for {@link #of(Row)}.
     *
     * @param table of the steps {@code x}
     * @param thing the column that says whose they are
     */
    public static Sql history(String table, String thing, UUID id) {
        return history(
                "x.from_status as from_state, x.to_status as to_state, cast(null as date) as due_on, " + UNSIGNED,
                table,
                thing,
                id,
                Sql.of(""));
    }

    /**
     * The same of steps that are signed.
     *
     * @param more further conditions
     */
    public static Sql signedHistory(String table, String thing, UUID id, Sql more) {
        return history(
                "x.from_status as from_state, x.to_status as to_state, cast(null as date) as due_on, " + SIGNED,
                table,
                thing,
                id,
                more);
    }

    /** The same of steps that keep a state and a due date. */
    public static Sql datedHistory(String table, String thing, UUID id) {
        return history("x.from_state, x.to_state, x.due_on, " + UNSIGNED, table, thing, id, Sql.of(""));
    }

    private static Sql history(String states, String table, String thing, UUID id, Sql more) {
        return Sql.of(
                        "select x.id, x.action, x.reason, x.staff_id, s.name as staff_name, x.occurred_on, x.recorded_at, "
                                + states + " from " + table + " x join staff s on s.id = x.staff_id where x." + thing
                                + " = ?",
                        id)
                .then(more)
                .then("order by x.recorded_at, x.id");
    }

    public static TransitionDetail of(Row row) {
        return new TransitionDetail(
                row.uuid("id"),
                row.text("action"),
                row.textOrNull("from_state"),
                row.text("to_state"),
                row.textOrNull("reason"),
                PersonRef.of(row, "staff"),
                row.date("occurred_on"),
                row.instant("recorded_at"),
                row.dateOrNull("due_on"),
                row.textOrNull("signed_as") == null ? null : row.constant("signed_as", SigningCapacity.class),
                row.uuidOrNull("signed_for_id") == null ? null : PersonRef.of(row, "signed_for"));
    }
}
