package org.kehoach.reorganisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a set is returned, or undone. */
public record UnitChangeReason(
        @NotBlank @Size(max = 2000) @Schema(examples = "Nhập nhầm ngày có hiệu lực")
        String reason) {}
