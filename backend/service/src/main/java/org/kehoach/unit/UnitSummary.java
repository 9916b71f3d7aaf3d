package org.kehoach.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit in a list, as it was on the day asked for. */
public record UnitSummary(
        UUID id,
        String name,

        @Schema(description = "The name, with what tells the unit from another one of that name", maxLength = 600)
        String label,

        UnitKind kind,
        @Nullable UnitRef parent,
        List<CodeRef> codes,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long childCount,
        long version) {

    /** A code on that day. */
    public record CodeRef(String scheme, String code) {}
}
