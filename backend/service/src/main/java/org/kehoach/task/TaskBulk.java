package org.kehoach.task;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Bulk;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;
import org.kehoach.task.ChangeTasks.BulkChange;

/** Changes many tasks at once, or says beforehand what would come of it. */
@ApplicationScoped
class TaskBulk {

    private final TaskService tasks;
    private final TaskRepository repository;
    private final Bulk bulk;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;

    TaskBulk(
            TaskService tasks,
            TaskRepository repository,
            Bulk bulk,
            Access access,
            Validation validation,
            Idempotency idempotency) {
        this.tasks = tasks;
        this.repository = repository;
        this.bulk = bulk;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
    }

    /** Children before their composite, which then leaves them as they are. */
    TasksChanged change(ChangeTasks request) {
        access.requireAnywhere(Permission.GIVE_TASK);
        validation.check(request);
        requireReadable(request);
        boolean dryRun = Boolean.TRUE.equals(request.dryRun());
        var children = repository.childrenAmong(
                request.changes().stream().map(BulkChange::id).toList());
        var results = new HashMap<UUID, TaskChanged>();
        request.changes().stream()
                .sorted(Comparator.comparing(change -> !children.contains(change.id())))
                .forEach(change -> results.put(change.id(), change(change, dryRun)));
        return TasksChanged.of(
                dryRun,
                request.changes().stream()
                        .map(change -> Objects.requireNonNull(results.get(change.id())))
                        .toList());
    }

    /** A repeat with the same key answers again for what was changed, and tries again what was refused. */
    private TaskChanged change(BulkChange change, boolean dryRun) {
        return bulk.change(
                change.id(),
                dryRun,
                () -> {
                    var task = tasks.find(change.id());
                    return dryRun
                            ? apply(task, change)
                            : idempotency.once(
                                    "changeTasks/" + change.id(), change, TaskChanged.class, () -> apply(task, change));
                },
                problem -> TaskChanged.refused(change.id(), problem));
    }

    private TaskChanged apply(Task task, BulkChange change) {
        var seen = IfMatch.of(change.version());
        var outcome = change.patch() == null
                ? tasks.cancel(task, seen, Objects.requireNonNull(change.cancel()))
                : tasks.update(task, seen, change.patch());
        return TaskChanged.of(outcome.before(), outcome.after());
    }

    private static void requireReadable(ChangeTasks request) {
        var named = new HashSet<UUID>();
        for (int index = 0; index < request.changes().size(); index++) {
            var change = request.changes().get(index);
            if (!named.add(change.id())) {
                throw ProblemException.invalid(FieldError.at("/changes/" + index + "/id", "repeated"));
            }
            if ((change.patch() == null) == (change.cancel() == null)) {
                throw ProblemException.invalid(FieldError.at("/changes/" + index + "/patch", "patchOrCancel"));
            }
        }
    }
}
