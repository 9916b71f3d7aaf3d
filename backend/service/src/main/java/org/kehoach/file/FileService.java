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
import org.kehoach.platform.Ids;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.storage.Storage;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/** Uploads and downloads. */
@ApplicationScoped
public class FileService {

    /** What makes two uploads the same one. */
    private record Request(String name, String sha256) {}

    record Kept(
            FileRef file,
            UUID uploadedBy,
            @Nullable String ownerType,
            @Nullable UUID ownerId) {}

    private final FileRepository files;
    private final FileContents contents;
    private final Storage storage;
    private final Database database;
    private final Access access;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final Event<FileUploaded> uploaded;
    private final List<FileAccess> owners;

    FileService(
            FileRepository files,
            FileContents contents,
            Storage storage,
            Database database,
            Access access,
            Idempotency idempotency,
            BusinessClock clock,
            Event<FileUploaded> uploaded,
            @All List<FileAccess> owners) {
        this.files = files;
        this.contents = contents;
        this.storage = storage;
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
            return keep(name, upload);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file that the caller may read of, whatever its state (else 404). */
    Kept find(UUID id) {
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
        return kept;
    }

    /** What is known of a file whose content the caller may read (else 404); refuses (409) one that was set aside. */
    public FileRef get(UUID id) {
        var file = find(id).file();
        if (file.state() != FileState.READY) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "file" + file.state());
        }
        return file;
    }

    /** Writes the content of what {@link #get} has given. */
    public void write(UUID id, OutputStream out) throws IOException {
        contents.write(id, out);
    }

    private boolean mayRead(Kept kept) {
        var ownerId = kept.ownerId();
        return ownerId == null
                ? kept.uploadedBy().equals(access.actorId())
                : owners.stream()
                        .filter(owner -> owner.ownerType().equals(kept.ownerType()))
                        .anyMatch(owner -> owner.mayRead(ownerId));
    }

    private FileRef keep(FileName name, Upload upload) throws IOException {
        var request = new Request(name.text(), upload.sha256());
        var id = Ids.next();
        storage.bring(id, upload.content());
        return QuarkusTransaction.requiringNew().call(() -> {
            var kept = idempotency.once(
                    "uploadFile", request, FileRef.class, () -> keep(id, name, request.sha256(), upload));
            if (!kept.id().equals(id)) {
                storage.forget(List.of(id));
            }
            return kept;
        });
    }

    private FileRef keep(UUID id, FileName name, String sha256, Upload upload) {
        try {
            var file = new StoredFile(
                    id,
                    name.text(),
                    name.type().mediaType(),
                    upload.size(),
                    sha256,
                    storage.place(),
                    access.actorId(),
                    clock.now());
            files.persistAndFlush(file);
            storage.keep(id, upload.content());
            uploaded.fire(new FileUploaded(file.id(), file.toRef()));
            return file.toRef();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
