package org.kehoach.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.preview.Preview;
import org.kehoach.preview.PreviewSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/** Previews of files, each drawn once when it is first asked for and kept; that there is none is kept as well. */
@ApplicationScoped
class FilePreviews {

    private static final Logger LOG = Logger.getLogger(FilePreviews.class);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final byte[] NONE = {};

    private final FileService files;
    private final Database reads;
    private final EntityManager writes;
    private final Semaphore room = new Semaphore(AT_ONCE);

    FilePreviews(FileService files, Database reads, EntityManager writes) {
        this.files = files;
        this.reads = reads;
        this.writes = writes;
    }

    /** The preview, a JPEG, of a file that the caller may open (else 404, or 409 when it is held back). */
    byte[] of(UUID id, PreviewSize size) {
        var file = files.get(id);
        var preview = kept(id, size).orElseGet(() -> drawn(file, size));
        if (preview.length == 0) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "filePreview");
        }
        return preview;
    }

    private Optional<byte[]> kept(UUID id, PreviewSize size) {
        return reads.one(
                Sql.of("select content from file_previews where file_id = ? and size = ?", id, size),
                row -> row.bytes("content"));
    }

    private byte[] drawn(FileRef file, PreviewSize size) {
        if (!hasRoom()) {
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
        try {
            var meanwhile = kept(file.id(), size);
            return meanwhile.isPresent() ? meanwhile.get() : keep(file.id(), size, draw(file, size));
        } finally {
            room.release();
        }
    }

    private boolean hasRoom() {
        try {
            return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] draw(FileRef file, PreviewSize size) {
        try {
            var copy = Files.createTempFile("kehoach-preview-", ".tmp");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    files.write(file.id(), out);
                }
                return draw(copy, file, size);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] draw(Path copy, FileRef file, PreviewSize size) {
        try {
            if (file.mediaType().equals(FileType.PDF.mediaType())) {
                return PdfStreams.areHostile(copy) ? NONE : Preview.ofPdf(copy, size);
            }
            return file.mediaType().startsWith("image/")
                    ? Preview.ofPicture(copy, size).orElse(NONE)
                    : NONE;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.debugf(broken, "The file %s has no preview", file.id());
            return NONE;
        }
    }

    private byte[] keep(UUID id, PreviewSize size, byte[] content) {
        QuarkusTransaction.requiringNew()
                .run(() -> writes.createNativeQuery(
                                "insert into file_previews (file_id, size, content) select id, ?2, ?3 from files where id = ?1 and state <> 'PURGED' for share on conflict do nothing")
                        .setParameter(1, id)
                        .setParameter(2, size.name())
                        .setParameter(3, content)
                        .executeUpdate());
        return content;
    }
}
