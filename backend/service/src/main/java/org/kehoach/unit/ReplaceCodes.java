package org.kehoach.unit;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Request: all codes of a unit. */
public record ReplaceCodes(@NotNull @Size(max = 100) List<@Valid @NotNull CodePeriod> codes) {}
