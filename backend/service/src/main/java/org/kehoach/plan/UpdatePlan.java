package org.kehoach.plan;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** The text of a draft. */
public record UpdatePlan(
        @NotBlank @Size(max = 500) String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotNull @Size(max = 50) List<@Valid @NotNull LegalBasis> legalBases,
        @NotNull @Size(max = 20000) String purpose,
        @NotNull @Size(max = 20000) String requirements,
        @NotNull @Size(max = 20000) String organisation) {}
