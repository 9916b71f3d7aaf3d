package org.kehoach.staff;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request of a transition that must say why. */
public record Reasoned(
        @NotBlank @Size(max = 2000) @Schema(examples = "Thiếu số liệu của quý III")
        String reason,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {}
