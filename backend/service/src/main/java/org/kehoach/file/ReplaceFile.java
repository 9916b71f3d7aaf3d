package org.kehoach.file;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to put another file in the place of one. */
public record ReplaceFile(
        @NotNull @Schema(description = "The new version, which the caller has uploaded")
        UUID fileId,

        @NotBlank @Size(max = 2000) @Schema(examples = "Bản quét trước thiếu trang 3")
        String reason) {}
