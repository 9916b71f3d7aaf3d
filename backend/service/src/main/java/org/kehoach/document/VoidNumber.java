package org.kehoach.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to void a number that was reserved and that nothing will be issued under. */
public record VoidNumber(
        @NotBlank @Size(max = 2000) @Schema(examples = "Lãnh đạo không ký")
        String reason) {}
