package org.kehoach.reorganisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to give a submitted set back to who drafts it. */
public record ReturnUnitChangeSet(
        @NotBlank @Size(max = 2000) @Schema(examples = "Chưa có đơn vị tiếp nhận hồ sơ của trường")
        String reason) {}
