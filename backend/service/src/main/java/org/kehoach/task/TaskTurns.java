package org.kehoach.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.plan.PlanService;
import org.kehoach.platform.BusinessClock;
import org.kehoach.unit.UnitQueries;

import org.jspecify.annotations.Nullable;

/**
 * Gives the next task of a series, to the same units or to those that go on with their work. Whoever made the series was
 * asked for the right to it; when its turn comes nobody is there to ask.
 */
@ApplicationScoped
public class TaskTurns {

    private final TaskRepository tasks;
    private final TaskGiving giving;
    private final PlanService plans;
    private final UnitQueries units;
    private final BusinessClock clock;
    private final Event<TaskSaved> saved;

    TaskTurns(
            TaskRepository tasks,
            TaskGiving giving,
            PlanService plans,
            UnitQueries units,
            BusinessClock clock,
            Event<TaskSaved> saved) {
        this.tasks = tasks;
        this.giving = giving;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
        this.saved = saved;
    }

    /** Answers whether there still is who gives it, and to whom. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean give(TaskPattern pattern, TaskTurn turn) {
        var plan = turn.planId() == null ? null : plans.holdForWork(turn.planId());
        var takers = new Takers(pattern, turn);
        var parts = takers.parts(pattern);
        if (parts.isEmpty()) {
            return false;
        }
        var text = pattern.due(turn.dueOn());
        var task = new Task(
                text,
                pattern.composite(),
                takers.giver(),
                turn.planId(),
                turn.planItemId(),
                turn.staffId(),
                clock.now());
        task.join(turn.seriesId(), turn.number());
        tasks.persist(task);
        var children =
                pattern.composite() ? parts.stream().map(each -> new Task(task)).toList() : List.<Task>of();
        children.forEach(tasks::persist);
        var given = new ArrayList<List<Assignment>>();
        for (int i = 0; i < parts.size(); i++) {
            var leaf = children.isEmpty() ? task : children.get(i);
            given.add(parts.get(i).stream()
                    .map(part -> new Assignment(leaf, part.unitId(), part.role(), clock.now()))
                    .toList());
        }
        giving.give(given, plan, turn.staffId(), turn.givenOn());
        saved.fire(new TaskSaved("giveTaskOfSeries", task.id(), task.givingUnitId(), null, text));
        return true;
    }

    /** Who has which unit's part, when its turn comes. */
    private final class Takers {

        private final Map<UUID, UnitQueries.Heir> heirs;
        private final Map<UUID, UnitQueries.Standing> standing;
        private final UUID giver;

        Takers(TaskPattern pattern, TaskTurn turn) {
            heirs = units.heirs(Stream.concat(pattern.unitIds(), Stream.of(turn.givingUnitId()))
                    .collect(Collectors.toSet()));
            giver = heir(turn.givingUnitId());
            var all = new HashSet<>(heirs.keySet());
            heirs.values().forEach(line -> all.add(line.heir().id()));
            standing = units.standing(all, giver, turn.givenOn());
        }

        UUID giver() {
            return giver;
        }

        /** Units that have become one get the work of a task for each of many only once. */
        List<List<TaskPattern.Part>> parts(TaskPattern pattern) {
            var giving = standing.get(giver);
            if (giving == null || !giving.exists()) {
                return List.of();
            }
            var leaders = new HashSet<UUID>();
            return pattern.parts().stream()
                    .map(this::taken)
                    .filter(parts ->
                            !parts.isEmpty() && leaders.add(parts.getFirst().unitId()))
                    .toList();
        }

        /** The leading unit's part first; none where nobody is left to lead. */
        private List<TaskPattern.Part> taken(List<TaskPattern.Part> parts) {
            var taken = new ArrayList<TaskPattern.Part>();
            Set<UUID> seen = new HashSet<>();
            for (var role : AssignmentRole.values()) {
                parts.stream()
                        .filter(part -> part.role() == role)
                        .flatMap(part -> Optional.ofNullable(taker(part.unitId())).stream())
                        .filter(seen::add)
                        .forEach(unit -> taken.add(new TaskPattern.Part(unit, role)));
                if (taken.isEmpty()) {
                    return List.of();
                }
            }
            return taken;
        }

        private @Nullable UUID taker(UUID unitId) {
            return Stream.of(unitId, heir(unitId))
                    .filter(unit -> {
                        var stands = standing.get(unit);
                        return stands != null && stands.exists() && stands.below();
                    })
                    .findFirst()
                    .orElse(null);
        }

        private UUID heir(UUID unitId) {
            var line = heirs.get(unitId);
            return line == null ? unitId : line.heir().id();
        }
    }
}
