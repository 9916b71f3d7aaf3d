package org.kehoach.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to revoke a plan by a document, for a reason. */
public record RevokePlan(
        @NotBlank @Size(max = 2000) @Schema(examples = "Không còn phù hợp với Nghị quyết mới")
        String reason,

        @Schema(
                description =
                        "The document of the register that revokes it; absent where the register does not have it")
        @Nullable UUID documentId,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {}
