package org.kehoach.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.plan.LegalBasis;
import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a draft that carries out items of another unit's plan. */
public record DerivePlan(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @NotNull UUID issuingUnitId,

        @Size(min = 1, max = 500) @Schema(description = "The title of the plan that is carried out when absent")
        @Nullable String title,

        @Nullable LocalDate startsOn,

        @Nullable LocalDate endsOn,

        @Size(max = 50) @Schema(description = "The document of the plan that is carried out when absent") @Nullable List<@Valid @NotNull LegalBasis> legalBases,

        @NotNull @Size(min = 1, max = 200) @Schema(description = "The items that are carried out; they keep their order")
        List<@NotNull UUID> itemIds) {}
