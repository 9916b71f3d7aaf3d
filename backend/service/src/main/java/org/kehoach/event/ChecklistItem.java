package org.kehoach.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to prepare, and whether it has been done. */
public record ChecklistItem(
        @NotBlank @Size(max = 300) @Schema(examples = "Gửi giấy mời")
        String text,

        @NotNull Boolean done) {}
