package org.kehoach.unit;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.jspecify.annotations.Nullable;

/**
 * Request for a unit: what holds of it, period after period without gap, the first from its first day and the last to
 * its last (null: unknown or open).
 */
public record CreateUnit(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull CreatePeriod> periods,
        @Size(max = 100) @Nullable List<@Valid @NotNull CodePeriod> codes) {

    Life life() {
        return new Life(periods.getFirst().validFrom(), periods.getLast().validTo());
    }

    List<CodePeriod> codesOrNone() {
        return codes == null ? List.of() : codes;
    }
}
