package org.kehoach.reorganisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.kehoach.platform.Database;
import org.kehoach.platform.Messages;
import org.kehoach.platform.Obstacle;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.unit.UnitNames;

import org.jspecify.annotations.Nullable;

/** Names what has come after a set of changes and depends upon it, so that it cannot be undone. */
@ApplicationScoped
class UnitChangeObstacles {

    private final Database database;
    private final Instance<UnitChangeParticipant> participants;

    UnitChangeObstacles(Database database, @Any Instance<UnitChangeParticipant> participants) {
        this.database = database;
        this.participants = participants;
    }

    /** Refuses (409) with what is named; where nothing can be named, with the plain sentence. */
    static ProblemException refusal(Collection<Obstacle> obstacles) {
        return obstacles.isEmpty()
                ? ProblemException.of(ProblemType.CONFLICT, "changeBuiltUpon")
                : ProblemException.inTheWay("changeBuiltUponBy", each(obstacles));
    }

    /** Each thing once, what nothing clears any more before the others. */
    private static List<Obstacle> each(Collection<Obstacle> obstacles) {
        var each = new LinkedHashMap<List<Object>, Obstacle>();
        obstacles.stream()
                .sorted(Comparator.comparing(obstacle -> obstacle.remedy() != null))
                .forEach(obstacle ->
                        each.putIfAbsent(List.of(obstacle.kind(), obstacle.id(), obstacle.message()), obstacle));
        return List.copyOf(each.values());
    }

    /** Sets executed later that have changed something which this one had changed or made. */
    List<Obstacle> laterSets(UUID setId) {
        return laterSets(
                setId, Sql.of("select mine.object_id from unit_change_effects mine where mine.set_id = ?", setId));
    }

    /** Sets executed later that have changed one of the units; where none has, these were corrected by hand. */
    List<Obstacle> changesOf(Collection<UUID> units, UUID setId) {
        return changesOf(units, setId, "remedy.freeUnit");
    }

    private List<Obstacle> changesOf(Collection<UUID> units, UUID setId, @Nullable String remedy) {
        var later = laterSets(setId, Sql.of("select unnest(cast(? as uuid[]))", (Object) array(units)));
        return later.isEmpty() ? units(units, remedy) : later;
    }

    private List<Obstacle> laterSets(UUID setId, Sql objects) {
        return database.list(
                Sql.of("""
                        select later.id, later.instrument, answering.name as unit_name
                          from unit_change_sets s
                          join unit_change_sets later on later.status = 'EXECUTED' and later.executed_at > s.executed_at
                          join
                        """)
                        .then(UnitNames.of("coalesce(later.heir_id, later.unit_id)"))
                        .then("""
                                 answering on true
                                 where s.id = ? and exists (
                                   select 1 from unit_change_effects theirs
                                    where theirs.set_id = later.id and theirs.object_id in (
                                """, setId)
                        .then(objects)
                        .then(")) order by later.executed_at, later.id"),
                row -> set(row, "remedy.undoSet"));
    }

    /** Approved sets that speak of one of the units, and might not be what was approved any more without this one. */
    List<Obstacle> approvedSets(Set<UUID> units) {
        record Approved(Obstacle set, Set<UUID> named) {}
        return database
                .list(
                        Sql.of("""
                                select s.id, s.instrument, s.changes, s.rules, answering.name as unit_name
                                  from unit_change_sets s join %s answering on true
                                 where s.status = 'APPROVED' order by s.effective_on, s.id
                                """.formatted(UnitNames.of("coalesce(s.heir_id, s.unit_id)"))),
                        row -> new Approved(set(row, "remedy.withdrawSet"), named(row)))
                .stream()
                .filter(approved -> !Collections.disjoint(approved.named(), units))
                .map(Approved::set)
                .toList();
    }

    private static Set<UUID> named(Row row) {
        var changes = StoredJson.read(row.text("changes"), UnitChangeSet.CHANGES);
        var rules = StoredJson.read(row.text("rules"), UnitChangeSet.RULES);
        return Stream.concat(
                        changes.stream().flatMap(change -> change.named().stream()),
                        rules.stream().flatMap(MoveRule::named))
                .collect(Collectors.toSet());
    }

    private static Obstacle set(Row row, String remedy) {
        return new Obstacle(
                "unitChangeSet",
                row.uuid("id"),
                Messages.text("obstacle.UNIT_CHANGE_SET", row.text("instrument"), row.text("unit_name")),
                Messages.text(remedy));
    }

    /** Units that have been changed since. */
    List<Obstacle> changed(Collection<UUID> units) {
        return units(units, null);
    }

    private List<Obstacle> units(Collection<UUID> ids, @Nullable String remedy) {
        return database.list(
                Sql.of("select u.id, n.name from units u join ")
                        .then(UnitNames.of("u.id"))
                        .then(" n on true where u.id = any(?) order by n.name, u.id", (Object) array(ids)),
                row -> new Obstacle(
                        "unit",
                        row.uuid("id"),
                        Messages.text("obstacle." + AffectedType.CHILD_UNIT, row.text("name")),
                        text(remedy)));
    }

    /** Things to which something has happened since. */
    List<Obstacle> changed(UnitChangeParticipant participant, Collection<UUID> ids) {
        var type = participant.type();
        return things(
                participant,
                ids,
                switch (type) {
                    case MEMBERSHIP, TASK_SERIES, EVENT, EVENT_SUPPORT -> "remedy.asLeft." + type;
                    case CHILD_UNIT, GUIDED_UNIT, PLAN_DRAFT, TASK, ASSIGNMENT -> null;
                });
    }

    private static @Nullable String text(@Nullable String key) {
        return key == null ? null : Messages.text(key);
    }

    private List<Obstacle> things(UnitChangeParticipant participant, Collection<UUID> ids, @Nullable String remedy) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var type = participant.type();
        return database.list(
                Sql.of("select thing.page_id, thing.title, n.name as unit_name from (")
                        .then(participant.shown(array(ids)))
                        .then(") thing join ")
                        .then(UnitNames.of("thing.unit_id"))
                        .then(" n on true order by n.name, thing.title, thing.page_id"),
                row -> new Obstacle(
                        page(type),
                        row.uuid("page_id"),
                        Messages.text("obstacle." + type, row.text("title"), row.text("unit_name")),
                        text(remedy)));
    }

    /**
     * What hangs on units that would go.
     *
     * @param known units whose lines are put back with them
     */
    List<Obstacle> hangingOn(Collection<UUID> units, Set<UUID> known, UnitChangeSet set) {
        if (units.isEmpty()) {
            return List.of();
        }
        UUID[] going = array(units);
        var since = set.effectiveOn();
        var below = database.list(Sql.of("""
                        select distinct unit_id from unit_periods where parent_id = any(?) and unit_id <> all(?)
                        """, going, array(known)), row -> row.uuid("unit_id"));
        var guided = database.list(Sql.of("""
                        select distinct unit_id from unit_periods where guided_by_id = any(?) and unit_id <> all(?)
                        """, going, array(known)), row -> row.uuid("unit_id"));
        var hanging = new ArrayList<>(changesOf(below, set.id(), null));
        hanging.addAll(changesOf(guided, set.id()));
        for (var participant : participants) {
            var things = new HashSet<>(ids(participant.open(going, since)));
            participant.recorded(going, since).ifPresent(recorded -> things.addAll(ids(recorded)));
            hanging.addAll(things(
                    participant,
                    things,
                    switch (participant.type()) {
                        case EVENT_SUPPORT -> "remedy.support";
                        case PLAN_DRAFT, TASK, ASSIGNMENT, TASK_SERIES, EVENT -> "remedy.delete";
                        case CHILD_UNIT, GUIDED_UNIT, MEMBERSHIP -> null;
                    }));
        }
        return hanging;
    }

    private List<UUID> ids(Sql things) {
        return database.list(things, row -> row.uuid("object_id"));
    }

    private static String page(AffectedType type) {
        return switch (type) {
            case CHILD_UNIT, GUIDED_UNIT -> "unit";
            case MEMBERSHIP -> "staff";
            case PLAN_DRAFT -> "plan";
            case TASK, ASSIGNMENT, TASK_SERIES -> "task";
            case EVENT, EVENT_SUPPORT -> "event";
        };
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
