package org.kehoach.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a draft that is made from another plan. */
public record CopyPlan(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @NotNull UUID issuingUnitId,

        @Size(min = 1, max = 500) @Schema(description = "The title of the copied plan when absent") @Nullable String title,

        @Schema(
                description =
                        "When the copy starts; every date moves as far as the start does. Not together with `years`")
        @Nullable LocalDate startsOn,

        @Min(1) @Max(50) @Schema(description = "Every date moves by so many whole years, 29 February to the 28th where there is none")
        @Nullable Integer years,

        @Schema(description = "Whether the tasks are copied too; false when absent") @Nullable Boolean withTasks,

        @Schema(description = "Whether the copy is kept as a template, from which drafts are made; false when absent")
        @Nullable Boolean template) {}
