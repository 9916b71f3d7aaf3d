package org.kehoach.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The official who chairs: a name and a position, nothing more. */
public record Chair(
        @NotBlank @Size(max = 120) @Schema(examples = "Nguyễn Văn Minh")
        String name,

        @Size(max = 200) @Schema(examples = "Phó Chủ tịch Ủy ban nhân dân phường") @Nullable String position) {}
