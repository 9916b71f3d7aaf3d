package org.kehoach.unit;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code that a unit bears in a scheme from a day to a day, both included. */
public record CodePeriod(
        @NotBlank @Size(max = 40) @Schema(description = "Who gives the code: TCTK is the statistics office's list", examples = "TCTK")
        String scheme,

        @NotBlank @Size(max = 40) @Schema(examples = "26506")
        String code,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
