package org.kehoach.document;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to keep a number for a paper that is to be signed. */
public record ReserveNumber(
        @Nullable UUID id,
        @NotNull UUID unitId,
        @NotNull DocumentType type,

        @NotBlank @Size(max = 70) @Schema(description = "What follows the number: `KH-UBND`, `/2026/NQ-HĐND`, `-CT/TU`", examples = "KH-UBND")
        String letters,

        @Min(1900) @Max(2200) @Schema(description = "The year that the number counts in; this year when absent")
        @Nullable Integer year,

        @Min(1) @Max(999999) @Schema(description = "A number that was passed over, or given elsewhere; the next of the series when absent")
        @Nullable Integer number,

        @NotBlank @Size(max = 1000) String subject) {}
