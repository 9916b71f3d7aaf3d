package org.kehoach.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.Row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The official who chairs: a name and a position, nothing more. */
public record Chair(
        @NotBlank @Size(max = 120) @Schema(examples = "Nguyễn Văn Minh")
        String name,

        @Size(max = 200) @Schema(examples = "Phó Chủ tịch Ủy ban nhân dân phường") @Nullable String position) {

    /** From the columns {@code chair_name, chair_position}; null where nobody is named. */
    static @Nullable Chair orNull(Row row) {
        var name = row.textOrNull("chair_name");
        return name == null ? null : new Chair(name, row.textOrNull("chair_position"));
    }
}
