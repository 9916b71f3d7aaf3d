package org.kehoach.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request that closes an event: what was done, in words and head-counts. No names of those who came. */
public record CloseEvent(
        @NotBlank @Size(max = 10_000) @Schema(examples = "Ngày hội diễn ra trang trọng, an toàn, tiết kiệm.")
        String summary,

        @NotNull @PositiveOrZero @Max(1_000_000) @Schema(description = "Sessions held", examples = "1")
        Integer sessions,

        @NotNull @PositiveOrZero @Max(100_000_000) @Schema(description = "Attendances in all sessions (lượt người)", examples = "350")
        Integer attendances,

        @Size(max = 10_000) @Nullable String lessons,
        @NotNull Boolean heldAsPlanned,

        @Schema(description = "Photos and papers that the caller has uploaded") @Size(max = 50) @Nullable List<@NotNull UUID> fileIds,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {}
