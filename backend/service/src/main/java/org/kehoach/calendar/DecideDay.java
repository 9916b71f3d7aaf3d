package org.kehoach.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided for a day: that it is off, or worked for one that was moved. */
public record DecideDay(
        @NotNull @Schema(description = "Whether it is a working day")
        Boolean working,

        @NotBlank @Size(max = 200) @Schema(examples = "Hoán đổi ngày làm việc dịp Tết")
        String name) {}
