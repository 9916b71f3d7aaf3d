package org.kehoach.reorganisation;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;

/** Follows successions up and down. Who is signed in may see which units there are and were. */
@ApplicationScoped
class UnitDescentQueries {

    private final Database database;

    UnitDescentQueries(Database database) {
        this.database = database;
    }

    /** None where there is no such unit. */
    Optional<UnitDescent> of(UUID id) {
        return database.snapshot(() -> {
            var successions = database.list(Sql.of("""
                            with recursive up(unit_id) as (
                              select cast(? as uuid)
                              union
                              select s.predecessor_id from up join unit_successions s on s.successor_id = up.unit_id),
                            down(unit_id) as (
                              select cast(? as uuid)
                              union
                              select s.successor_id from down join unit_successions s on s.predecessor_id = down.unit_id)
                            select s.*, c.instrument from unit_successions s join unit_change_sets c on c.id = s.set_id
                             where s.successor_id in (select unit_id from up)
                                or s.predecessor_id in (select unit_id from down)
                             order by s.effective_on, s.predecessor_id, s.successor_id
                            """, id, id), UnitDescent.Inheritance::of);
            UUID[] units = Stream.concat(
                            Stream.of(id),
                            successions.stream().flatMap(one -> Stream.of(one.predecessorId(), one.successorId())))
                    .distinct()
                    .toArray(UUID[]::new);
            var kin = database.list(Sql.of("""
                            select u.id, p.name, p.kind, u.valid_from, u.valid_to from units u
                              join lateral (select x.name, x.kind from unit_periods x where x.unit_id = u.id
                                             order by x.valid_from desc nulls last limit 1) p on true
                             where u.id = any(?) order by p.name collate natural_order, u.id
                            """, (Object) units), UnitDescent.Kin::of);
            return kin.isEmpty() ? Optional.empty() : Optional.of(new UnitDescent(kin, successions));
        });
    }
}
