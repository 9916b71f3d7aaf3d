package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A legal instrument by which a unit was changed, or had a part in the change of others. */
public record UnitInstrument(
        UUID changeSetId,

        @Schema(maxLength = 300) String instrument,

        @Nullable LocalDate instrumentOn,
        LocalDate effectiveOn,

        @Schema(
                description = "What it orders of the unit itself; empty where the unit only followed another",
                maxItems = 200)
        List<UnitChange> changes,

        @Schema(description = "Which of the units it has made", maxItems = 1000)
        List<UUID> createdUnitIds,

        @Schema(description = "The units named in the changes as they were called the day before", maxItems = 10000)
        List<UnitRef> units) {}
