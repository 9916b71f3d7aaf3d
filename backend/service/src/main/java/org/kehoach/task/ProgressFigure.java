package org.kehoach.task;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The value of one of the task's figures. */
@Embeddable
public record ProgressFigure(
        @NotBlank @Size(max = 40) @Schema(description = "Key of the task's figure", examples = "sessions")
        String key,

        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 4) BigDecimal value) {}
