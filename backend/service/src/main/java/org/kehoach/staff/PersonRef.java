package org.kehoach.staff;

import java.util.UUID;

import org.kehoach.platform.Row;

/** A member of staff as named in another thing's answer. */
public record PersonRef(UUID id, String name) {

    /** From the columns {@code <prefix>_id} and {@code <prefix>_name}. */
    public static PersonRef of(Row row, String prefix) {
        return new PersonRef(row.uuid(prefix + "_id"), row.text(prefix + "_name"));
    }
}
