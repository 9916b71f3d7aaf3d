package org.kehoach.task;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer that gives a later due date. */
public record GrantExtension(
        @Schema(description = "The new due date, after the one in force; the date asked for unless given") @Nullable LocalDate dueOn,

        @Size(max = 2000) @Nullable String comment,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {}
