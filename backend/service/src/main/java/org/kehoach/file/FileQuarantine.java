package org.kehoach.file;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;

import io.quarkus.arc.All;

/** The files in quarantine that wait for the caller. */
@ApplicationScoped
class FileQuarantine {

    private final Lists lists;
    private final Access access;
    private final List<FileJudges> judges;

    FileQuarantine(Lists lists, Access access, @All List<FileJudges> judges) {
        this.lists = lists;
        this.access = access;
        this.judges = judges;
    }

    Page<QuarantinedFile> page(QuarantineFilter filter) {
        if (!access.mayAnywhere(Permission.REGISTER_DOCUMENT) && !access.mayAnywhere(Permission.JUDGE_FILE)) {
            throw ProblemException.forbidden();
        }
        var judged = judged();
        var select = Sql.of(FileRef.COLUMNS + ", f.finding, s.name as uploader_name,")
                .then(judged)
                .then("as judged");
        var query = ListQuery.of(select, Sql.of("files f join staff s on s.id = f.uploaded_by"), "f.id")
                .where(Sql.of("f.state = 'QUARANTINED'"))
                .where(Sql.of("f.uploaded_by = ? or", access.actorId()).then(judged))
                .key("createdAt", "f.created_at", "timestamptz")
                .key("name", "f.name", "text")
                .defaultSort("-createdAt");
        return lists.page(query, filter, FileQuarantine::file);
    }

    private Sql judged() {
        var judged = Sql.of("(false");
        for (var judge : judges) {
            judged = judged.then("or").then(judge.judges());
        }
        return judged.then(")");
    }

    private static QuarantinedFile file(Row row) {
        return new QuarantinedFile(
                FileRef.of(row),
                row.textOrNull("finding"),
                row.text("uploader_name"),
                row.flag("judged") ? List.of(FileAction.PURGE, FileAction.RELEASE) : List.of(FileAction.PURGE));
    }
}
