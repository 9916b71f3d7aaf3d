package org.kehoach.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.PlainText;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;

/** Lists and finds the units of a day. */
@ApplicationScoped
class UnitList {

    private static final TypeReference<List<UnitSummary.CodeRef>> CODES = new TypeReference<>() {};
    private static final String COVERS = UnitQueries.COVERS;
    /** As above, but what had ended by the day is there as it stood on its last day. */
    private static final String COVERED_LAST = "least(cast(? as date), u.valid_to)"
            + " between coalesce(%1$s.valid_from, '-infinity') and coalesce(%1$s.valid_to, 'infinity')";

    /** With fewer characters nearly every code would begin. */
    private static final int LEAST_OF_A_CODE = 3;

    private final Lists lists;
    private final BusinessClock clock;

    UnitList(Lists lists, BusinessClock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    Page<UnitSummary> page(UnitFilter filter) {
        if (filter.code != null && filter.scheme == null) {
            throw ProblemException.badParameter(FieldError.in("scheme", "required"));
        }
        var day = filter.asOf == null ? clock.today() : filter.asOf;
        var covers = Boolean.TRUE.equals(filter.ended) ? COVERED_LAST : COVERS;
        var query = ListQuery.of("""
                        u.id, p.name, case when p.name = u.name then %s else p.name end as label, p.kind, p.parent_id,
                        parent.name as parent_name, u.valid_from, u.valid_to, u.version,
                        coalesce(codes.list, '[]') as codes, children.total as child_count
                        """.formatted(UnitNames.label("u")), source(day, covers), "u.id")
                .where("p.parent_id = ?", filter.parentId)
                .where("p.kind = ?", filter.kind)
                .where("(p.parent_id is null) = ?", filter.roots)
                .key("name", "p.name collate natural_order", "text")
                .key("code", "coalesce(codes.first, '') collate natural_order", "text")
                .defaultSort("name");
        if (filter.q != null && !filter.q.isBlank()) {
            search(query, filter.q, covers, day);
        }
        if (filter.under != null) {
            query.where(Sql.of("u.id in (")
                    .then(UnitQueries.subtree(filter.under, day))
                    .then(")"));
        }
        if (filter.scheme != null) {
            query.where(Sql.of(
                    "exists (select 1 from unit_codes c where c.unit_id = u.id and c.scheme = ? and c.code = coalesce(?, c.code) and "
                            + covers.formatted("c") + ")",
                    filter.scheme,
                    filter.code,
                    day));
        }
        return lists.page(query, filter, UnitList::summary);
    }

    private static void search(ListQuery query, String q, String covers, LocalDate day) {
        String text = q.strip();
        var found = named(text)
                .then(
                        "or exists (select 1 from unit_codes c where c.unit_id = u.id and c.code like ? and "
                                + covers.formatted("c") + ")",
                        text.length() < LEAST_OF_A_CODE ? Sql.exactly(text) : Sql.beginsWith(text),
                        day);
        query.search(text, found, "p.name");
    }

    /** Every word somewhere in the name, in whatever order. */
    private static Sql named(String text) {
        return Stream.of(PlainText.normalise(text).split("\\s+"))
                .map(word -> Sql.of("p.searched like fold(?)", Sql.contains(word)))
                .reduce((one, next) -> one.then("and").then(next))
                .orElseThrow();
    }

    private static Sql source(LocalDate day, String covers) {
        return Sql.of("units u join unit_periods p on p.unit_id = u.id and " + covers.formatted("p"), day)
                .then("left join " + UnitNames.of("p.parent_id") + " parent on true")
                .then("""
                        left join lateral (
                          select json_agg(json_build_object('scheme', c.scheme, 'code', c.code) order by c.scheme) as list,
                                 min(c.code) as first
                            from unit_codes c where c.unit_id = u.id and
                        """ + covers.formatted("c") + ") codes on true", day)
                .then(
                        "left join lateral (select count(*) as total from unit_periods k where k.parent_id = u.id and "
                                + COVERS.formatted("k") + ") children on true",
                        day);
    }

    private static UnitSummary summary(Row row) {
        return new UnitSummary(
                row.uuid("id"),
                row.text("name"),
                row.text("label"),
                row.constant("kind", UnitKind.class),
                UnitRef.orNull(row, "parent"),
                codeRefs(row.text("codes")),
                row.dateOrNull("valid_from"),
                row.dateOrNull("valid_to"),
                row.number("child_count"),
                row.number("version"));
    }

    private static List<UnitSummary.CodeRef> codeRefs(String list) {
        return StoredJson.read(list, CODES);
    }
}
