package org.kehoach.document;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document in a list. */
public record DocumentSummary(
        UUID id,
        DocumentType type,
        Direction direction,
        Urgency urgency,
        int number,
        String symbol,
        @Nullable UnitRef issuingUnit,
        String issuingBody,
        LocalDate issuedOn,
        String subject,

        @Schema(description = "The entry into the register of the unit of `receivingUnitId`") @Nullable DocumentArrival arrival,

        @Schema(description = "The latest document that replaces it, of those that the caller sees") @Nullable ReplacingDocument replacedBy,

        long version) {

    /** A document that replaces another. */
    public record ReplacingDocument(
            UUID id, @Schema(maxLength = 100) String symbol) {}
}
