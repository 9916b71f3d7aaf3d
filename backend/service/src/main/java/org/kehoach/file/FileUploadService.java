package org.kehoach.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.Ids;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.storage.Storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/** Files as they come in: received, cleaned, scanned and kept. */
@ApplicationScoped
public class FileUploadService {

    /** What makes two uploads the same one. */
    private record Request(String name, String sha256) {}

    private final FileRepository files;
    private final Storage storage;
    private final FileScans scans;
    private final Access access;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final Event<FileUploaded> uploaded;

    FileUploadService(
            FileRepository files,
            Storage storage,
            FileScans scans,
            Access access,
            Idempotency idempotency,
            BusinessClock clock,
            Event<FileUploaded> uploaded) {
        this.files = files;
        this.storage = storage;
        this.scans = scans;
        this.access = access;
        this.idempotency = idempotency;
        this.clock = clock;
        this.uploaded = uploaded;
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

    private FileRef keep(FileName name, Upload upload) throws IOException {
        var request = new Request(name.text(), upload.sha256());
        var verdict = scans.judge(upload.content());
        var id = Ids.next();
        storage.bring(id, upload.content());
        return QuarkusTransaction.requiringNew().call(() -> {
            var kept = idempotency.once(
                    "uploadFile", request, FileRef.class, () -> keep(id, name, request.sha256(), upload, verdict));
            if (!kept.id().equals(id)) {
                storage.forget(List.of(id));
            }
            return kept;
        });
    }

    private FileRef keep(UUID id, FileName name, String sha256, Upload upload, FileScans.Verdict verdict) {
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
            file.judged(verdict);
            files.persistAndFlush(file);
            storage.keep(id, upload.content());
            uploaded.fire(new FileUploaded(file.id(), file.toRef()));
            return file.toRef();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
