package org.kehoach.reading;

import java.time.Instant;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reading in a list. */
public record PlanReadingSummary(
        UUID id,
        UnitRef issuingUnit,
        @Schema(maxLength = 500) String title,
        @Schema(maxLength = 200) @Nullable String fileName,
        @Nullable UUID planId,
        Instant createdAt,
        Instant expiresAt,
        long version) {}
