package org.kehoach.unit;

import java.util.UUID;

import org.kehoach.platform.Row;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as it is named in another thing's answer. */
public record UnitRef(
        UUID id,

        @Schema(
                description = "The latest name; of several units of one name with what tells them apart in brackets",
                maxLength = 500,
                examples = "Phường Rạch Dừa (… – 30/06/2025)")
        String name) {

    /** From the columns {@code <prefix>_id} and {@code <prefix>_name}; null where there is no unit. */
    public static @Nullable UnitRef orNull(Row row, String prefix) {
        var id = row.uuidOrNull(prefix + "_id");
        return id == null ? null : new UnitRef(id, row.text(prefix + "_name"));
    }

    public static UnitRef of(Row row, String prefix) {
        return new UnitRef(row.uuid(prefix + "_id"), row.text(prefix + "_name"));
    }
}
