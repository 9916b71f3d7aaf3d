package org.kehoach.reorganisation;

import java.util.UUID;

import org.kehoach.platform.Row;

/** A thing that hangs on a unit which changes. */
public record Affected(UUID objectId, UUID unitId, String title) {

    static Affected of(Row row) {
        return new Affected(row.uuid("object_id"), row.uuid("unit_id"), row.text("title"));
    }
}
