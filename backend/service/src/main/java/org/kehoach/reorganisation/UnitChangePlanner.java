package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.kehoach.platform.Database;
import org.kehoach.unit.UnitRef;

/** Finds out what a set of changes would do. Reads only; the dry run and the execution ask it alike. */
@ApplicationScoped
class UnitChangePlanner {

    private final Database database;
    private final Instance<UnitChangeParticipant> participants;

    UnitChangePlanner(Database database, @Any Instance<UnitChangeParticipant> participants) {
        this.database = database;
        this.participants = participants;
    }

    UnitChangePlan plan(UnitChangeSet set) {
        LocalDate day = set.effectiveOn();
        var units = UnitsOnDay.load(database, day);
        var trial = new UnitChangeTrial(units, day);
        trial.run(set.changes());
        var rules = new MoveRules(set.rules(), trial.successors(), units.ended());
        var blockers = new ArrayList<>(trial.blockers());
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
            for (var thing : open(participant, rules.units(), day)) {
                decide(participant.type(), thing, units, rules, moves, blockers);
            }
        }
        return new UnitChangePlan(distinct(blockers), moves, units);
    }

    private List<Affected> open(UnitChangeParticipant participant, Set<UUID> units, LocalDate day) {
        return units.isEmpty()
                ? List.of()
                : database.list(participant.open(units.toArray(UUID[]::new), day), Affected::of);
    }

    /** What may become of things of the kind; a unit that stands stays in its tree. */
    Set<MoveOutcome> outcomes(AffectedType type) {
        return switch (type) {
            case CHILD_UNIT -> EnumSet.of(MoveOutcome.MOVE);
            case GUIDED_UNIT -> EnumSet.of(MoveOutcome.MOVE, MoveOutcome.CLOSE);
            case MEMBERSHIP, PLAN_DRAFT, TASK, ASSIGNMENT, EVENT ->
                participants.stream()
                        .filter(participant -> participant.type() == type)
                        .findFirst()
                        .orElseThrow()
                        .outcomes();
        };
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
        boolean ofLines = type == AffectedType.CHILD_UNIT || type == AffectedType.GUIDED_UNIT;
        if (move.outcome() == null) {
            blockers.add(UnitChangeBlocker.about(type, "noSuccessor", unit, unit.name()));
        } else if (!outcomes(type).contains(move.outcome())) {
            blockers.add(
                    ofLines
                            ? UnitChangeBlocker.about(type, "childLeft", unit, thing.title())
                            : UnitChangeBlocker.about(type, "outcome", unit, unit.name()));
        } else if (move.toUnitId() != null && units.standing(move.toUnitId()).isEmpty()) {
            blockers.add(UnitChangeBlocker.about(type, "targetNotThere", unit, unit.name()));
        } else if (ofLines && move.toUnitId() != null && units.closesCircle(thing.objectId(), move.toUnitId())) {
            blockers.add(UnitChangeBlocker.about(type, "circle", unit, thing.title()));
        }
    }

    private static List<UnitChangeBlocker> distinct(List<UnitChangeBlocker> blockers) {
        return List.copyOf(new LinkedHashSet<>(blockers));
    }
}
