package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Row;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was done in the name of a unit on or after the day on which that unit changed. */
public record WorkSince(
        AffectedType objectType,
        UUID objectId,

        @Schema(maxLength = 1000) String title,

        UnitRef unit,

        @Schema(description = "The latest business day on which something was recorded of it")
        LocalDate recordedOn) {

    static WorkSince of(Row row) {
        return new WorkSince(
                row.constant("object_type", AffectedType.class),
                row.uuid("object_id"),
                row.text("title"),
                UnitRef.of(row, "unit"),
                row.date("recorded_on"));
    }
}
