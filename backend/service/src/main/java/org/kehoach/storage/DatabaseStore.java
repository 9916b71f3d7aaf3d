package org.kehoach.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;

/** Content in rows, chunk by chunk; no connection is held while a slow client reads. */
@ApplicationScoped
class DatabaseStore implements ContentStore {

    private static final int CHUNK_BYTES = 256 << 10;

    private final EntityManager writes;
    private final Database reads;

    DatabaseStore(EntityManager writes, Database reads) {
        this.writes = writes;
        this.reads = reads;
    }

    @Override
    public StoragePlace place() {
        return StoragePlace.DATABASE;
    }

    @Override
    public void bring(UUID id, Path content) {
        // it is written with its file, in one transaction
    }

    @Override
    public void keep(UUID id, Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            int position = 0;
            for (byte[] chunk = in.readNBytes(CHUNK_BYTES); chunk.length > 0; chunk = in.readNBytes(CHUNK_BYTES)) {
                writes.createNativeQuery("insert into file_chunks (file_id, position, content) values (?1, ?2, ?3)")
                        .setParameter(1, id)
                        .setParameter(2, position++)
                        .setParameter(3, chunk)
                        .executeUpdate();
            }
        }
    }

    @Override
    public void write(UUID id, OutputStream out) throws IOException {
        for (int position = 0; ; position++) {
            var chunk = reads.one(
                    Sql.of("select content from file_chunks where file_id = ? and position = ?", id, position),
                    row -> row.bytes("content"));
            if (chunk.isEmpty()) {
                return;
            }
            out.write(chunk.get());
        }
    }

    @Override
    public void forget(List<UUID> ids) {
        writes.createNativeQuery("delete from file_chunks where file_id = any(?1)")
                .setParameter(1, ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
