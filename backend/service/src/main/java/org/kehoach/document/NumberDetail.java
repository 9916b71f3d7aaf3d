package org.kehoach.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Versioned;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number with what became of it. */
public record NumberDetail(
        UUID id,
        UnitRef unit,
        @Schema(maxLength = 120) String series,

        int year,
        DocumentType type,
        int number,
        String symbol,
        NumberStatus status,
        @Nullable String subject,
        @Nullable String reason,
        @Nullable UUID documentId,
        @Schema(maxItems = 1000) List<StepDetail> steps,
        long version,
        List<NumberAction> allowedActions)
        implements Versioned {

    /** What somebody did with the number. */
    public record StepDetail(
            NumberAction action,
            @Schema(maxLength = 1000) @Nullable String subject,
            @Schema(maxLength = 2000) @Nullable String reason,
            PersonRef person,
            Instant recordedAt) {}
}
