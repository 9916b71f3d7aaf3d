package org.kehoach.plan;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item as a revision words it; its id is the item's through all revisions. */
public record RevisionItem(
        UUID id,
        @Nullable UUID parentId,

        @Schema(maxLength = 120, examples = "II.3") String label,

        String title,
        String text,
        int weight) {

    /** An amendment's item stands for the one that it is a copy of; so it does as a parent, where the reader maps it. */
    static RevisionItem of(PlanItemDetail item) {
        return new RevisionItem(item.id(), item.parentId(), item.label(), item.title(), item.text(), item.weight());
    }
}
