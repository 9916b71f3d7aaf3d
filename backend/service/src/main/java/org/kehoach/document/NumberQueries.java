package org.kehoach.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

/** Reads the numbers books. A unit's book is open to those who read the unit. */
@ApplicationScoped
class NumberQueries {

    private static final String LINE = """
            n.id, n.unit_id, n.series, n.year, n.number, coalesce(d.symbol, n.symbol) as symbol, n.status,
            coalesce(d.subject, n.subject) as subject, n.reason, n.document_id, d.issued_on, n.version
            """;

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final Registrars registrars;
    private final BusinessClock clock;

    NumberQueries(Database database, Lists lists, Access access, Registrars registrars, BusinessClock clock) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.registrars = registrars;
        this.clock = clock;
    }

    Page<NumberSummary> page(NumberFilter filter) {
        if (filter.unitId == null) {
            throw ProblemException.badParameter(FieldError.in("unitId", "required"));
        }
        int year = filter.year == null ? clock.today().getYear() : filter.year;
        var from = book(filter.unitId, year).then("join " + UnitNames.of("n.unit_id") + " u on true");
        var query = ListQuery.of("n.*, u.name as unit_name, " + Registrars.seal("n.unit_id"), from, "n.row_id")
                .where(Sql.of(access.reads(filter.unitId) ? "true" : "false"))
                .where("split_part(n.series, ':', 1) = ?", filter.type)
                .where("n.status = ?", filter.status)
                .key("series", "n.series", "text")
                .key("number", "n.number", "int")
                .defaultSort("series,-number");
        if (filter.q != null && !filter.q.isBlank()) {
            var found = Sql.of("fold(n.symbol || ' ' || n.subject) like fold(?)", Sql.contains(filter.q.strip()));
            query.search(filter.q, found, "n.symbol");
        }
        return lists.page(query, filter, this::summary);
    }

    Optional<NumberDetail> detail(UUID id) {
        return whole(id).filter(number -> access.reads(number.unit().id()));
    }

    /** The number whatever the caller may read, for who has just given it. */
    Optional<NumberDetail> whole(UUID id) {
        return database.one(
                Sql.of("select n.letter, u.name as unit_name, " + Registrars.seal("n.unit_id") + ", " + LINE)
                        .then("from document_numbers n left join documents d on d.id = n.document_id join")
                        .then(UnitNames.of("n.unit_id") + " u on true where n.id = ?", id),
                this::detail);
    }

    /** Whether the number is kept for a document that bears this symbol, of this type, unit and year. */
    boolean isReserved(UUID id, NumberKey key) {
        return database.one(
                        Sql.of("""
                                select n.id from document_numbers n where n.id = ? and n.status = 'RESERVED'
                                   and n.unit_id = ? and n.series = ? and n.year = ? and n.number = ? and n.letter = ?
                                """, id, key.unitId(), key.series(), key.year(), key.number(), key.letter()),
                        row -> row.uuid("id"))
                .isPresent();
    }

    /** The unit's numbers of the year, with a line for each gap between them and below the last of the series. */
    private static Sql book(UUID unitId, int year) {
        return Sql.of("(select n.id as row_id, n.number as last_number, " + LINE)
                .then(
                        """
                        from document_numbers n left join documents d on d.id = n.document_id
                         where n.unit_id = ? and n.year = ?
                        union all
                        select cast(md5(g.series || g.number) as uuid), g.next - 1, null, ?, g.series, ?, g.number, null, 'GAP',
                               null, null, null, null, 0
                          from (select s.series, s.number + 1 as number,
                                       lead(s.number) over (partition by s.series order by s.number) as next
                                  from (select series, 0 as number from document_series where unit_id = ? and year = ?
                                        union select series, last_number + 1 from document_series where unit_id = ? and year = ?
                                        union select series, number from document_numbers where unit_id = ? and year = ?) s
                                 where s.series <> ?) g
                         where g.next > g.number) n
                        """,
                        unitId,
                        year,
                        unitId,
                        year,
                        unitId,
                        year,
                        unitId,
                        year,
                        unitId,
                        year,
                        ArrivalRepository.SERIES);
    }

    private NumberSummary summary(Row row) {
        var unit = UnitRef.of(row, "unit");
        var status = row.constant("status", NumberStatus.class);
        return new NumberSummary(
                row.uuidOrNull("id"),
                unit,
                row.text("series"),
                row.integer("year"),
                type(row),
                row.integer("number"),
                row.integer("last_number"),
                row.textOrNull("symbol"),
                status,
                row.textOrNull("subject"),
                row.textOrNull("reason"),
                row.uuidOrNull("document_id"),
                row.dateOrNull("issued_on"),
                row.number("version"),
                allowed(unit, status, row));
    }

    private List<NumberAction> allowed(UnitRef unit, NumberStatus status, Row row) {
        if (!registrars.may(unit.id(), row)) {
            return List.of();
        }
        return switch (status) {
            case GAP -> List.of(NumberAction.RESERVE);
            case RESERVED -> List.of(NumberAction.ISSUE, NumberAction.VOID);
            case ISSUED, VOIDED -> List.of();
        };
    }

    private NumberDetail detail(Row row) {
        var unit = UnitRef.of(row, "unit");
        var status = row.constant("status", NumberStatus.class);
        var number = new NumberKey(
                unit.id(), row.text("series"), row.integer("year"), row.integer("number"), row.text("letter"));
        return new NumberDetail(
                row.uuid("id"),
                unit,
                number.series(),
                number.year(),
                type(row),
                number.number(),
                row.text("symbol"),
                status,
                row.textOrNull("subject"),
                row.textOrNull("reason"),
                row.uuidOrNull("document_id"),
                steps(number),
                row.number("version"),
                allowed(unit, status, row));
    }

    private List<NumberDetail.StepDetail> steps(NumberKey number) {
        return database.list(
                Sql.of("""
                        select x.action, x.subject, x.reason, x.staff_id, s.name as staff_name, x.recorded_at
                          from document_number_steps x join staff s on s.id = x.staff_id
                         where x.unit_id = ? and x.series = ? and x.year = ? and x.number = ? and x.letter = ?
                         order by x.recorded_at, x.id
                        """, number.unitId(), number.series(), number.year(), number.number(), number.letter()),
                row -> new NumberDetail.StepDetail(
                        row.constant("action", NumberAction.class),
                        row.textOrNull("subject"),
                        row.textOrNull("reason"),
                        PersonRef.of(row, "staff"),
                        row.instant("recorded_at")));
    }

    /** A series is named after the type of its documents, and what sets it apart from others of the type. */
    private static DocumentType type(Row row) {
        return DocumentType.valueOf(row.text("series").split(":", 2)[0]);
    }
}
