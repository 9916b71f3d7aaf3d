package org.kehoach.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Versioned;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A set of changes with the names of all units that it speaks of. */
public record UnitChangeSetDetail(
        UUID id,
        UnitRef unit,
        String instrument,
        @Nullable LocalDate instrumentOn,
        LocalDate effectiveOn,
        UnitChangeSetStatus status,

        @Schema(description = "Its day has come, and it could not be executed")
        boolean failing,

        @Schema(maxItems = 200) List<UnitChange> changes,
        @Schema(maxItems = 1000) List<MoveRule> rules,

        @Schema(
                description =
                        "The units named above as they were called the day before; those that are yet to be made left out",
                maxItems = 10000)
        List<UnitRef> units,

        UUID createdBy,
        Instant createdAt,
        @Nullable UUID approvedBy,
        @Nullable Instant executedAt,
        @Schema(maxLength = 2000) @Nullable String undoReason,

        @Schema(description = "Why the draft was returned", maxLength = 2000) @Nullable String returnReason,

        @Nullable ExternalId externalId,
        long version,
        List<UnitChangeSetAction> allowedActions)
        implements Versioned {}
