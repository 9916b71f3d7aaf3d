package org.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a numbers book. */
public record NumberSummary(
        @Schema(description = "Absent of a gap") @Nullable UUID id,
        UnitRef unit,

        @Schema(description = "Numbers count by series", examples = "PLAN", maxLength = 120)
        String series,

        int year,
        DocumentType type,
        int number,

        @Schema(description = "The last number of a gap; else the number itself")
        int lastNumber,

        @Nullable String symbol,
        NumberStatus status,
        @Nullable String subject,
        @Schema(description = "Why it was voided") @Nullable String reason,
        @Nullable UUID documentId,
        @Nullable LocalDate issuedOn,
        long version,

        @Schema(description = "RESERVE explains a number of a gap")
        List<NumberAction> allowedActions) {}
