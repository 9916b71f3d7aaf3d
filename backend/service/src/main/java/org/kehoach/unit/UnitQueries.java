package org.kehoach.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** What other features ask of units. Who is signed in may see which units there are. */
@ApplicationScoped
public class UnitQueries {

    private static final TypeReference<List<CreatePeriod>> PERIODS = new TypeReference<>() {};
    private static final TypeReference<List<CodePeriod>> CODE_PERIODS = new TypeReference<>() {};
    /** Condition that the day {@code ?} lies in the time of an alias. */
    static final String COVERS =
            "? between coalesce(%1$s.valid_from, '-infinity') and coalesce(%1$s.valid_to, 'infinity')";

    private final Database database;
    private final Access access;
    private final BusinessClock clock;

    UnitQueries(Database database, Access access, BusinessClock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
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

    /** The ids of the units of a kind directly or indirectly below a unit on the day, by name. */
    public List<UUID> under(UUID parentId, UnitKind kind, LocalDate day) {
        return database.list(
                Sql.of("select p.unit_id from unit_periods p where p.kind = ? and " + COVERS.formatted("p"), kind, day)
                        .then("and p.unit_id <> ? and p.unit_id in (", parentId)
                        .then(subtree(parentId, day))
                        .then(") order by p.name collate natural_order"),
                row -> row.uuid("unit_id"));
    }

    /** Statement for the ids of units and of all above them on a day. */
    public static Sql above(Collection<UUID> unitIds, LocalDate day) {
        return Sql.of("""
                with recursive up(unit_id) as (
                  select unnest(cast(? as uuid[]))
                  union
                  select p.parent_id from up join unit_periods p on p.unit_id = up.unit_id
                   where p.parent_id is not null and %s)
                select unit_id from up
                """.formatted(COVERS.formatted("p")), unitIds.toArray(UUID[]::new), day);
    }

    /** Statement for the ids of a unit and all below it; a unit that ended counts where it stood on its last day. */
    public static Sql subtree(UUID rootId, LocalDate day) {
        return below(List.of(rootId), day);
    }

    /** Statement for the ids of units and all below them, by the same rule. */
    public static Sql below(Collection<UUID> unitIds, LocalDate day) {
        return Sql.of("""
                with recursive tree(unit_id) as (
                  select unnest(cast(? as uuid[]))
                  union
                  select c.unit_id from tree t
                    join unit_periods c on c.parent_id = t.unit_id
                    join units cu on cu.id = c.unit_id
                   where least(cast(? as date), cu.valid_to)
                         between coalesce(c.valid_from, '-infinity') and coalesce(c.valid_to, 'infinity'))
                select unit_id from tree
                """, unitIds.toArray(UUID[]::new), day);
    }
}
