package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Row;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes, or became, of one thing. */
public record UnitChangeMove(
        AffectedType objectType,
        UUID objectId,

        @Schema(maxLength = 1000) String title,

        UnitRef unit,

        @Schema(description = "Null while nobody has said it") @Nullable MoveOutcome outcome,

        @Nullable UnitRef to,

        @Schema(description = "A rule speaks of this very thing")
        boolean own,

        @Schema(
                description =
                        "What the thing is shown on: the task, the staff member, or the thing itself; null where none is left")
        @Nullable UUID pageId,

        @Schema(description = "Of an assignment") @Nullable LocalDate dueOn,

        @Schema(description = "Part of a draft plan: nobody has been given it yet")
        boolean ofDraft) {

    static UnitChangeMove of(Row row) {
        return new UnitChangeMove(
                row.constant("object_type", AffectedType.class),
                row.uuid("object_id"),
                row.text("title"),
                UnitRef.of(row, "unit"),
                row.constantOrNull("outcome", MoveOutcome.class),
                UnitRef.orNull(row, "to"),
                row.flag("own"),
                row.uuidOrNull("page_id"),
                row.dateOrNull("due_on"),
                row.flag("of_draft"));
    }
}
