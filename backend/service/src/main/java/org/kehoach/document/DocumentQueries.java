package org.kehoach.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.FileRef;
import org.kehoach.file.Files;
import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

import org.jspecify.annotations.Nullable;

/** Reads the register. */
@ApplicationScoped
public class DocumentQueries {

    static final String SUMMARY = """
            d.id, d.type, d.direction, d.urgency, d.number, d.symbol, d.issuing_unit_id, u.name as issuing_unit_name, d.issuing_body,
            d.issued_on, d.subject, d.version
            """;

    /** The issuing unit bears the name that it had on the day of issue. */
    static final String SOURCE = """
            documents d left join lateral (
              select p.name from unit_periods p
               where p.unit_id = d.issuing_unit_id
               order by d.issued_on between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity') desc,
                        p.valid_from desc nulls last
               limit 1) u on true
            """;

    /** The receiving unit bears the name that it had on the day of arrival. */
    private static final String NAME_ON_ARRIVAL = """
            cross join lateral (
              select p.name from unit_periods p
               where p.unit_id = a.unit_id
               order by a.arrived_on between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity') desc,
                        p.valid_from desc nulls last
               limit 1) p
            """;

    private static final String ARRIVAL = """
            left join (
              select a.*, p.name from document_arrivals a %s) a on a.document_id = d.id and a.unit_id = ?
            """.formatted(NAME_ON_ARRIVAL);

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final DocumentReaders readers;
    private final ReferenceQueries references;
    private final Files files;
    private final Registrars registrars;

    DocumentQueries(
            Database database,
            Lists lists,
            Access access,
            DocumentReaders readers,
            ReferenceQueries references,
            Files files,
            Registrars registrars) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.readers = readers;
        this.references = references;
        this.files = files;
        this.registrars = registrars;
    }

    Page<DocumentSummary> page(DocumentFilter filter) {
        String day = filter.receivingUnitId == null ? "d.issued_on" : "a.arrived_on";
        var query = ListQuery.of(
                        Sql.of(SUMMARY).then("""
                        , a.unit_id as receiving_unit_id, a.name as receiving_unit_name,
                        a.number as arrival_number, a.arrived_on,
                        """).then(replacing()),
                        Sql.of(SOURCE).then(ARRIVAL, filter.receivingUnitId),
                        "d.id")
                .where(readers.see())
                .where("d.type = ?", filter.type)
                .where("a.unit_id = ?", filter.receivingUnitId)
                .where("d.urgency = ?", filter.urgency)
                .where("extract(year from %s) = ?".formatted(day), filter.year)
                .where(day + " >= ?", filter.from)
                .where(day + " <= ?", filter.to)
                .key("issuedOn", "d.issued_on", "date")
                .key("symbol", "d.symbol", "text")
                .key("subject", "d.subject", "text")
                .key("number", "d.number", "int")
                .key("arrival", "coalesce(a.year * 1000000::bigint + a.number, 0)", "bigint")
                .defaultSort(filter.receivingUnitId == null ? "-issuedOn" : "-arrival");
        if (filter.receivingUnitId != null && !access.reads(filter.receivingUnitId)) {
            query.where(Sql.of("false"));
        }
        if (filter.issuingUnitId != null) {
            query.where(UnitsNow.among("d.issuing_unit_id", filter.asNow, filter.issuingUnitId));
        }
        if (filter.direction != null) {
            query.where(directed(filter.direction));
        }
        if (filter.issuingBody != null) {
            query.where(Sql.of("fold(d.issuing_body) like fold(?)", Sql.contains(filter.issuingBody.strip())));
        }
        if (filter.q != null && !filter.q.isBlank()) {
            search(query, filter.q);
        }
        return lists.page(query, filter, DocumentQueries::summary);
    }

    Optional<DocumentDetail> detail(UUID id) {
        return readers.maySee(id) ? whole(id) : Optional.empty();
    }

    /** The document whatever the caller may read, for who has just written it. */
    Optional<DocumentDetail> whole(UUID id) {
        var arrivals = arrivals(id);
        var saidOf = references.of(id);
        var saidBy = references.to(id);
        var attached = files.filesOf(DocumentFiles.OWNER_TYPE, id);
        return database.one(
                Sql.of("""
                        select d.id, d.type, d.direction, d.urgency, d.number, d.symbol, d.issuing_unit_id, u.name as issuing_unit_name,
                               d.issuing_body, d.issued_on, d.subject, d.signer, d.signer_position, d.external_source, d.external_id,
                               d.version, d.kept_by, d.created_by, %s
                          from
                        """.formatted(Registrars.seal("d.issuing_unit_id")))
                        .then(SOURCE)
                        .then("where d.id = ?", id),
                row -> detail(row, arrivals, saidOf, saidBy, attached));
    }

    Map<CitedDocument, UUID> cited(Collection<CitedDocument> named) {
        var asked = List.copyOf(new LinkedHashSet<>(named));
        var sql = Sql.of(
                        """
                        select cited.at, one.id
                          from unnest(?::text[], ?::date[]) with ordinality cited (symbol, issued_on, at),
                               lateral (select (array_agg(found.id))[1] as id
                                          from (select d.id from documents d
                                                 where d.symbol = cited.symbol
                                                   and d.issued_on = coalesce(cited.issued_on, d.issued_on) and (
                        """,
                        asked.stream().map(CitedDocument::symbol).toArray(String[]::new),
                        asked.stream()
                                .map(CitedDocument::issuedOn)
                                .map(day -> day == null ? null : day.toString())
                                .toArray(String[]::new))
                .then(readers.see())
                .then(") limit 2) found having count(*) = 1) one");
        var found = new HashMap<CitedDocument, UUID>();
        database.list(sql, row -> found.put(asked.get((int) row.number("at") - 1), row.uuid("id")));
        return found;
    }

    /** The latest document that replaces it, of those that the caller sees. */
    Sql replacing() {
        return Sql.of("""
                        (select json_build_object('id', x.id, 'symbol', x.symbol)
                           from (values (d.id)) replaced(id),
                                lateral (select d.id, d.symbol from document_references r join documents d on d.id = r.document_id
                                          where r.target_id = replaced.id and r.kind = 'REPLACES' and (
                        """).then(readers.see()).then(") order by d.issued_on desc limit 1) x) as replaced_by");
    }

    private Sql directed(Direction direction) {
        var stated = Sql.of("d.direction = ?", direction);
        return direction != Direction.INCOMING
                ? stated
                : stated.then(
                        "or exists (select 1 from document_arrivals r where r.document_id = d.id and r.unit_id = any(?))",
                        (Object) access.readableUnits());
    }

    private List<DocumentArrival> arrivals(UUID id) {
        return database.list(
                Sql.of("""
                        select a.unit_id as receiving_unit_id, p.name as receiving_unit_name, a.number as arrival_number,
                               a.arrived_on
                          from document_arrivals a
                        """).then(NAME_ON_ARRIVAL).then("""
                         where a.document_id = ? and (? or a.unit_id = any(?))
                         order by a.arrived_on, a.entered_at
                        """, id, access.readsEverything(), access.readableUnits()),
                DocumentQueries::arrival);
    }

    /**
     * What the caller may do: in the issuing unit; of a body outside, who has entered it. What stands in a document
     * that belongs to another feature is that feature's alone to say.
     */
    private List<DocumentAction> allowed(Row row, List<DocumentArrival> arrivals) {
        var issuingUnitId = row.uuidOrNull("issuing_unit_id");
        var allowed = new ArrayList<DocumentAction>();
        if (mayRegister(issuingUnitId, row)) {
            if (row.textOrNull("kept_by") == null) {
                allowed.add(DocumentAction.UPDATE);
            }
            allowed.add(DocumentAction.ATTACH_FILES);
            allowed.add(DocumentAction.REFER);
        }
        if (mayReceive(issuingUnitId, arrivals)) {
            allowed.add(DocumentAction.RECEIVE);
        }
        return allowed;
    }

    private boolean mayReceive(@Nullable UUID issuingUnitId, List<DocumentArrival> arrivals) {
        return (access.readsEverything() && access.mayAnywhere(Permission.REGISTER_DOCUMENT))
                || access.unitsWith(Permission.REGISTER_DOCUMENT).stream()
                        .anyMatch(unit -> !unit.equals(issuingUnitId)
                                && arrivals.stream()
                                        .noneMatch(
                                                arrival -> arrival.unit().id().equals(unit)));
    }

    private boolean mayRegister(@Nullable UUID issuingUnitId, Row row) {
        return issuingUnitId != null
                ? registrars.may(issuingUnitId, row)
                : access.mayAnywhere(Permission.REGISTER_DOCUMENT)
                        && row.uuid("created_by").equals(access.actorId());
    }

    /** What the unit was called on the day. */
    String nameOf(UUID unitId, LocalDate day) {
        return database.one(Sql.of("""
                        select p.name from unit_periods p where p.unit_id = ?
                         order by ? between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity') desc,
                                  p.valid_from desc nulls last
                         limit 1
                        """, unitId, day), row -> row.text("name")).orElse("");
    }

    private static void search(ListQuery query, String q) {
        var words = Symbol.sought(q);
        var found = Sql.of("d.searched like fold(?)", Sql.contains(q.strip()));
        query.search(
                Symbol.parse(q).map(Symbol::text).orElse(q),
                words.isEmpty() ? found : found.then("or d.symbol_words @> ?", (Object) words.toArray(String[]::new)),
                "d.symbol");
    }

    static DocumentSummary summary(Row row) {
        return new DocumentSummary(
                row.uuid("id"),
                row.constant("type", DocumentType.class),
                row.constant("direction", Direction.class),
                row.constant("urgency", Urgency.class),
                row.integer("number"),
                row.text("symbol"),
                UnitRef.orNull(row, "issuing_unit"),
                row.text("issuing_body"),
                row.date("issued_on"),
                row.text("subject"),
                row.uuidOrNull("receiving_unit_id") == null ? null : arrival(row),
                replacedBy(row.textOrNull("replaced_by")),
                row.number("version"));
    }

    private static DocumentSummary.@Nullable ReplacingDocument replacedBy(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, DocumentSummary.ReplacingDocument.class);
    }

    private static DocumentArrival arrival(Row row) {
        return new DocumentArrival(
                UnitRef.of(row, "receiving_unit"), row.integer("arrival_number"), row.date("arrived_on"));
    }

    private DocumentDetail detail(
            Row row,
            List<DocumentArrival> arrivals,
            List<ReferenceDetail> saidOf,
            List<ReferenceDetail> saidBy,
            List<FileRef> attached) {
        return new DocumentDetail(
                row.uuid("id"),
                row.constant("type", DocumentType.class),
                row.constant("direction", Direction.class),
                row.constant("urgency", Urgency.class),
                row.integer("number"),
                row.text("symbol"),
                UnitRef.orNull(row, "issuing_unit"),
                row.text("issuing_body"),
                row.date("issued_on"),
                row.text("subject"),
                row.textOrNull("signer"),
                row.textOrNull("signer_position"),
                arrivals,
                saidOf,
                saidBy,
                attached,
                row.externalIdOrNull(),
                row.number("version"),
                allowed(row, arrivals));
    }
}
