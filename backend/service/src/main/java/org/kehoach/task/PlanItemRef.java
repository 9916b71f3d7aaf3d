package org.kehoach.task;

import java.util.UUID;

import org.kehoach.platform.Row;

import org.jspecify.annotations.Nullable;

/** An item of a plan as named in a task's answer. */
public record PlanItemRef(UUID id, String label, String title) {

    static @Nullable PlanItemRef orNull(Row row) {
        var id = row.uuidOrNull("item_id");
        return id == null ? null : new PlanItemRef(id, row.text("item_label"), row.text("item_title"));
    }
}
