package org.kehoach.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to decide upon a file that was set aside. */
public record SettleFile(
        @NotBlank @Size(max = 2000) @Schema(examples = "Văn bản mật được tải lên nhầm")
        String reason) {}
