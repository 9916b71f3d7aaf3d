package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a set of changes; {@code unitId} is the unit that answers for it. */
public record CreateUnitChangeSet(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @NotNull UUID unitId,

        @NotBlank @Size(max = 300) @Schema(examples = "Nghị quyết số 1685/NQ-UBTVQH15")
        String instrument,

        @Nullable LocalDate instrumentOn,

        @NotNull @Schema(description = "The first day on which the units are as changed")
        LocalDate effectiveOn,

        @NotNull @Size(max = 200) List<@Valid @NotNull UnitChange> changes,
        @Size(max = 1000) @Nullable List<@Valid @NotNull MoveRule> rules) {

    UpdateUnitChangeSet content() {
        return new UpdateUnitChangeSet(
                instrument, instrumentOn, effectiveOn, changes, rules == null ? List.of() : rules);
    }
}
