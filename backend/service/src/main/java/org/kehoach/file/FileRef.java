package org.kehoach.file;

import java.time.Instant;
import java.util.UUID;

import org.kehoach.platform.Row;
import org.kehoach.platform.Versioned;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stored file; its content never changes. */
public record FileRef(
        UUID id,

        @Schema(examples = "Ngày hội.jpg") String name,

        @Schema(examples = "image/jpeg") String mediaType,

        @Schema(description = "Bytes") long size,

        @Schema(description = "SHA-256 of what is stored, in hex")
        String sha256,

        Instant createdAt,

        @Schema(description = "1 is the first; a new one comes in the place of the former", minimum = "1")
        int versionNumber,

        @Schema(description = "Only a READY file can be downloaded")
        FileState state,

        long version)
        implements Versioned {

    static final String COLUMNS =
            "f.id, f.name, f.media_type, f.size, f.sha256, f.created_at, f.version_number, f.state, f.version";

    static FileRef of(Row row) {
        return new FileRef(
                row.uuid("id"),
                row.text("name"),
                row.text("media_type"),
                row.number("size"),
                row.text("sha256"),
                row.instant("created_at"),
                row.integer("version_number"),
                row.constant("state", FileState.class),
                row.number("version"));
    }
}
