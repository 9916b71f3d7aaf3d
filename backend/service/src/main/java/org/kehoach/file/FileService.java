package org.kehoach.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/** What is known of files, and what they hold, for whom that is open. */
@ApplicationScoped
public class FileService {

    private static final int EXCERPT = 600;

    private final FileContents contents;
    private final Database database;
    private final FileRights rights;

    FileService(FileContents contents, Database database, FileRights rights) {
        this.contents = contents;
        this.database = database;
        this.rights = rights;
    }

    /** A file that the caller may read of, whatever its state (else 404). */
    KeptFile find(UUID id) {
        var kept = load(id);
        if (!rights.mayRead(kept)) {
            throw ProblemException.notFound();
        }
        return kept;
    }

    /** Whoever asks; what they may know of it is to be asked next. */
    KeptFile load(UUID id) {
        return database.one(Sql.of("select " + KeptFile.COLUMNS + " from files f where f.id = ?", id), KeptFile::of)
                .orElseThrow(ProblemException::notFound);
    }

    FileDetail detail(UUID id) {
        return describe(find(id));
    }

    /** What has become of a file that the caller has decided upon, though it may be out of sight now. */
    FileDetail settled(UUID id) {
        return describe(load(id));
    }

    private FileDetail describe(KeptFile kept) {
        return FileDetail.of(kept, excerpt(kept.file()), rights.allowed(kept));
    }

    private @Nullable String excerpt(FileRef file) {
        return file.state() != FileState.READY
                ? null
                : database.one(
                                Sql.of(
                                        "select left(text, ?) excerpt from file_texts where file_id = ? order by part limit 1",
                                        EXCERPT,
                                        file.id()),
                                row -> row.text("excerpt"))
                        .orElse(null);
    }

    /** What is known of a file whose content the caller may read (else 404); refuses (409) one that is held back. */
    public FileRef get(UUID id) {
        var kept = find(id);
        var file = kept.file();
        if (!rights.mayOpen(kept)) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "file" + file.state());
        }
        return file;
    }

    /** Writes the content of what {@link #get} has given. */
    public void write(UUID id, OutputStream out) throws IOException {
        contents.write(id, out);
    }
}
