package org.kehoach.file;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/** The versions of files: a new one comes in the place of the former, which stays. */
@ApplicationScoped
public class FileVersions {

    static final int MAX = 100;

    private final FileService files;
    private final FileRepository repository;
    private final FileRights rights;
    private final Database database;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Event<FileReplaced> replaced;

    FileVersions(
            FileService files,
            FileRepository repository,
            FileRights rights,
            Database database,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Event<FileReplaced> replaced) {
        this.files = files;
        this.repository = repository;
        this.rights = rights;
        this.database = database;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.replaced = replaced;
    }

    /** All versions of a file, whichever of them is named, newest first. */
    Page<FileVersion> of(UUID id) {
        files.find(id);
        return Page.whole(database.list(
                Sql.of("select " + FileRef.COLUMNS + """
                                , s.name as uploader_name, f.replacement_reason
                                  from files f join staff s on s.id = f.uploaded_by
                                  join (select coalesce(n.first_id, n.id) as id from files n where n.id = ?) first
                                    on f.id = first.id or f.first_id = first.id
                                 order by f.version_number desc
                                """, id),
                row -> new FileVersion(
                        FileRef.of(row), row.text("uploader_name"), row.textOrNull("replacement_reason"))));
    }

    @Transactional
    FileDetail replace(UUID id, @Nullable IfMatch ifMatch, ReplaceFile request) {
        if (!rights.mayReplace(files.find(id))) {
            throw ProblemException.forbidden();
        }
        return idempotency.once("replaceFile/" + id, request, FileDetail.class, () -> {
            var older = repository.lock(id);
            IfMatch.check(ifMatch, older.version());
            validation.check(request);
            requireNewest(older);
            var before = older.toRef();
            var newer = uploaded(request.fileId());
            newer.replace(older, request.reason());
            repository.flush();
            replaced.fire(new FileReplaced(
                    newer.id(), before, new FileReplaced.Replacement(newer.toRef(), request.reason())));
            return files.detail(newer.id());
        });
    }

    private static void requireNewest(StoredFile file) {
        if (file.isReplaced()) {
            throw ProblemException.of(ProblemType.CONFLICT, "fileReplaced");
        }
        if (file.versionNumber() >= MAX) {
            throw ProblemException.of(ProblemType.CONFLICT, "fileVersions", MAX);
        }
    }

    /** What nobody could open does not take the place of what they can. */
    private StoredFile uploaded(UUID id) {
        var file = repository.lockUnattached(List.of(id), access.actorId()).get(id);
        if (file == null || file.isHeld()) {
            throw ProblemException.invalid(FieldError.at("/fileId", file == null ? "file" : "fileHeld"));
        }
        return file;
    }
}
