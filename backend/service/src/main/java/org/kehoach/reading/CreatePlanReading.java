package org.kehoach.reading;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to read a plan from a file or from text. */
public record CreatePlanReading(
        @NotNull UUID issuingUnitId,

        @Schema(description = "A DOCX that the caller has uploaded") @Nullable UUID fileId,

        @Schema(description = "The text itself, instead of a file") @Size(max = 300000) @Nullable String text,

        @Schema(description = "The day whose units are looked for; the plan's own date when absent") @Nullable LocalDate asOf) {}
