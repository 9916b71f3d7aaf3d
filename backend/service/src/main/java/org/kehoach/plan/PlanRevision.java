package org.kehoach.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Row;
import org.kehoach.staff.PersonRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which text of a plan was put in force by which document, by whom and when. */
public record PlanRevision(
        @Schema(description = "1 is the plan as it was issued", minimum = "1")
        int number,

        UUID documentId,

        @Schema(maxLength = 100, examples = "702/KH-UBND") String symbol,

        @Schema(description = "The subject of the document", maxLength = 500)
        String subject,

        LocalDate issuedOn,
        @Nullable String signer,
        PersonRef issuedBy,
        Instant recordedAt) {

    static PlanRevision of(Row row) {
        return new PlanRevision(
                row.integer("number"),
                row.uuid("document_id"),
                row.text("symbol"),
                row.text("subject"),
                row.date("issued_on"),
                row.textOrNull("signer"),
                PersonRef.of(row, "staff"),
                row.instant("recorded_at"));
    }
}
