package org.kehoach.unit;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/**
 * Reading the past as now: the unit that goes on with what another one did, successor after successor. Where a unit was
 * split, nobody can tell whose the work would be today, so there the line ends. Who took a part of a unit that stood on
 * does not go on with it; when that unit ends, the line goes on with the rest.
 */
public final class UnitsNow {

    /**
     * For each unit that has successors ({@code from_id}) where its line ends, and whether something on it was split or
     * given away.
     */
    private static final String LINES = """
            (with recursive line(from_id, unit_id, parted, step) as (
               select s.predecessor_id, s.predecessor_id, bool_or(s.partial), 0 from unit_successions s
                group by s.predecessor_id
               union all
               select line.from_id, heir.id, line.parted or exists (
                        select 1 from unit_successions s where s.predecessor_id = heir.id and s.partial), line.step + 1
                 from line join units u on u.id = line.unit_id and u.valid_to is not null
                 join lateral (
                   select (array_agg(s.successor_id))[1] as id from unit_successions s
                    where s.predecessor_id = line.unit_id and not s.partial
                   having count(distinct s.successor_id) = 1) heir on true)
             cycle unit_id set looped using path
             select distinct on (line.from_id) line.from_id, line.unit_id,
                    line.parted or exists (
                      select 1 from unit_successions s where s.predecessor_id = line.unit_id) as split
               from line order by line.from_id, line.step desc)
            """;

    private UnitsNow() {}

    /**
     * SQL to join for the columns {@code unit_id} and {@code split}, null for a unit that goes on itself.
     *
     * @param unitId the expression of the unit's id
     */
    public static String of(String unitId, String alias) {
        return "left join " + LINES + " " + alias + " on " + alias + ".from_id = " + unitId;
    }

    /**
     * Condition that the unit is one of the given, or, as now, one whose work they go on with.
     *
     * @param unitId the expression of the unit's id
     * @param units the statement of the ids of the given
     */
    public static Sql among(String unitId, @Nullable Boolean asNow, Sql units) {
        return Sql.of(unitId + " in (")
                .then(Boolean.TRUE.equals(asNow) ? standingFor(units) : units)
                .then(")");
    }

    /** The same of one unit. */
    public static Sql among(String unitId, @Nullable Boolean asNow, UUID unit) {
        return among(unitId, asNow, Sql.of("select cast(? as uuid)", unit));
    }

    /**
     * SQL for the id of the unit itself while it stands, else of the one that goes on with it alone; null where nobody
     * does.
     *
     * @param unit the alias of the unit's row in units
     */
    public static Sql standing(String unit, LocalDate today) {
        return Sql.of(
                "case when %1$s.valid_to < ? then standing_unit(%1$s.id, ?) else %1$s.id end".formatted(unit),
                today,
                today);
    }

    /** Statement for the ids of the given units and of all whose work they go on with. */
    public static Sql standingFor(Sql units) {
        return Sql.of("select u.id from units u " + of("u.id", "now") + " where coalesce(now.unit_id, u.id) in (")
                .then(units)
                .then(")");
    }
}
