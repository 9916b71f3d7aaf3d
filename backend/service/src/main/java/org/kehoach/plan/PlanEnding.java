package org.kehoach.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The document that revoked or concluded a plan. */
public record PlanEnding(
        UUID documentId,

        @Schema(maxLength = 100, examples = "15/QĐ-UBND") String symbol,

        String subject,
        LocalDate issuedOn) {

    /** From the columns {@code ended_by_id, ended_by_symbol, ended_by_subject, ended_by_day}. */
    static @Nullable PlanEnding orNull(Row row) {
        UUID id = row.uuidOrNull("ended_by_id");
        return id == null
                ? null
                : new PlanEnding(
                        id, row.text("ended_by_symbol"), row.text("ended_by_subject"), row.date("ended_by_day"));
    }
}
