package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitSummary;

import org.jspecify.annotations.Nullable;

/** Finds out what a set of changes would do. Reads only; the dry run and the execution ask it alike. */
@ApplicationScoped
class UnitChangePlanner {

    /** A unit whose code of a scheme ends on the day. */
    private record Freed(UUID unitId, String scheme) {}

    private final Database database;
    private final UnitChangeConflicts conflicts;
    private final Instance<UnitChangeParticipant> participants;

    UnitChangePlanner(
            Database database, UnitChangeConflicts conflicts, @Any Instance<UnitChangeParticipant> participants) {
        this.database = database;
        this.conflicts = conflicts;
        this.participants = participants;
    }

    UnitChangePlan plan(UnitChangeSet set) {
        LocalDate day = set.effectiveOn();
        var units = UnitsOnDay.load(database, day);
        var trial = new UnitChangeTrial(units, day, taken(set.changes()));
        trial.run(set.changes());
        var rules = new MoveRules(set.rules(), trial.successors(), units.ended());
        var blockers = new ArrayList<>(trial.blockers());
        blockers.addAll(takenCodes(set.changes(), units, day));
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
            for (var thing : open(participant, rules.units(), day)) {
                decide(participant.type(), thing, units, rules, moves, blockers);
            }
        }
        return new UnitChangePlan(distinct(blockers), moves, units);
    }

    private Set<UUID> taken(List<UnitChange> changes) {
        var made = changes.stream()
                .filter(change -> change.kind() == UnitChangeKind.CREATE)
                .flatMap(change -> change.unitIds().stream())
                .toArray(UUID[]::new);
        return Set.copyOf(
                database.list(Sql.of("select id from units where id = any(?)", (Object) made), row -> row.uuid("id")));
    }

    /** Codes that other units bear on the day or later, and that no change of the set frees. */
    private List<UnitChangeBlocker> takenCodes(List<UnitChange> changes, UnitsOnDay units, LocalDate day) {
        var free = new HashSet<Freed>();
        changes.forEach(change -> change.unitIds()
                .forEach(unit -> change.codeRefs().forEach(code -> free.add(new Freed(unit, code.scheme())))));
        var bearers = bearers(
                changes.stream().flatMap(change -> change.codeRefs().stream()).toList(), day);
        var given = new HashSet<UnitSummary.CodeRef>();
        var blockers = new ArrayList<UnitChangeBlocker>();
        for (int i = 0; i < changes.size(); i++) {
            for (var code : changes.get(i).codeRefs()) {
                int line = i;
                bearers.getOrDefault(code, List.of()).stream()
                        .filter(unit -> !units.ended().contains(unit.id()))
                        .filter(unit -> !free.contains(new Freed(unit.id(), code.scheme())))
                        .forEach(unit -> blockers.add(UnitChangeBlocker.of(
                                "codeTaken", line, unit, code.scheme(), code.code(), unit.name())));
                if (!given.add(code)) {
                    blockers.add(UnitChangeBlocker.of("codeGivenTwice", line, null, code.scheme(), code.code()));
                }
            }
        }
        return blockers;
    }

    private Map<UnitSummary.CodeRef, List<UnitRef>> bearers(List<UnitSummary.CodeRef> codes, LocalDate day) {
        record Bearer(UnitSummary.CodeRef code, UnitRef unit) {}
        return database
                .list(
                        Sql.of(
                                "select c.scheme, c.code, c.unit_id, unit.name as unit_name from unit_codes c join "
                                        + UnitNames.of("c.unit_id") + " unit on true"
                                        + " where (c.scheme, c.code) in (select * from unnest(cast(? as text[]), cast(? as text[])))"
                                        + " and coalesce(c.valid_to, 'infinity') >= ?",
                                codes.stream().map(UnitSummary.CodeRef::scheme).toArray(String[]::new),
                                codes.stream().map(UnitSummary.CodeRef::code).toArray(String[]::new),
                                day),
                        row -> new Bearer(
                                new UnitSummary.CodeRef(row.text("scheme"), row.text("code")), UnitRef.of(row, "unit")))
                .stream()
                .collect(Collectors.groupingBy(Bearer::code, Collectors.mapping(Bearer::unit, Collectors.toList())));
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

    /** What may become of things of the kind; a unit that stands stays in its tree. */
    Set<MoveOutcome> outcomes(AffectedType type) {
        return switch (type) {
            case CHILD_UNIT -> EnumSet.of(MoveOutcome.MOVE);
            case GUIDED_UNIT -> EnumSet.of(MoveOutcome.MOVE, MoveOutcome.CLOSE);
            case MEMBERSHIP, PLAN_DRAFT, TASK, ASSIGNMENT, EVENT, EVENT_SUPPORT ->
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

    private static List<UnitChangeBlocker> distinct(List<UnitChangeBlocker> blockers) {
        return List.copyOf(new LinkedHashSet<>(blockers));
    }
}
