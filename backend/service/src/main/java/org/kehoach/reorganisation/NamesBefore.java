package org.kehoach.reorganisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

/** How the units that sets of changes speak of were called the day before; what a set makes, as it is made. */
@ApplicationScoped
class NamesBefore {

    private record Named(UUID setId, UnitRef unit) {}

    private final Database database;

    NamesBefore(Database database) {
        this.database = database;
    }

    /** In one statement; units that are yet to be made are left out. */
    Map<UUID, List<UnitRef>> of(Map<UUID, ? extends Collection<UUID>> unitsOfSets) {
        var sets = unitsOfSets.entrySet().stream()
                .flatMap(set -> set.getValue().stream().map(unit -> set.getKey()))
                .toArray(UUID[]::new);
        var units = unitsOfSets.values().stream().flatMap(Collection::stream).toArray(UUID[]::new);
        return database
                .list(
                        Sql.of("""
                                select s.id as set_id, asked.unit_id, n.name as unit_name
                                  from unnest(cast(? as uuid[]), cast(? as uuid[])) asked(set_id, unit_id)
                                  join unit_change_sets s on s.id = asked.set_id
                                  join %s n on true
                                 order by s.id, asked.unit_id
                                """.formatted(UnitNames.on("asked.unit_id", "s.effective_on - 1")), sets, units),
                        row -> new Named(row.uuid("set_id"), UnitRef.of(row, "unit")))
                .stream()
                .collect(Collectors.groupingBy(
                        Named::setId, Collectors.mapping(Named::unit, Collectors.toUnmodifiableList())));
    }
}
