package org.kehoach.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.kehoach.platform.Role;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role in a unit; {@code current} says whether it holds today. */
public record MembershipDetail(
        UUID id,
        UnitRef unit,
        Role role,
        @Nullable String position,

        @Schema(description = "What a DEPUTY has charge of, and signs for the HEAD", maxItems = 20)
        List<@Size(max = 100) String> areas,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean current,

        @Schema(description = "Whose powers these are, by delegation") @Nullable PersonRef delegatedBy,

        List<MembershipAction> allowedActions) {

    /** Whether it counts on the day or later. */
    boolean isHeldFrom(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }
}
