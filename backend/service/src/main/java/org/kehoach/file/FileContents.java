package org.kehoach.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;

/** What files hold, chunk by chunk; no connection is held while a slow client reads. */
@ApplicationScoped
class FileContents {

    static final int CHUNK_BYTES = 256 << 10;

    private final Database database;

    FileContents(Database database) {
        this.database = database;
    }

    void write(UUID id, OutputStream out) throws IOException {
        for (int position = 0; ; position++) {
            var chunk = database.one(
                    Sql.of("select content from file_chunks where file_id = ? and position = ?", id, position),
                    row -> row.bytes("content"));
            if (chunk.isEmpty()) {
                return;
            }
            out.write(chunk.get());
        }
    }
}
