package org.kehoach.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/** Says what a task waits for: others of its plan or, without one, others that the same unit gave. */
@ApplicationScoped
class TaskPredecessors {

    static final int MOST = 20;

    private record Candidate(
            UUID id, @Nullable UUID parentId, @Nullable UUID planId, UUID givingUnitId, boolean seen, boolean linked) {

        static Candidate of(Row row) {
            return new Candidate(
                    row.uuid("id"),
                    row.uuidOrNull("parent_id"),
                    row.uuidOrNull("plan_id"),
                    row.uuid("giving_unit_id"),
                    row.flag("seen"),
                    row.flag("linked"));
        }

        boolean isBeside(Task task) {
            return Objects.equals(planId, task.planId())
                    && (planId != null || givingUnitId.equals(task.givingUnitId()));
        }
    }

    private final TaskService tasks;
    private final TaskDependencies dependencies;
    private final TaskSight sight;
    private final Database database;
    private final Validation validation;

    TaskPredecessors(
            TaskService tasks,
            TaskDependencies dependencies,
            TaskSight sight,
            Database database,
            Validation validation) {
        this.tasks = tasks;
        this.dependencies = dependencies;
        this.sight = sight;
        this.database = database;
        this.validation = validation;
    }

    /** What the caller does not see stays as it is. */
    @Transactional
    TaskDetail replace(UUID id, @Nullable IfMatch ifMatch, ReplacePredecessors request) {
        var task = tasks.find(id);
        IfMatch.check(ifMatch, task.version());
        tasks.hold(task);
        var was = tasks.requirePossible(id, TaskAction.SET_PREDECESSORS);
        validation.check(request);
        dependencies.lock(task.planId());
        var candidates = candidates(id, request.predecessorIds());
        requireFit(task, request.predecessorIds(), candidates);
        var unseen = candidates.values().stream()
                .filter(candidate -> candidate.linked() && !candidate.seen())
                .map(Candidate::id);
        var all = Stream.concat(request.predecessorIds().stream(), unseen).toList();
        if (all.size() > MOST) {
            throw ProblemException.invalid(FieldError.at("/predecessorIds", "predecessorsTooMany", MOST));
        }
        dependencies.replace(id, all);
        return tasks.regrouped("replacePredecessors", task, was, was.predecessors());
    }

    /** The tasks that are asked for, and those that the task waits for already. */
    private Map<UUID, Candidate> candidates(UUID taskId, List<UUID> ids) {
        return database
                .list(
                        Sql.of("select t.id, t.parent_id, t.plan_id, t.giving_unit_id, coalesce((")
                                .then(sight.visible())
                                .then(
                                        "), false) as seen, d.task_id is not null as linked from tasks t"
                                                + TaskQueries.PLAN
                                                + "left join task_dependencies d on d.predecessor_id = t.id and d.task_id = ?",
                                        taskId)
                                .then(sight.caller())
                                .then("where t.id = any(?) or d.task_id is not null", (Object)
                                        ids.toArray(UUID[]::new)),
                        Candidate::of)
                .stream()
                .collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    private void requireFit(Task task, List<UUID> ids, Map<UUID, Candidate> candidates) {
        var circles = Set.copyOf(dependencies.waitingFor(task.id(), ids));
        var seen = new HashSet<UUID>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < ids.size(); i++) {
            var wrong = seen.add(ids.get(i)) ? wrong(task, ids.get(i), candidates, circles) : "repeated";
            if (wrong != null) {
                errors.add(FieldError.at("/predecessorIds/" + i, wrong));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static @Nullable String wrong(Task task, UUID id, Map<UUID, Candidate> candidates, Set<UUID> circles) {
        var candidate = candidates.get(id);
        if (candidate == null || !candidate.seen()) {
            return "predecessor";
        }
        if (id.equals(task.id())) {
            return "predecessorItself";
        }
        if (candidate.parentId() != null) {
            return "predecessorChild";
        }
        if (!candidate.isBeside(task)) {
            return "predecessorElsewhere";
        }
        return circles.contains(id) ? "predecessorCircle" : null;
    }
}
