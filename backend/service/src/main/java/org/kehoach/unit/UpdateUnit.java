package org.kehoach.unit;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Correction of a unit's latest period: a typing error, not a change by a legal instrument. */
public record UpdateUnit(
        @NotBlank @Size(max = 200) String name,
        @NotNull UnitKind kind,
        @Nullable UUID guidedById) {}
