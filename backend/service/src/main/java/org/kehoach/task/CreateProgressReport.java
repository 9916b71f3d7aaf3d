package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Report upon an assignment's progress. */
public record CreateProgressReport(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,
        @NotBlank @Size(max = 10000) String text,
        @NotNull @Min(0) @Max(100) Integer percent,
        @Size(max = 20) @Nullable List<@Valid @NotNull ProgressFigure> figures,
        @Size(max = 10000) @Nullable String obstacles,

        @Size(max = 20) @Schema(description = "Evidence, uploaded before") @Nullable List<@NotNull UUID> fileIds,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {

    List<ProgressFigure> figuresOrNone() {
        return figures == null ? List.of() : figures;
    }

    List<UUID> filesOrNone() {
        return fileIds == null ? List.of() : fileIds;
    }
}
