package org.kehoach.plan;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.ExternalId;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for the draft of an amendment. */
public record AmendPlan(
        @Nullable UUID id,
        @Valid @Nullable ExternalId externalId,

        @NotBlank @Size(max = 500) @Schema(
                description = "The subject of the amending document; the plan keeps its own title",
                examples = "Sửa đổi, bổ sung Kế hoạch số 656/KH-UBND ngày 11/02/2020")
        String subject) {}
