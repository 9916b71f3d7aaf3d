package org.kehoach.plan;

import java.util.UUID;

import org.kehoach.platform.Row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of a plan that an item of another unit's plan carries out. */
public record ItemOrigin(
        UUID itemId,

        @Schema(maxLength = 120, examples = "II.3") String label,

        String title,
        PlanRef plan,

        @Schema(description = "How that plan stands, for what it asked for may be revoked")
        PlanStatus planStatus) {

    /** SQL for the columns of {@link #orNull}, to join to items {@code i}. */
    static final String SOURCE = """
            left join plan_items oi on oi.id = i.derived_from_id
            left join plans op on op.id = oi.plan_id left join documents od on od.id = op.document_id
            """;

    static final String COLUMNS = """
            oi.id as derived_from_item_id, oi.label as derived_from_label, oi.title as derived_from_title,
            op.id as derived_from_plan_id, od.symbol as derived_from_symbol, op.title as derived_from_plan_title,
            op.status as derived_from_plan_status
            """;

    /** The same as JSON. */
    static final String JSON = """
            case when oi.id is not null then json_build_object('itemId', oi.id, 'label', oi.label, 'title', oi.title,
              'plan', json_build_object('id', op.id, 'symbol', od.symbol, 'title', op.title), 'planStatus', op.status) end
            """;

    static @Nullable ItemOrigin orNull(Row row) {
        UUID itemId = row.uuidOrNull("derived_from_item_id");
        return itemId == null
                ? null
                : new ItemOrigin(
                        itemId,
                        row.text("derived_from_label"),
                        row.text("derived_from_title"),
                        new PlanRef(
                                row.uuid("derived_from_plan_id"),
                                row.textOrNull("derived_from_symbol"),
                                row.text("derived_from_plan_title")),
                        row.constant("derived_from_plan_status", PlanStatus.class));
    }
}
