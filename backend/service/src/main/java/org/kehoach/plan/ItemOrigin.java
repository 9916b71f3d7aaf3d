package org.kehoach.plan;

import java.util.UUID;

import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of a plan that an item of another unit's plan carries out. */
public record ItemOrigin(
        UUID itemId,

        @Schema(maxLength = 120, examples = "II.3") String label,

        String title,
        PlanRef plan,

        @Schema(description = "How that plan stands, for what it asked for may be revoked")
        PlanStatus planStatus,

        @Schema(description = "Whether the caller reads that plan")
        boolean readable) {

    private static final String SOURCE = """
            left join plan_items oi on oi.id = i.derived_from_id
            left join plans op on op.id = oi.plan_id left join documents od on od.id = op.document_id
            left join lateral (select true as readable from plans p where p.id = op.id and (
            """;

    static final String COLUMNS = """
            oi.id as derived_from_item_id, oi.label as derived_from_label, oi.title as derived_from_title,
            op.id as derived_from_plan_id, od.symbol as derived_from_symbol, op.title as derived_from_plan_title,
            op.status as derived_from_plan_status, coalesce(oread.readable, false) as derived_from_readable
            """;

    /** The same as JSON. */
    static final String JSON = """
            case when oi.id is not null then json_build_object('itemId', oi.id, 'label', oi.label, 'title', oi.title,
              'plan', json_build_object('id', op.id, 'symbol', od.symbol, 'title', op.title), 'planStatus', op.status,
              'readable', coalesce(oread.readable, false)) end
            """;

    /**
     * SQL for the columns of {@link #orNull}, to join to items {@code i}.
     *
     * @param visible condition on a plan {@code p}: the caller reads it
     */
    static Sql source(Sql visible) {
        return Sql.of(SOURCE).then(visible).then(")) oread on true");
    }

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
                        row.constant("derived_from_plan_status", PlanStatus.class),
                        row.flag("derived_from_readable"));
    }
}
