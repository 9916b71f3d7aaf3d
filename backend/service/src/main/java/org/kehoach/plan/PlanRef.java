package org.kehoach.plan;

import java.util.UUID;

import org.kehoach.platform.Row;

import org.jspecify.annotations.Nullable;

/** A plan as named in another thing's answer. */
public record PlanRef(UUID id, @Nullable String symbol, String title) {

    /** From the columns {@code plan_id, plan_symbol, plan_title}; null where there is no plan. */
    public static @Nullable PlanRef orNull(Row row) {
        var id = row.uuidOrNull("plan_id");
        return id == null ? null : new PlanRef(id, row.textOrNull("plan_symbol"), row.text("plan_title"));
    }
}
