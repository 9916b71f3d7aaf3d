package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.reorganisation.UnitChangeParticipant.Remainder;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

import org.jspecify.annotations.Nullable;

/** Finds out what a set of changes would do. Reads only; the dry run and the execution ask it alike. */
@ApplicationScoped
class UnitChangePlanner {

    private final Database database;
    private final UnitChangeConflicts conflicts;
    private final UnitCodeBlockers codes;
    private final Instance<UnitChangeParticipant> participants;

    UnitChangePlanner(
            Database database,
            UnitChangeConflicts conflicts,
            UnitCodeBlockers codes,
            @Any Instance<UnitChangeParticipant> participants) {
        this.database = database;
        this.conflicts = conflicts;
        this.codes = codes;
        this.participants = participants;
    }

    UnitChangePlan plan(UnitChangeSet set) {
        LocalDate day = set.effectiveOn();
        var units = UnitsOnDay.load(database, day);
        var trial = new UnitChangeTrial(
                units, day, taken(set.changes()), elsewhere(set.changes(), units), codes.borne(set.changes(), day));
        trial.run(set.changes());
        orphaned(trial.successors(), units).forEach(units::remember);
        var rules = new MoveRules(set.rules(), trial.successors(), units);
        var blockers = new ArrayList<>(trial.blockers());
        blockers.addAll(codes.of(set.changes(), units, day));
        blockers.addAll(laterLines(units, day));
        blockers.addAll(conflicts.with(set, units));
        if (set.changes().isEmpty()) {
            blockers.add(UnitChangeBlocker.of("empty", 0, null));
        }
        var moves = new ArrayList<PlannedMove>();
        units.childrenOfEnded()
                .forEach(child -> decide(
                        AffectedType.CHILD_UNIT,
                        new Affected(child.id(), Objects.requireNonNull(child.parentId()), child.name()),
                        units,
                        rules,
                        moves,
                        blockers));
        units.guidedByEnded()
                .forEach(guided -> decide(
                        AffectedType.GUIDED_UNIT,
                        new Affected(guided.id(), Objects.requireNonNull(guided.guidedById()), guided.name()),
                        units,
                        rules,
                        moves,
                        blockers));
        for (var participant : participants) {
            for (var thing : open(participant, asked(participant, trial, units), day)) {
                decide(participant.type(), thing, units, rules, moves, blockers);
            }
        }
        var warnings = new ArrayList<>(UnitNameWarnings.of(set.changes(), units));
        warnings.addAll(UnitKindWarnings.of(set.changes(), units));
        return new UnitChangePlan(decidable(blockers, trial.unsettled()), warnings, moves, units, rules);
    }

    private Set<UUID> taken(List<UnitChange> changes) {
        var made = changes.stream()
                .filter(change -> change.kind() == UnitChangeKind.CREATE)
                .flatMap(change -> change.unitIds().stream())
                .toArray(UUID[]::new);
        return Set.copyOf(
                database.list(Sql.of("select id from units where id = any(?)", (Object) made), row -> row.uuid("id")));
    }

    /** The units named in the changes that are not there on the day, with a name they bear at another time. */
    private Map<UUID, UnitRef> elsewhere(List<UnitChange> changes, UnitsOnDay units) {
        var absent = changes.stream()
                .flatMap(change -> change.unitIds().stream())
                .filter(id -> units.known(id).isEmpty())
                .toArray(UUID[]::new);
        return database
                .list(
                        Sql.of(
                                "select u.id as unit_id, n.name as unit_name from units u join " + UnitNames.of("u.id")
                                        + " n on true where u.id = any(?)",
                                (Object) absent),
                        row -> UnitRef.of(row, "unit"))
                .stream()
                .collect(Collectors.toMap(UnitRef::id, Function.identity()));
    }

    /** Units that have come under an ended one since: whoever made or moved them did not know. */
    private List<UnitChangeBlocker> laterLines(UnitsOnDay units, LocalDate day) {
        var ended = units.ended().toArray(UUID[]::new);
        return database.list(Sql.of("""
                                select distinct on (p.unit_id) p.unit_id, p.name as unit_name from unit_periods p
                                 where (p.parent_id = any(?) or p.guided_by_id = any(?)) and p.valid_from > ?
                                   and p.unit_id <> all(?)
                                 order by p.unit_id
                                """, ended, ended, day, ended), row -> UnitRef.of(row, "unit")).stream()
                .map(unit -> UnitChangeBlocker.about(AffectedType.CHILD_UNIT, "laterLine", unit, unit.name()))
                .toList();
    }

    private List<Affected> open(UnitChangeParticipant participant, Set<UUID> units, LocalDate day) {
        return units.isEmpty()
                ? List.of()
                : database.list(participant.open(units.toArray(UUID[]::new), day), Affected::of);
    }

    /** Units that ended before and whose line a unit now ends without a single heir: who would finish what they kept? */
    private List<UnitRef> orphaned(Map<UUID, Set<UUID>> successors, UnitsOnDay units) {
        var lost = successors.keySet().stream()
                .filter(units.ended()::contains)
                .filter(unit -> successors.getOrDefault(unit, Set.of()).size() != 1)
                .toArray(UUID[]::new);
        return database.list(
                Sql.of(
                        "select u.id as unit_id, n.name as unit_name from units u " + UnitsNow.of("u.id", "now")
                                + " join " + UnitNames.of("u.id")
                                + " n on true where now.unit_id = any(?) and u.id <> all(?)",
                        lost,
                        lost),
                row -> UnitRef.of(row, "unit"));
    }

    private static Set<UUID> asked(UnitChangeParticipant participant, UnitChangeTrial trial, UnitsOnDay units) {
        var asked = new HashSet<>(trial.successors().keySet());
        if (participant.remainder() == Remainder.FOR_THE_HEIR) {
            asked.addAll(units.endedBefore());
        }
        return asked;
    }

    /** What may become of things of the kind at the unit; a unit that stands stays in its tree. */
    Set<MoveOutcome> possible(AffectedType type, UUID unitId, MoveRules rules) {
        var possible = outcomes(type);
        if (isStranded(type, unitId, rules)) {
            possible.remove(MoveOutcome.STAY);
        }
        return possible;
    }

    private Set<MoveOutcome> outcomes(AffectedType type) {
        return switch (type) {
            case CHILD_UNIT -> EnumSet.of(MoveOutcome.MOVE);
            case GUIDED_UNIT -> EnumSet.of(MoveOutcome.MOVE, MoveOutcome.CLOSE);
            case MEMBERSHIP, PLAN_DRAFT, TASK, ASSIGNMENT, TASK_SERIES, EVENT, EVENT_SUPPORT ->
                EnumSet.copyOf(participant(type).outcomes());
        };
    }

    /** Whether nobody could finish what stays at the unit. */
    private boolean isStranded(AffectedType type, UUID unitId, MoveRules rules) {
        if (ofLines(type) || !rules.hasEnded(unitId)) {
            return false;
        }
        return switch (participant(type).remainder()) {
            case FINISHED -> false;
            case FOR_THE_HEIR -> rules.heir(unitId) == null;
            case STRANDED -> true;
        };
    }

    private UnitChangeParticipant participant(AffectedType type) {
        return participants.stream()
                .filter(participant -> participant.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static boolean ofLines(AffectedType type) {
        return type == AffectedType.CHILD_UNIT || type == AffectedType.GUIDED_UNIT;
    }

    private void decide(
            AffectedType type,
            Affected thing,
            UnitsOnDay units,
            MoveRules rules,
            List<PlannedMove> moves,
            List<UnitChangeBlocker> blockers) {
        UnitRef unit = units.known(thing.unitId()).orElseThrow().ref();
        var move = rules.decide(type, thing);
        moves.add(move);
        boolean ofLines = ofLines(type);
        if (move.outcome() == null) {
            blockers.add(UnitChangeBlocker.ofKind(type, "noSuccessor", unit));
        } else if (move.outcome() == MoveOutcome.STAY && isStranded(type, unit.id(), rules)) {
            blockers.add(UnitChangeBlocker.ofKind(type, "nobodyLeft", unit));
        } else if (!outcomes(type).contains(move.outcome())) {
            blockers.add(
                    ofLines
                            ? UnitChangeBlocker.about(type, "childLeft", unit, thing.title())
                            : UnitChangeBlocker.ofKind(type, "outcome", unit));
        } else if (move.toUnitId() != null && units.standing(move.toUnitId()).isEmpty()) {
            blockers.add(UnitChangeBlocker.ofKind(type, "targetNotThere", unit));
        } else if (ofLines && move.toUnitId() != null && units.closesCircle(thing.objectId(), move.toUnitId())) {
            blockers.add(UnitChangeBlocker.about(type, "circle", unit, thing.title()));
        } else if (ofLines) {
            follow(type, thing.objectId(), move.toUnitId(), units).ifPresent(blockers::add);
        }
    }

    /** The line holds for all that is judged after it; none can be drawn for what has been changed since. */
    private static Optional<UnitChangeBlocker> follow(AffectedType type, UUID id, @Nullable UUID to, UnitsOnDay units) {
        var state = units.known(id).orElseThrow();
        units.put(type == AffectedType.CHILD_UNIT ? state.under(to) : state.guidedBy(to));
        return units.changedSince(state)
                ? Optional.of(UnitChangeBlocker.about(type, "laterChange", state.ref(), state.name()))
                : Optional.empty();
    }

    /** Each once; where the successors themselves are wrong, that is said and nothing that follows from it. */
    private static List<UnitChangeBlocker> decidable(List<UnitChangeBlocker> blockers, Set<UUID> unsettled) {
        return blockers.stream()
                .distinct()
                .filter(blocker -> blocker.objectType() == null
                        || blocker.unit() == null
                        || !unsettled.contains(blocker.unit().id()))
                .toList();
    }
}
