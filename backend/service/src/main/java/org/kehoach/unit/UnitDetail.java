package org.kehoach.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Versioned;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as it was on the day asked for, with its whole history. */
public record UnitDetail(
        UUID id,
        String name,

        @Schema(
                description = "The latest name, with what tells the unit from another one of that name",
                maxLength = 600)
        String label,

        UnitKind kind,
        @Nullable UnitRef parent,
        @Nullable UnitRef guidedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<UnitRef> path,
        List<Period> periods,
        List<CodePeriod> codes,

        @Schema(description = "The units that this one took over from, wholly or in part", maxItems = 1000)
        List<Succession> predecessors,

        @Schema(description = "The units that took over from this one", maxItems = 1000)
        List<Succession> successors,

        @Nullable ExternalId externalId,
        long version,
        List<UnitAction> allowedActions)
        implements Versioned {

    /** Another unit before or after this one, from the effective day of the set of changes. */
    public record Succession(UnitRef unit, LocalDate effectiveOn, UUID changeSetId) {}

    /** What held of the unit for a time. */
    public record Period(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String name,
            UnitKind kind,
            @Nullable UnitRef parent,
            @Nullable UnitRef guidedBy) {}
}
