package org.kehoach.document;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.FieldError;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;

import org.jspecify.annotations.Nullable;

/** Searches what is registered of documents and what stands in their files. */
@ApplicationScoped
class SearchQueries {

    private record FoundText(UUID fileId, String name, int part, String text) {}

    private final Lists lists;
    private final DocumentReaders readers;
    private final DocumentQueries documents;

    SearchQueries(Lists lists, DocumentReaders readers, DocumentQueries documents) {
        this.lists = lists;
        this.readers = readers;
        this.documents = documents;
    }

    Page<DocumentHit> page(DocumentSearch search) {
        if (search.q == null || search.q.isBlank()) {
            throw ProblemException.badParameter(FieldError.in("q", "required"));
        }
        var words = Words.of(search.q);
        var select = Sql.of(DocumentQueries.SUMMARY)
                .then(", cast(null as uuid) as receiving_unit_id,")
                .then(documents.replacing())
                .then(",")
                .then(fileHit(words));
        var from = Sql.of(DocumentQueries.SOURCE)
                .then("join (select h.id, min(h.rank) as rank from (")
                .then(registered(search.q.strip(), words))
                .then("union all")
                .then(inFiles(words))
                .then(") h group by h.id) hit on hit.id = d.id");
        var query = ListQuery.of(select, from, "d.id")
                .where(readers.see())
                .where("d.type = ?", search.type)
                .where("d.direction = ?", search.direction)
                .where("d.issuing_unit_id = ?", search.issuingUnitId)
                .where("d.issued_on >= ?", search.from)
                .where("d.issued_on <= ?", search.to)
                .key("issuedOn", "d.issued_on", "date")
                .defaultSort("-issuedOn")
                .ranked("hit.rank");
        var snippet = new Snippet(words);
        return lists.page(query, search, row -> hit(row, snippet));
    }

    /** To the letter, then as a phrase, then by its words. */
    private static Sql registered(String q, List<String> words) {
        String symbol = Symbol.parse(q).map(Symbol::text).orElse(q);
        var found = Sql.of("""
                select d.id, case when d.symbol = ? or lower(d.subject) = lower(?) then 0 when d.subject ilike ? then 1
                                  when d.searched like fold(?) then 2 else 3 end as rank
                  from documents d where d.words @@ to_tsquery('simple', ?) or d.searched like fold(?)
                """, symbol, q, Sql.contains(q), Sql.contains(q), tsquery(words), Sql.contains(q));
        var sought = Symbol.sought(q);
        return sought.isEmpty() ? found : found.then("or d.symbol_words @> ?", (Object) sought.toArray(String[]::new));
    }

    private static Sql inFiles(List<String> words) {
        return Sql.of("""
                select f.owner_id, case when t.words @@ phraseto_tsquery('simple', ?) then 4 else 5 end
                  from file_texts t join files f on f.id = t.file_id
                 where f.owner_type = ? and f.replaced_by is null and t.words @@ to_tsquery('simple', ?)
                """, String.join(" ", words), DocumentFiles.OWNER_TYPE, tsquery(words));
    }

    /** The best place in the document's files, for the rows of a page alone. */
    private static Sql fileHit(List<String> words) {
        return Sql.of("""
                (select json_build_object('fileId', f.id, 'name', f.name, 'part', t.part, 'text', t.text)
                   from files f join file_texts t on t.file_id = f.id
                  where f.owner_type = ? and f.owner_id = d.id and f.replaced_by is null and t.words @@ to_tsquery('simple', ?)
                  order by t.words @@ phraseto_tsquery('simple', ?) desc, f.owner_position, t.part limit 1) as file_hit
                """, DocumentFiles.OWNER_TYPE, tsquery(words), String.join(" ", words));
    }

    /** All of the words; who is still typing has only begun the last. */
    private static String tsquery(List<String> words) {
        return words.isEmpty()
                ? ""
                : String.join(" & ", words) + (Character.isDigit(words.getLast().charAt(0)) ? "" : ":*");
    }

    private static DocumentHit hit(Row row, Snippet snippet) {
        var document = DocumentQueries.summary(row);
        return new DocumentHit(document, snippet.mark(document.subject()), file(row.textOrNull("file_hit"), snippet));
    }

    private static DocumentHit.@Nullable FileHit file(@Nullable String json, Snippet snippet) {
        if (json == null) {
            return null;
        }
        var found = StoredJson.read(json, FoundText.class);
        return new DocumentHit.FileHit(found.fileId(), found.name(), found.part(), snippet.cut(found.text()));
    }
}
