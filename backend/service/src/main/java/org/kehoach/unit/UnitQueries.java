package org.kehoach.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** Reads units on any day. Who is signed in may see which units there are. */
@ApplicationScoped
public class UnitQueries {

    private static final TypeReference<List<UnitSummary.CodeRef>> CODES = new TypeReference<>() {};
    private static final TypeReference<List<CreatePeriod>> PERIODS = new TypeReference<>() {};
    private static final TypeReference<List<CodePeriod>> CODE_PERIODS = new TypeReference<>() {};
    private static final String COVERS =
            "? between coalesce(%1$s.valid_from, '-infinity') and coalesce(%1$s.valid_to, 'infinity')";
    /** As above, but what had ended by the day is there as it stood on its last day. */
    private static final String COVERED_LAST = "least(cast(? as date), u.valid_to)"
            + " between coalesce(%1$s.valid_from, '-infinity') and coalesce(%1$s.valid_to, 'infinity')";

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final BusinessClock clock;

    UnitQueries(Database database, Lists lists, Access access, BusinessClock clock) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.clock = clock;
    }

    Page<UnitSummary> page(UnitFilter filter) {
        if (filter.code != null && filter.scheme == null) {
            throw ProblemException.badParameter(FieldError.in("scheme", "required"));
        }
        var day = filter.asOf == null ? clock.today() : filter.asOf;
        var covers = Boolean.TRUE.equals(filter.ended) ? COVERED_LAST : COVERS;
        var query = ListQuery.of("""
                        u.id, p.name, p.kind, p.parent_id, parent.name as parent_name, u.valid_from, u.valid_to, u.version,
                        coalesce(codes.list, '[]') as codes, children.total as child_count
                        """, source(day, covers), "u.id")
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
            query.where(Sql.of("u.id in (").then(subtree(filter.under, day)).then(")"));
        }
        if (filter.scheme != null) {
            query.where(Sql.of(
                    "exists (select 1 from unit_codes c where c.unit_id = u.id and c.scheme = ? and c.code = coalesce(?, c.code) and "
                            + covers.formatted("c") + ")",
                    filter.scheme,
                    filter.code,
                    day));
        }
        return lists.page(query, filter, this::summary);
    }

    /** All units of the day by name, in one statement. */
    public UnitTree tree(@Nullable LocalDate asOf) {
        var day = asOf == null ? clock.today() : asOf;
        return new UnitTree(
                day,
                database.list(
                        Sql.of(
                                "select p.unit_id, p.name, p.kind, p.parent_id from unit_periods p where "
                                        + COVERS.formatted("p") + " order by p.name collate natural_order, p.unit_id",
                                day),
                        row -> new UnitNode(
                                row.uuid("unit_id"),
                                row.text("name"),
                                row.constant("kind", UnitKind.class),
                                row.uuidOrNull("parent_id"))));
    }

    /** Detail on the day; a unit that has ended is shown as it was on its last day. */
    public Optional<UnitDetail> detail(UUID id, @Nullable LocalDate asOf) {
        var day = asOf == null ? clock.today() : asOf;
        var periods = periods(id);
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        var shown = periods.stream()
                .filter(period -> period.validTo() == null || !period.validTo().isBefore(day))
                .findFirst()
                .orElse(periods.getLast());
        return database.one(
                Sql.of(
                        "select version, valid_from, valid_to, external_source, external_id from units where id = ?",
                        id),
                row -> new UnitDetail(
                        id,
                        shown.name(),
                        shown.kind(),
                        shown.parent(),
                        shown.guidedBy(),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to"),
                        path(shown.parent(), day),
                        periods,
                        codes(id),
                        successions("predecessor_id", "successor_id", id),
                        successions("successor_id", "predecessor_id", id),
                        row.externalIdOrNull(),
                        row.number("version"),
                        allowedActions(id)));
    }

    /** How a unit stands on a day to another: whether it exists, and whether it is the other or below it. */
    public record Standing(boolean exists, boolean below) {}

    /** Of those of the units that are known; guidance is no superiority. Until the transaction ends none of them ends. */
    public Map<UUID, Standing> standing(Collection<UUID> ids, UUID superiorId, LocalDate day) {
        record Found(UUID id, Standing standing) {}
        return database
                .list(
                        Sql.of("select u.id, " + COVERS.formatted("u") + " as stands, u.id in (", day)
                                .then(subtree(superiorId, day))
                                .then(
                                        ") as below from units u where u.id = any(?) order by u.id for key share of u",
                                        (Object) ids.toArray(UUID[]::new)),
                        row -> new Found(row.uuid("id"), new Standing(row.flag("stands"), row.flag("below"))))
                .stream()
                .collect(Collectors.toMap(Found::id, Found::standing));
    }

    /** A unit and the one at the end of its line: itself while it goes on. */
    public record Heir(UnitRef unit, UnitRef heir) {}

    /** For each of the units who goes on with its work. */
    public Map<UUID, Heir> heirs(Collection<UUID> ids) {
        return database
                .list(
                        Sql.of(
                                "select u.id as unit_id, n.name as unit_name, coalesce(now.unit_id, u.id) as heir_id,"
                                        + " h.name as heir_name from units u " + UnitsNow.of("u.id", "now") + " join "
                                        + UnitNames.of("u.id") + " n on true join "
                                        + UnitNames.of("coalesce(now.unit_id, u.id)")
                                        + " h on true where u.id = any(?)",
                                (Object) ids.toArray(UUID[]::new)),
                        row -> new Heir(UnitRef.of(row, "unit"), UnitRef.of(row, "heir")))
                .stream()
                .collect(Collectors.toMap(line -> line.unit().id(), line -> line));
    }

    /** The name of another unit that bears the code in its scheme on some day of the same period. */
    Optional<String> bearerBeside(@Nullable UUID id, CodePeriod code) {
        return database.one(
                Sql.of(
                        "select n.name from unit_codes c cross join " + UnitNames.of("c.unit_id") + """
                         n where c.unit_id is distinct from cast(? as uuid) and c.scheme = ? and c.code = ?
                           and daterange(c.valid_from, c.valid_to, '[]') && daterange(cast(? as date), cast(? as date), '[]') limit 1
                        """,
                        id,
                        code.scheme(),
                        code.code(),
                        code.validFrom(),
                        code.validTo()),
                row -> row.text("name"));
    }

    /** Whether the unit exists on all days from the one to the other, an open end included; it does not end meanwhile. */
    public boolean stands(UUID id, @Nullable LocalDate from, @Nullable LocalDate to) {
        return database.one(
                        Sql.of(
                                "select daterange(u.valid_from, u.valid_to, '[]') @> daterange(cast(? as date), cast(? as date), '[]')"
                                        + " as stands from units u where u.id = ? for key share of u",
                                from,
                                to,
                                id),
                        row -> row.flag("stands"))
                .orElse(false);
    }

    /** Whether the unit exists on the day; it does not end until the transaction does. */
    public boolean exists(UUID id, LocalDate day) {
        return database.one(
                        Sql.of(
                                "select " + COVERS.formatted("u")
                                        + " as stands from units u where u.id = ? for key share of u",
                                day,
                                id),
                        row -> row.flag("stands"))
                .orElse(false);
    }

    /** Refuses who may not do it in the unit (403), unless there never was such a unit (422), which is no secret. */
    public void require(Permission permission, UUID unitId, String pointer) {
        if (!access.may(permission, unitId)) {
            throw isKnown(unitId)
                    ? ProblemException.forbidden()
                    : ProblemException.invalid(FieldError.at(pointer, "unit"));
        }
    }

    public boolean isKnown(UUID id) {
        return database.one(Sql.of("select id from units where id = ?", id), row -> row.uuid("id"))
                .isPresent();
    }

    /**
     * What is wrong with a superior or guide: it is not there on all days of the period, or would stand under the unit
     * itself on one of them. Until the transaction ends it does not end.
     *
     * @param id {@code null} of a unit that is to be made
     */
    Optional<FieldError> wrongLine(@Nullable UUID id, @Nullable UUID otherId, CreatePeriod period, String pointer) {
        if (otherId == null) {
            return Optional.empty();
        }
        return database.one(
                        Sql.of("""
                                select daterange(u.valid_from, u.valid_to, '[]') @> asked.days as stands, exists (
                                         with recursive up(unit_id, days) as (
                                           select u.id, asked.days
                                           union
                                           select line.id, up.days * daterange(p.valid_from, p.valid_to, '[]')
                                             from up join unit_periods p on p.unit_id = up.unit_id
                                             cross join lateral (values (p.parent_id), (p.guided_by_id)) line(id)
                                            where line.id is not null
                                              and up.days && daterange(p.valid_from, p.valid_to, '[]'))
                                         select 1 from up where up.unit_id = cast(? as uuid)) as circle
                                  from units u
                                  cross join (select daterange(cast(? as date), cast(? as date), '[]') as days) asked
                                 where u.id = ? for key share of u
                                """, id, period.validFrom(), period.validTo(), otherId),
                        row -> row.flag("circle") ? "circle" : row.flag("stands") ? "" : "outside")
                .or(() -> Optional.of("unit"))
                .filter(code -> !code.isEmpty())
                .map(code -> FieldError.at(pointer, code));
    }

    /** All units there are and were, by their latest name. */
    public List<UnitRecord> records() {
        return database.list(
                Sql.of("""
                        select u.id, periods.list as periods, coalesce(codes.list, '[]') as codes
                          from units u
                          join %s n on true
                          join lateral (
                            select json_agg(json_build_object(
                                     'validFrom', p.valid_from, 'validTo', p.valid_to, 'name', p.name, 'kind', p.kind,
                                     'parentId', p.parent_id, 'guidedById', p.guided_by_id)
                                     order by p.valid_from nulls first) as list
                              from unit_periods p where p.unit_id = u.id) periods on true
                          left join lateral (
                            select json_agg(json_build_object(
                                     'scheme', c.scheme, 'code', c.code, 'validFrom', c.valid_from, 'validTo', c.valid_to)
                                     order by c.scheme, c.valid_from nulls first) as list
                              from unit_codes c where c.unit_id = u.id) codes on true
                         order by n.name collate natural_order, u.id
                        """.formatted(UnitNames.of("u.id"))),
                row -> new UnitRecord(
                        row.uuid("id"),
                        StoredJson.read(row.text("periods"), PERIODS),
                        StoredJson.read(row.text("codes"), CODE_PERIODS)));
    }

    /** The units that have, or last had, no parent. */
    List<UUID> roots() {
        return database.list(Sql.of("""
                        select p.unit_id from unit_periods p join units u on u.id = p.unit_id
                         where p.parent_id is null and p.valid_to is not distinct from u.valid_to order by p.unit_id
                        """), row -> row.uuid("unit_id"));
    }

    /** The ids of the units of a kind directly or indirectly below a unit on the day, by name. */
    public List<UUID> under(UUID parentId, UnitKind kind, LocalDate day) {
        return database.list(
                Sql.of("select p.unit_id from unit_periods p where p.kind = ? and " + COVERS.formatted("p"), kind, day)
                        .then("and p.unit_id <> ? and p.unit_id in (", parentId)
                        .then(subtree(parentId, day))
                        .then(") order by p.name collate natural_order"),
                row -> row.uuid("unit_id"));
    }

    /** Statement for the ids of a unit and all below it; a unit that ended counts where it stood on its last day. */
    public static Sql subtree(UUID rootId, LocalDate day) {
        return Sql.of("""
                with recursive tree(unit_id) as (
                  select cast(? as uuid)
                  union
                  select c.unit_id from tree t
                    join unit_periods c on c.parent_id = t.unit_id
                    join units cu on cu.id = c.unit_id
                   where least(cast(? as date), cu.valid_to)
                         between coalesce(c.valid_from, '-infinity') and coalesce(c.valid_to, 'infinity'))
                select unit_id from tree
                """, rootId, day);
    }

    private static void search(ListQuery query, String q, String covers, LocalDate day) {
        var found = Sql.of("p.searched like fold(?)", Sql.contains(q.strip()))
                .then(
                        "or exists (select 1 from unit_codes c where c.unit_id = u.id and c.code = ? and "
                                + covers.formatted("c") + ")",
                        q.strip(),
                        day);
        query.search(q.strip(), found, "p.name");
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

    private UnitSummary summary(Row row) {
        return new UnitSummary(
                row.uuid("id"),
                row.text("name"),
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

    private List<UnitDetail.Period> periods(UUID id) {
        return database.list(
                Sql.of("""
                        select p.valid_from, p.valid_to, p.name, p.kind, p.parent_id, parent.name as parent_name,
                               p.guided_by_id, guide.name as guided_by_name
                          from unit_periods p
                          left join %s parent on true
                          left join %s guide on true
                         where p.unit_id = ? order by p.valid_from nulls first
                        """.formatted(UnitNames.of("p.parent_id"), UnitNames.of("p.guided_by_id")), id),
                row -> new UnitDetail.Period(
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to"),
                        row.text("name"),
                        row.constant("kind", UnitKind.class),
                        UnitRef.orNull(row, "parent"),
                        UnitRef.orNull(row, "guided_by")));
    }

    private List<UnitDetail.Succession> successions(String other, String self, UUID id) {
        return database.list(
                Sql.of(
                        "select s.%1$s as unit_id, name.name as unit_name, s.effective_on, s.set_id".formatted(other)
                                + " from unit_successions s join " + UnitNames.of("s." + other)
                                + " name on true where s." + self + " = ? order by s.effective_on, name.name",
                        id),
                row -> new UnitDetail.Succession(
                        UnitRef.of(row, "unit"), row.date("effective_on"), row.uuid("set_id")));
    }

    private List<CodePeriod> codes(UUID id) {
        return database.list(
                Sql.of(
                        "select scheme, code, valid_from, valid_to from unit_codes where unit_id = ? order by scheme, valid_from nulls first",
                        id),
                row -> new CodePeriod(
                        row.text("scheme"),
                        row.text("code"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to")));
    }

    private List<UnitRef> path(@Nullable UnitRef parent, LocalDate day) {
        if (parent == null) {
            return List.of();
        }
        var path = new ArrayList<>(database.list(Sql.of("""
                        with recursive up(id, name, parent_id, depth) as (
                          select p.unit_id, p.name, p.parent_id, 0 from unit_periods p join units u on u.id = p.unit_id
                           where p.unit_id = ? and least(cast(? as date), u.valid_to)
                                 between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity')
                          union all
                          select p.unit_id, p.name, p.parent_id, up.depth + 1
                            from up join unit_periods p on p.unit_id = up.parent_id join units u on u.id = p.unit_id
                           where up.depth < 20 and least(cast(? as date), u.valid_to)
                                 between coalesce(p.valid_from, '-infinity') and coalesce(p.valid_to, 'infinity'))
                        select id as unit_id, name as unit_name from up order by depth desc
                        """, parent.id(), day, day), row -> UnitRef.of(row, "unit")));
        return path;
    }

    private List<UnitAction> allowedActions(UUID id) {
        var actions = new ArrayList<UnitAction>();
        if (access.may(Permission.MANAGE_UNITS, id)) {
            actions.add(UnitAction.UPDATE);
            actions.add(UnitAction.ADD_CHILD);
        }
        if (access.may(Permission.MANAGE_STAFF, id)) {
            actions.add(UnitAction.ADD_STAFF);
        }
        return actions;
    }
}
