package org.kehoach.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request: a site of the campaign at each of these units that has none yet. */
public record CreateSites(
        @NotEmpty @Size(max = 200) List<@NotNull UUID> unitIds,

        @Schema(description = "The one of them that leads the way from now on") @Nullable UUID pilotUnitId,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {}
