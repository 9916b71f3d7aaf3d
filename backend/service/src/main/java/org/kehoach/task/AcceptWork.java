package org.kehoach.task;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to accept submitted work. */
public record AcceptWork(
        @Size(max = 2000) @Nullable String evaluation,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {}
