package org.kehoach.task;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a later due date. */
public record CreateExtensionRequest(
        @Schema(description = "Made by the client, a UUID of version 7, so that a repeat is told from a second request")
        @Nullable UUID id,

        @NotNull @Schema(description = "The due date asked for, after the one in force")
        LocalDate dueOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "Mưa bão kéo dài, chưa tổ chức được tại khu dân cư")
        String reason,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {}
