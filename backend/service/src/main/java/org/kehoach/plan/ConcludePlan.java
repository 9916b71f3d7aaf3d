package org.kehoach.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to conclude a plan with its final review. */
public record ConcludePlan(
        @NotBlank @Size(max = 20000) String conclusion,

        @Schema(description = "The closing report, as the register has it") @Nullable UUID documentId,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {}
