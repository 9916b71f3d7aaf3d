package org.kehoach.reorganisation;

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
        boolean own) {

    static UnitChangeMove of(Row row) {
        return new UnitChangeMove(
                row.constant("object_type", AffectedType.class),
                row.uuid("object_id"),
                row.text("title"),
                UnitRef.of(row, "unit"),
                row.constantOrNull("outcome", MoveOutcome.class),
                UnitRef.orNull(row, "to"),
                row.flag("own"));
    }
}
