package org.kehoach.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What holds of a unit from a day to a day, both included. */
public record CreatePeriod(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotBlank @Size(max = 200) String name,
        @NotNull UnitKind kind,
        @Nullable UUID parentId,
        @Nullable UUID guidedById) {

    boolean endsBeforeItBegins() {
        return validFrom != null && validTo != null && validTo.isBefore(validFrom);
    }
}
