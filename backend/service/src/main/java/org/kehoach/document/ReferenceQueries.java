package org.kehoach.document;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;

import io.quarkus.arc.All;

/** Reads what documents say of one another; either end shows the other to those who see it. */
@ApplicationScoped
class ReferenceQueries {

    static final int MAX_SHOWN = 200;

    private final Database database;
    private final DocumentReaders readers;
    private final List<DocumentCitations> citations;

    ReferenceQueries(Database database, DocumentReaders readers, @All List<DocumentCitations> citations) {
        this.database = database;
        this.readers = readers;
        this.citations = citations;
    }

    /** What the document says of others; of one that the caller does not see only the citation. */
    List<ReferenceDetail> of(UUID documentId) {
        return database.list(
                said("document_id", documentId)
                        .then("left join documents d on d.id = r.target_id and (")
                        .then(readers.see())
                        .then(
                                ") where d.id is not null or r.text is not null order by r.created_at nulls first, r.position"),
                ReferenceQueries::detail);
    }

    /** What other documents say of it, of those that the caller sees, the latest first. */
    List<ReferenceDetail> to(UUID documentId) {
        return database.list(
                said("target_id", documentId)
                        .then("join documents d on d.id = r.document_id and (")
                        .then(readers.see())
                        .then(") order by d.issued_on desc, d.id desc limit ?", MAX_SHOWN),
                ReferenceQueries::detail);
    }

    private Sql said(String end, UUID documentId) {
        var said = Sql.of("select r.id, r.kind, r.text, " + DocumentRef.COLUMNS)
                .then(
                        "from (select id, kind, text, document_id, target_id, created_at, 0 as position from document_references where "
                                + end + " = ?",
                        documentId);
        for (var citing : citations) {
            said = said.then(
                            "union all select null, 'BASED_ON', c.text, c.document_id, c.target_id, null, c.position from (")
                    .then(citing.citations())
                    .then(") c where c." + end + " = ?", documentId);
        }
        return said.then(") r");
    }

    private static ReferenceDetail detail(Row row) {
        return new ReferenceDetail(
                row.uuidOrNull("id"),
                row.constant("kind", ReferenceKind.class),
                DocumentRef.orNull(row),
                row.textOrNull("text"));
    }
}
