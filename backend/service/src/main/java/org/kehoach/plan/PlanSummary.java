package org.kehoach.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan in a list. */
public record PlanSummary(
        UUID id,
        String title,
        @Nullable String symbol,

        @Schema(description = "Of an amendment: the plan that it amends") @Nullable UUID amendsId,

        UnitRef issuingUnit,
        PlanStatus status,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long itemCount,

        @Schema(description = "Why the draft came back, or why the plan was revoked") @Nullable String returnReason,

        long version) {}
