package org.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitRef;

import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register. A document is open to the unit that issued it, or whose people have entered it, to those above and
 * below, and to who sees something that stands on it. What a service account has entered of bodies outside is open to
 * everyone who holds a role.
 */
@ApplicationScoped
public class DocumentQueries {

    /** The issuing unit bears the name that it had on the day of issue. */
    private static final String SOURCE = """
            documents d left join lateral (
              select p.name from unit_periods p
               where p.unit_id = d.issuing_unit_id
               order by d.issued_on between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity') desc,
                        p.valid_from desc nulls last
               limit 1) u on true
            """;

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final Files files;
    private final List<DocumentSight> sights;

    DocumentQueries(Database database, Lists lists, Access access, Files files, @All List<DocumentSight> sights) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.files = files;
        this.sights = sights;
    }

    Page<DocumentSummary> page(DocumentFilter filter) {
        var query = ListQuery.of("""
                        d.id, d.type, d.number, d.symbol, d.issuing_unit_id, u.name as issuing_unit_name, d.issuing_body,
                        d.issued_on, d.subject, d.version
                        """, Sql.of(SOURCE), "d.id")
                .where(visible())
                .where("d.type = ?", filter.type)
                .where("d.issuing_unit_id = ?", filter.issuingUnitId)
                .key("issuedOn", "d.issued_on", "date")
                .key("symbol", "d.symbol", "text")
                .key("subject", "d.subject", "text")
                .defaultSort("-issuedOn");
        if (filter.q != null && !filter.q.isBlank()) {
            search(query, filter.q);
        }
        return lists.page(query, filter, DocumentQueries::summary);
    }

    Optional<DocumentDetail> detail(UUID id) {
        return isVisible(id) ? whole(id) : Optional.empty();
    }

    /** The document whatever the caller may read, for who has just written it. */
    Optional<DocumentDetail> whole(UUID id) {
        var attached = files.filesOf(DocumentFiles.OWNER_TYPE, id);
        return database.one(Sql.of("""
                        select d.id, d.type, d.number, d.symbol, d.issuing_unit_id, u.name as issuing_unit_name,
                               d.issuing_body, d.issued_on, d.subject, d.signer, d.external_source, d.external_id,
                               d.version, d.kept_by, d.created_by
                          from
                        """).then(SOURCE).then("where d.id = ?", id), row -> detail(row, attached));
    }

    boolean isVisible(UUID id) {
        return database.one(
                        Sql.of("select d.id from documents d where d.id = ? and (", id)
                                .then(visible())
                                .then(")"),
                        row -> row.uuid("id"))
                .isPresent();
    }

    private Sql visible() {
        if (access.readsEverything()) {
            return Sql.of("true");
        }
        var units = access.units(Permission.READ_DOCUMENT);
        var visible = Sql.of("""
                d.issuing_unit_id = any(?) or d.created_by = ?
                or d.issuing_unit_id is null
                   and (exists (select 1 from memberships m where m.staff_id = d.created_by and m.unit_id = any(?)
                              and cast(d.created_at at time zone 'Asia/Ho_Chi_Minh' as date)
                                  between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity'))
                        or ? and exists (select 1 from staff s where s.id = d.created_by and s.service_account))
                """, units, access.actorId(), units, units.length > 0);
        for (var sight : sights) {
            visible = visible.then("or").then(sight.shows());
        }
        return visible;
    }

    /**
     * What the caller may do: in the issuing unit; of a body outside, who has entered it.
     *
     * @param kept whether it belongs to another feature, which alone says what stands in it
     */
    List<DocumentAction> allowed(@Nullable UUID issuingUnitId, UUID createdBy, boolean kept) {
        if (!mayRegister(issuingUnitId, createdBy)) {
            return List.of();
        }
        return kept
                ? List.of(DocumentAction.ATTACH_FILES)
                : List.of(DocumentAction.UPDATE, DocumentAction.ATTACH_FILES);
    }

    private boolean mayRegister(@Nullable UUID issuingUnitId, UUID createdBy) {
        return issuingUnitId != null
                ? access.may(Permission.REGISTER_DOCUMENT, issuingUnitId)
                : access.mayAnywhere(Permission.REGISTER_DOCUMENT) && createdBy.equals(access.actorId());
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

    private static DocumentSummary summary(Row row) {
        return new DocumentSummary(
                row.uuid("id"),
                row.constant("type", DocumentType.class),
                row.integer("number"),
                row.text("symbol"),
                UnitRef.orNull(row, "issuing_unit"),
                row.text("issuing_body"),
                row.date("issued_on"),
                row.text("subject"),
                row.number("version"));
    }

    private DocumentDetail detail(Row row, List<FileRef> attached) {
        return new DocumentDetail(
                row.uuid("id"),
                row.constant("type", DocumentType.class),
                row.integer("number"),
                row.text("symbol"),
                UnitRef.orNull(row, "issuing_unit"),
                row.text("issuing_body"),
                row.date("issued_on"),
                row.text("subject"),
                row.textOrNull("signer"),
                attached,
                row.externalIdOrNull(),
                row.number("version"),
                allowed(row.uuidOrNull("issuing_unit_id"), row.uuid("created_by"), row.textOrNull("kept_by") != null));
    }
}
