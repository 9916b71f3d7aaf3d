package org.kehoach.plan;

import java.util.UUID;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Row;
import org.kehoach.platform.Versioned;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of a plan's outline. */
public record PlanItemDetail(
        UUID id,
        @Nullable UUID parentId,
        int position,

        @Schema(description = "Number in the outline: I, then I.1, then I.1.a", examples = "II.3")
        String label,

        String title,
        String text,

        @Schema(
                description = "How much it counts beside its siblings where progress is rolled up",
                minimum = "1",
                maximum = "100")
        int weight,

        @Schema(description = "The item of another unit's plan that it carries out") @Nullable ItemOrigin derivedFrom,

        @Schema(description = "In an amendment: the plan's item that this words anew; null for a new one") @Nullable UUID amendsItemId,

        @Nullable ExternalId externalId,
        long version)
        implements Versioned {

    static PlanItemDetail of(Row row) {
        return new PlanItemDetail(
                row.uuid("id"),
                row.uuidOrNull("parent_id"),
                row.integer("position"),
                row.text("label"),
                row.text("title"),
                row.text("text"),
                row.integer("weight"),
                ItemOrigin.orNull(row),
                row.uuidOrNull("origin_id"),
                row.externalIdOrNull(),
                row.number("version"));
    }
}
