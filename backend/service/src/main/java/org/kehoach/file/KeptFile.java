package org.kehoach.file;

import java.util.UUID;

import org.kehoach.platform.Row;

import org.jspecify.annotations.Nullable;

/** A file with what decides who may do what with it. */
record KeptFile(
        FileRef file,
        UUID uploadedBy,
        @Nullable String ownerType,
        @Nullable UUID ownerId,
        @Nullable String finding,
        @Nullable UUID replacedBy) {

    static final String COLUMNS =
            FileRef.COLUMNS + ", f.uploaded_by, f.owner_type, f.owner_id, f.finding, f.replaced_by";

    static KeptFile of(Row row) {
        return new KeptFile(
                FileRef.of(row),
                row.uuid("uploaded_by"),
                row.textOrNull("owner_type"),
                row.uuidOrNull("owner_id"),
                row.textOrNull("finding"),
                row.uuidOrNull("replaced_by"));
    }

    UUID id() {
        return file.id();
    }
}
