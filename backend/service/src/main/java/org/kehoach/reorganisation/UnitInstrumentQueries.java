package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.unit.UnitQueries;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** Which executed sets had to do with a unit. All may read what has been executed. */
@ApplicationScoped
class UnitInstrumentQueries {

    private record Executed(
            UUID id,
            String instrument,
            @Nullable LocalDate instrumentOn,
            LocalDate effectiveOn,
            List<UnitChange> changes) {

        static Executed of(Row row) {
            return new Executed(
                    row.uuid("id"),
                    row.text("instrument"),
                    row.dateOrNull("instrument_on"),
                    row.date("effective_on"),
                    StoredJson.read(row.text("changes"), UnitChangeSet.CHANGES));
        }

        List<UnitChange> about(UUID unitId) {
            return changes.stream()
                    .filter(change -> change.unitIds().contains(unitId)
                            || change.successors().contains(unitId))
                    .toList();
        }

        List<UUID> created(Set<UUID> named) {
            return changes.stream()
                    .filter(change -> change.kind() == UnitChangeKind.CREATE)
                    .flatMap(change -> change.unitIds().stream())
                    .filter(named::contains)
                    .toList();
        }
    }

    private final Database database;
    private final NamesBefore names;
    private final UnitQueries units;

    UnitInstrumentQueries(Database database, NamesBefore names, UnitQueries units) {
        this.database = database;
        this.names = names;
        this.units = units;
    }

    /** Newest first. */
    List<UnitInstrument> of(UUID unitId) {
        return database.snapshot(() -> {
            if (!units.isKnown(unitId)) {
                throw ProblemException.notFound();
            }
            var executed = database.list(Sql.of("""
                            select s.id, s.instrument, s.instrument_on, s.effective_on, s.changes
                              from unit_change_sets s
                             where s.status = 'EXECUTED' and s.id in (
                               select e.set_id from unit_change_effects e
                                where e.object_id = ? and e.object_type = 'CHILD_UNIT'
                               union all
                               select x.set_id from unit_successions x where ? in (x.predecessor_id, x.successor_id))
                             order by s.effective_on desc, s.executed_at desc, s.id
                            """, unitId, unitId), Executed::of);
            var named = executed.stream().collect(Collectors.toMap(Executed::id, set -> named(set.about(unitId))));
            var called = names.of(named);
            return executed.stream()
                    .map(set -> instrument(set, unitId, named.getOrDefault(set.id(), Set.of()), called))
                    .toList();
        });
    }

    private static UnitInstrument instrument(
            Executed set, UUID unitId, Set<UUID> named, Map<UUID, List<UnitRef>> called) {
        return new UnitInstrument(
                set.id(),
                set.instrument(),
                set.instrumentOn(),
                set.effectiveOn(),
                set.about(unitId),
                set.created(named),
                called.getOrDefault(set.id(), List.of()));
    }

    private static Set<UUID> named(List<UnitChange> changes) {
        return changes.stream().flatMap(change -> change.named().stream()).collect(Collectors.toSet());
    }
}
