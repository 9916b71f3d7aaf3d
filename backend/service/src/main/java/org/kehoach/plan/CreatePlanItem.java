package org.kehoach.plan;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for an item of the outline. */
public record CreatePlanItem(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @Nullable UUID parentId,

        @Min(0) @Max(999) @Schema(description = "Place among its siblings, from 0; last when absent") @Nullable Integer position,

        @NotBlank @Size(max = 1000) String title,
        @Size(max = 20000) @Nullable String text,

        @Min(1) @Max(100) @Schema(description = "How much it counts beside its siblings where progress is rolled up; 1 when absent")
        @Nullable Integer weight,

        @Schema(description = "The item of another unit's issued plan that it carries out") @Nullable UUID derivedFromId) {}
