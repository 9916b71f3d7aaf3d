package org.kehoach.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/** Uploads and downloads. */
@ApplicationScoped
public class FileService {

    private static final int CHUNK_BYTES = 256 << 10;

    /** What makes two uploads the same one. */
    private record Request(String name, String sha256) {}

    private record Kept(
            FileRef file,
            UUID uploadedBy,
            @Nullable String ownerType,
            @Nullable UUID ownerId) {}

    private final FileRepository files;
    private final Database database;
    private final Access access;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final Event<FileUploaded> uploaded;
    private final List<FileAccess> owners;

    FileService(
            FileRepository files,
            Database database,
            Access access,
            Idempotency idempotency,
            BusinessClock clock,
            Event<FileUploaded> uploaded,
            @All List<FileAccess> owners) {
        this.files = files;
        this.database = database;
        this.access = access;
        this.idempotency = idempotency;
        this.clock = clock;
        this.uploaded = uploaded;
        this.owners = owners;
    }

    /** Takes the body in piece by piece; the transaction begins when all of it is there and fit. */
    FileRef upload(@Nullable String givenName, InputStream body) {
        if (!access.mayAnywhere(Permission.REGISTER_DOCUMENT)) {
            throw ProblemException.forbidden();
        }
        var name = FileName.of(givenName);
        try (var upload = Upload.receive(body)) {
            upload.requireType(name);
            upload.clean(name);
            var request = new Request(name.text(), upload.sha256());
            return QuarkusTransaction.requiringNew()
                    .call(() -> idempotency.once(
                            "uploadFile", request, FileRef.class, () -> store(name, request.sha256(), upload)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is known of a file that the caller may read (else 404). */
    public FileRef get(UUID id) {
        var kept = database.one(
                        Sql.of(
                                "select " + FileRef.COLUMNS
                                        + ", f.uploaded_by, f.owner_type, f.owner_id from files f where f.id = ?",
                                id),
                        row -> new Kept(
                                FileRef.of(row),
                                row.uuid("uploaded_by"),
                                row.textOrNull("owner_type"),
                                row.uuidOrNull("owner_id")))
                .orElseThrow(ProblemException::notFound);
        if (!mayRead(kept)) {
            throw ProblemException.notFound();
        }
        return kept.file();
    }

    /** Writes the content chunk by chunk; no connection is held while a slow client reads. */
    public void write(UUID id, OutputStream out) throws IOException {
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

    private boolean mayRead(Kept kept) {
        var ownerId = kept.ownerId();
        return ownerId == null
                ? kept.uploadedBy().equals(access.actorId())
                : owners.stream()
                        .filter(owner -> owner.ownerType().equals(kept.ownerType()))
                        .anyMatch(owner -> owner.mayRead(ownerId));
    }

    private FileRef store(FileName name, String sha256, Upload upload) {
        try {
            var file = new StoredFile(
                    name.text(), name.type().mediaType(), upload.size(), sha256, access.actorId(), clock.now());
            files.persistAndFlush(file);
            upload.eachPiece(CHUNK_BYTES, (position, content) -> files.addChunk(file.id(), position, content));
            uploaded.fire(new FileUploaded(file.id(), file.toRef()));
            return file.toRef();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
