package org.kehoach.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;

/** Whether units can be again as they were kept, beside the others as they are now. */
@ApplicationScoped
public class UnitMementos {

    private final Database database;

    UnitMementos(Database database) {
        this.database = database;
    }

    /**
     * The other units that do not let them: a superior or guide that is no longer there, one that a line would lead
     * round through, one that bears a code of theirs. Each answer is one hindrance, by one or more of its units.
     *
     * @param kept what {@link UnitHistory#keep} gave of each
     * @param begun units that go when they come back
     */
    public Collection<List<UUID>> hindrances(Map<UUID, String> kept, Collection<UUID> begun) {
        record Found(String hindrance, UUID unitId) {}
        var ids = List.copyOf(kept.keySet());
        return database
                .list(
                        Sql.of(
                                """
                                with recursive kept as (
                                  select k.id, cast(k.memento as jsonb) as memento
                                    from unnest(cast(? as uuid[]), cast(? as text[])) k(id, memento)),
                                others as (
                                  select id from units where id not in (select id from kept) and id <> all(?)),
                                lines as (
                                  select k.id as unit_id, daterange(p."validFrom", p."validTo", '[]') as days,
                                         p."parentId" as parent_id, p."guidedById" as guided_by_id
                                    from kept k cross join lateral jsonb_to_recordset(k.memento -> 'periods')
                                           as p("validFrom" date, "validTo" date, "parentId" uuid, "guidedById" uuid)
                                  union all
                                  select p.unit_id, daterange(p.valid_from, p.valid_to, '[]'), p.parent_id, p.guided_by_id
                                    from unit_periods p join others o on o.id = p.unit_id),
                                ups as (
                                  select l.unit_id, l.days, line.id as above_id
                                    from lines l cross join lateral (values (l.parent_id), (l.guided_by_id)) line(id)
                                   where line.id is not null),
                                way(unit_id, above_id, days, path) as (
                                  select u.unit_id, u.above_id, u.days, array[u.above_id]
                                    from ups u join kept k on k.id = u.unit_id
                                  union all
                                  select w.unit_id, u.above_id, w.days * u.days, w.path || u.above_id
                                    from way w join ups u on u.unit_id = w.above_id and u.days && w.days
                                   where w.above_id <> w.unit_id and u.above_id <> all(w.path))
                                select 'line ' || above.id as hindrance, above.id as unit_id
                                  from ups u join kept k on k.id = u.unit_id
                                  join units above on above.id = u.above_id and above.id not in (select id from kept)
                                 where not daterange(above.valid_from, above.valid_to, '[]') @> u.days
                                union
                                select 'circle ' || w.unit_id, step.id
                                  from way w cross join lateral unnest(w.path) step(id) join others o on o.id = step.id
                                 where w.above_id = w.unit_id
                                union
                                select 'code ' || c.unit_id, c.unit_id
                                  from kept k cross join lateral jsonb_to_recordset(k.memento -> 'codes')
                                         as x(scheme text, code text, "validFrom" date, "validTo" date)
                                  join unit_codes c on c.scheme = x.scheme and c.code = x.code
                                   and daterange(c.valid_from, c.valid_to, '[]')
                                       && daterange(x."validFrom", x."validTo", '[]')
                                  join others o on o.id = c.unit_id
                                 order by 1, 2
                                """,
                                ids.toArray(UUID[]::new),
                                ids.stream().map(kept::get).toArray(String[]::new),
                                begun.toArray(UUID[]::new)),
                        row -> new Found(row.text("hindrance"), row.uuid("unit_id")))
                .stream()
                .collect(
                        Collectors.groupingBy(Found::hindrance, Collectors.mapping(Found::unitId, Collectors.toList())))
                .values();
    }
}
