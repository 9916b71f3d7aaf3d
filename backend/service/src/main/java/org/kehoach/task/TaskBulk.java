package org.kehoach.task;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.Bulk;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.task.ChangeTasks.BulkChange;

/** Changes many tasks at once, or says beforehand what would come of it. */
@ApplicationScoped
class TaskBulk {

    private final TaskService tasks;
    private final Bulk bulk;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;

    TaskBulk(TaskService tasks, Bulk bulk, Access access, Validation validation, Idempotency idempotency) {
        this.tasks = tasks;
        this.bulk = bulk;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
    }

    TasksChanged change(ChangeTasks request) {
        access.requireAnywhere(Permission.GIVE_TASK);
        validation.check(request);
        var named = requireReadable(request);
        boolean dryRun = Boolean.TRUE.equals(request.dryRun());
        return TasksChanged.of(
                dryRun,
                request.changes().stream()
                        .map(change -> dryRun ? rehearse(change, named) : change(change, named))
                        .toList());
    }

    private TaskChanged rehearse(BulkChange change, Set<UUID> named) {
        return bulk.rehearse(
                change.id(), () -> apply(change, named), problem -> TaskChanged.refused(change.id(), problem));
    }

    /** A repeat with the same key answers again for what was changed, and tries again what was refused. */
    private TaskChanged change(BulkChange change, Set<UUID> named) {
        return bulk.change(
                change.id(),
                () -> {
                    tasks.find(change.id());
                    return idempotency.once(
                            "changeTasks/" + change.id(), change, TaskChanged.class, () -> apply(change, named));
                },
                problem -> TaskChanged.refused(change.id(), problem));
    }

    /** A composite hands its change down, so that a child cannot be changed beside it. */
    private TaskChanged apply(BulkChange change, Set<UUID> named) {
        var seen = IfMatch.of(change.version());
        var before = tasks.get(change.id());
        if (before.parent() != null && named.contains(before.parent().id())) {
            throw ProblemException.of(ProblemType.CONFLICT, "changedWithParent");
        }
        var after = change.patch() == null
                ? tasks.end(change.id(), seen, Objects.requireNonNull(change.cancel()))
                : tasks.update(change.id(), seen, change.patch());
        return TaskChanged.of(before, after);
    }

    private static Set<UUID> requireReadable(ChangeTasks request) {
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
        return named;
    }
}
