package org.kehoach.event;

import java.time.LocalTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item of an event's programme, in the order of the list. */
public record ProgrammeItem(
        @NotNull ProgrammePart part,
        @Schema(examples = "08:15") @Nullable LocalTime startTime,

        @NotBlank @Size(max = 300) @Schema(examples = "Ôn lại truyền thống ngày hội")
        String title,

        @Size(max = 1000) @Nullable String note) {}
