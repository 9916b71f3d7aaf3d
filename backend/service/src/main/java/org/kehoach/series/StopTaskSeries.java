package org.kehoach.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to give no more tasks of a series. */
public record StopTaskSeries(
        @NotBlank @Size(max = 2000) @Schema(examples = "Đã có báo cáo tự động")
        String reason,

        @Schema(
                description =
                        "Whether tasks that are given but not begun, and not yet due, are cancelled for the same reason; false when absent")
        @Nullable Boolean cancelNotBegun) {}
