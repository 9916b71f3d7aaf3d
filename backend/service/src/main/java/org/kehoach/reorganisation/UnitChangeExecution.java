package org.kehoach.reorganisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Obstacle;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.unit.UnitHistory;
import org.kehoach.unit.UnitHistory.Alteration;
import org.kehoach.unit.UnitHistory.Line;
import org.kehoach.unit.UnitMementos;

import org.jspecify.annotations.Nullable;

/** Carries a set of changes out, all or nothing, and puts it back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnitChangeExecution {

    /** How a unit was, which version it had when all was done, and before; that is unknown of what is older. */
    private record KeptUnit(
            @Nullable String before, long version, @Nullable Long former) {}

    /** A unit before the changes; nothing of one that they make. */
    private record Before(
            @Nullable String memento, @Nullable Long version) {}

    /** What the execution did to a thing. */
    record Effect(
            AffectedType type, UUID objectId, @Nullable String before) {}

    private final UnitChangeSetRepository sets;
    private final UnitChangePlanner planner;
    private final UnitChangeMoves moves;
    private final UnitChangeJournal journal;
    private final UnitChangeObstacles obstacles;
    private final UnitHistory history;
    private final UnitMementos mementos;
    private final List<UnitChangeParticipant> participants;
    private final Database database;
    private final BusinessClock clock;

    UnitChangeExecution(
            UnitChangeSetRepository sets,
            UnitChangePlanner planner,
            UnitChangeMoves moves,
            UnitChangeJournal journal,
            UnitChangeObstacles obstacles,
            UnitHistory history,
            UnitMementos mementos,
            @Any Instance<UnitChangeParticipant> participants,
            Database database,
            BusinessClock clock) {
        this.sets = sets;
        this.planner = planner;
        this.moves = moves;
        this.journal = journal;
        this.obstacles = obstacles;
        this.history = history;
        this.mementos = mementos;
        this.participants = participants.stream()
                .sorted(Comparator.comparing(UnitChangeParticipant::type))
                .toList();
        this.database = database;
        this.clock = clock;
    }

    /**
     * Refuses (409) what the dry run shows to be blocked.
     *
     * @param actorId who has it executed at once; null when its day has come
     */
    void execute(UnitChangeSet set, @Nullable UUID actorId) {
        sets.lock(concerned(set));
        var plan = planner.plan(set);
        requireFree(plan.blockers());
        var before = new HashMap<UUID, Before>();
        changeUnits(set, plan, before);
        var effects = new ArrayList<Effect>();
        for (var participant : participants) {
            var leaving = plan.ofBut(participant.type(), MoveOutcome.STAY).stream()
                    .map(PlannedMove::move)
                    .toList();
            var context = set.context(clock.now());
            Stream.concat(participant.move(leaving, context).stream(), participant.root(roots(set), context).stream())
                    .forEach(effect -> effects.add(new Effect(participant.type(), effect.objectId(), effect.before())));
        }
        for (var unit : before.entrySet()) {
            var former = unit.getValue();
            var kept = new KeptUnit(former.memento(), history.version(unit.getKey()), former.version());
            effects.add(new Effect(AffectedType.CHILD_UNIT, unit.getKey(), StoredJson.write(kept)));
        }
        sets.recordEffects(set.id(), effects);
        recordSuccessions(set);
        moves.record(set, plan);
        journal.executed(set);
        set.executed(clock.now(), heir(set, plan.units()));
        sets.recordStep(set.id(), "EXECUTE", null, actorId, clock.now());
    }

    /** The only successor, else the superior, of the unit that answers for the set, when the set ends it. */
    private static @Nullable UUID heir(UnitChangeSet set, UnitsOnDay units) {
        var answering = set.answeringUnitId();
        if (!units.ended().contains(answering)) {
            return null;
        }
        var successors = set.changes().stream()
                .filter(change -> change.unitIds().contains(answering))
                .flatMap(change -> change.successors().stream())
                .distinct()
                .toList();
        return successors.size() == 1
                ? successors.getFirst()
                : units.known(answering).map(UnitsOnDay.State::parentId).orElse(null);
    }

    private static List<UUID> roots(UnitChangeSet set) {
        return set.changes().stream()
                .filter(UnitChange::makesRoot)
                .flatMap(change -> change.unitIds().stream())
                .distinct()
                .toList();
    }

    /** Refuses (409) when something later depends upon the set. */
    void undo(UnitChangeSet set) {
        sets.lock(concerned(set));
        var effects = effects(set.id());
        var units = keptUnits(effects);
        var later = new ArrayList<>(obstacles.laterSets(set.id()));
        later.addAll(obstacles.approvedSets(units.keySet()));
        if (!later.isEmpty()) {
            throw UnitChangeObstacles.refusal(later);
        }
        journal.undone(set);
        var standing = new ArrayList<Obstacle>();
        boolean free = true;
        for (var participant : participants.reversed()) {
            var changed = participant.undo(of(participant.type(), effects), set.context(clock.now()));
            standing.addAll(obstacles.changed(participant, changed));
            free &= changed.isEmpty();
        }
        standing.addAll(obstacles.changed(changedSince(units)));
        var made = made(units);
        standing.addAll(obstacles.hangingOn(made, units.keySet(), set));
        var before = mementos(units);
        for (var hindrance : mementos.hindrances(before, made)) {
            standing.addAll(obstacles.changesOf(hindrance, set.id()));
        }
        if (!free || !standing.isEmpty()) {
            throw UnitChangeObstacles.refusal(standing);
        }
        history.forgetSuccessions(set.id());
        history.restore(before, made);
        sets.carryOn(asBefore(units));
    }

    private static List<UnitChangeParticipant.Effect> of(AffectedType type, List<Effect> effects) {
        return effects.stream()
                .filter(effect -> effect.type() == type)
                .map(effect -> new UnitChangeParticipant.Effect(effect.objectId(), effect.before()))
                .toList();
    }

    private static List<UUID> concerned(UnitChangeSet set) {
        return set.changes().stream()
                .flatMap(change -> Stream.concat(change.unitIds().stream(), change.successors().stream()))
                .distinct()
                .toList();
    }

    static void requireFree(List<UnitChangeBlocker> blockers) {
        if (!blockers.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "changeBlocked",
                    blockers.stream()
                            .map(UnitChangeBlocker::message)
                            .distinct()
                            .limit(5)
                            .collect(Collectors.joining(" ")));
        }
    }

    /** What ends makes room first; then what is new stands before others are put under it. */
    private void changeUnits(UnitChangeSet set, UnitChangePlan plan, Map<UUID, Before> before) {
        var day = set.effectiveOn();
        for (UUID id : plan.units().ended()) {
            before.put(id, before(id));
            history.end(id, day);
        }
        var altered = set.changes().stream()
                .filter(change -> !change.kind().ends() && change.kind() != UnitChangeKind.CREATE)
                .toList();
        for (var change : altered) {
            for (UUID id : new LinkedHashSet<>(change.unitIds())) {
                before.computeIfAbsent(id, this::before);
                history.releaseCodes(id, change.codeRefs(), day);
            }
        }
        for (var change : set.changes()) {
            if (change.kind() == UnitChangeKind.CREATE) {
                UUID id = change.unitIds().getFirst();
                before.put(id, new Before(null, null));
                history.begin(id, day, alteration(change));
            }
        }
        for (var change : altered) {
            if (change.kind() != UnitChangeKind.PARTIAL_SPLIT) {
                new LinkedHashSet<>(change.unitIds()).forEach(id -> history.alter(id, day, alteration(change)));
            }
        }
        moveLines(set, plan, before);
    }

    private Before before(UUID id) {
        return new Before(history.keep(id), history.version(id));
    }

    private void moveLines(UnitChangeSet set, UnitChangePlan plan, Map<UUID, Before> before) {
        for (var type : List.of(AffectedType.CHILD_UNIT, AffectedType.GUIDED_UNIT)) {
            for (var move : plan.of(type)) {
                UUID id = move.thing().objectId();
                before.computeIfAbsent(id, this::before);
                var line = new Line(move.toUnitId());
                boolean parent = type == AffectedType.CHILD_UNIT;
                history.alter(
                        id,
                        set.effectiveOn(),
                        new Alteration(null, null, parent ? line : null, parent ? null : line, List.of()));
            }
        }
    }

    private static Alteration alteration(UnitChange change) {
        return switch (change.kind()) {
            case CREATE ->
                new Alteration(
                        change.name(),
                        change.unitKind(),
                        new Line(change.parentId()),
                        new Line(change.guidedById()),
                        change.codeRefs());
            case MOVE -> new Alteration(null, null, new Line(change.parentId()), null, change.codeRefs());
            case GUIDE -> new Alteration(null, null, null, new Line(change.guidedById()), List.of());
            default -> new Alteration(change.name(), change.unitKind(), null, null, change.codeRefs());
        };
    }

    private void recordSuccessions(UnitChangeSet set) {
        for (var change : set.changes()) {
            for (UUID predecessor : new LinkedHashSet<>(change.unitIds())) {
                for (UUID successor : Set.copyOf(change.successors())) {
                    history.succeed(
                            set.id(),
                            predecessor,
                            successor,
                            set.effectiveOn(),
                            !change.kind().ends());
                }
            }
        }
    }

    private List<Effect> effects(UUID setId) {
        return database.list(
                Sql.of(
                        "select object_type, object_id, before from unit_change_effects where set_id = ? order by position desc",
                        setId),
                row -> new Effect(
                        row.constant("object_type", AffectedType.class),
                        row.uuid("object_id"),
                        row.textOrNull("before")));
    }

    private static Map<UUID, KeptUnit> keptUnits(List<Effect> effects) {
        return effects.stream()
                .filter(effect -> effect.type() == AffectedType.CHILD_UNIT)
                .collect(Collectors.toMap(
                        Effect::objectId, effect -> StoredJson.read(String.valueOf(effect.before()), KeptUnit.class)));
    }

    private List<UUID> changedSince(Map<UUID, KeptUnit> units) {
        return units.entrySet().stream()
                .filter(unit ->
                        history.version(unit.getKey()) != unit.getValue().version())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Units that were as they are again: an earlier set finds each as it had left it. */
    private List<UnitChangeSetRepository.Renewal> asBefore(Map<UUID, KeptUnit> units) {
        var renewals = new ArrayList<UnitChangeSetRepository.Renewal>();
        units.forEach((id, unit) -> {
            if (unit.former() != null) {
                renewals.add(new UnitChangeSetRepository.Renewal(id, unit.former(), history.version(id)));
            }
        });
        return renewals;
    }

    private static List<UUID> made(Map<UUID, KeptUnit> units) {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().before() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of the units that were there before. */
    private static Map<UUID, String> mementos(Map<UUID, KeptUnit> units) {
        var mementos = new HashMap<UUID, String>();
        units.forEach((id, unit) -> {
            if (unit.before() != null) {
                mementos.put(id, unit.before());
            }
        });
        return mementos;
    }
}
