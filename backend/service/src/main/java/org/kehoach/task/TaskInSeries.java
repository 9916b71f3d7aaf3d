package org.kehoach.task;

import java.util.UUID;

import org.kehoach.platform.Row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Of which series a task is one, and which one: each unit's child of a composite is what its composite is. */
public record TaskInSeries(
        @Schema(description = "The series, as `getTaskSeries` gives it")
        UUID id,

        @Schema(minimum = "1") int number) {

    static @Nullable TaskInSeries orNull(Row row) {
        var id = row.uuidOrNull("series_id");
        return id == null ? null : new TaskInSeries(id, row.integer("occurrence"));
    }
}
