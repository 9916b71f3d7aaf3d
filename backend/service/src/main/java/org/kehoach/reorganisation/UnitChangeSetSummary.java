package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A set of changes in a list. */
public record UnitChangeSetSummary(
        UUID id,
        String instrument,
        @Nullable LocalDate instrumentOn,
        LocalDate effectiveOn,
        UnitRef unit,
        UnitChangeSetStatus status,
        int changeCount,

        @Schema(description = "Its day has come, and it could not be executed")
        boolean failing,

        @Schema(description = "Why the draft was returned", maxLength = 2000) @Nullable String returnReason,

        long version) {}
