package org.kehoach.task;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.DraftedTask;
import org.kehoach.plan.PlanHistory;

import org.jspecify.annotations.Nullable;

/** Tells the history of a draft what becomes of its tasks. */
@ApplicationScoped
class DraftTasks {

    private final PlanHistory history;

    DraftTasks(PlanHistory history) {
        this.history = history;
    }

    /** Nothing where the task stands alone or its plan runs. */
    void changed(@Nullable TaskDetail before, @Nullable TaskDetail after) {
        var task = Objects.requireNonNull(after == null ? before : after);
        var status = task.planStatus();
        if (task.plan() != null && task.planItem() != null && status != null && status.isDraft()) {
            history.taskChanged(task.plan().id(), task.planItem().id(), task.id(), drafted(before), drafted(after));
        }
    }

    private static @Nullable DraftedTask drafted(@Nullable TaskDetail task) {
        return task == null
                ? null
                : new DraftedTask(
                        task.title(),
                        task.description(),
                        task.dueOn(),
                        task.dueIn(),
                        task.evidenceRequired(),
                        task.figures().stream().map(DraftTasks::words).toList(),
                        first(units(task, AssignmentRole.LEAD)),
                        units(task, AssignmentRole.SUPPORT),
                        supportDue(task),
                        first(units(task, AssignmentRole.MONITOR)),
                        task.predecessors().tasks().stream()
                                .map(LinkedTask::title)
                                .sorted()
                                .toList(),
                        task.children() == null ? 0 : task.children().total());
    }

    private static List<String> units(TaskDetail task, AssignmentRole role) {
        return task.assignments().stream()
                .filter(assignment -> assignment.role() == role)
                .map(assignment -> assignment.unit().name())
                .toList();
    }

    private static List<String> supportDue(TaskDetail task) {
        return task.assignments().stream()
                .filter(AssignmentSummary::ownDueOn)
                .map(assignment -> assignment.unit().name() + ": " + assignment.dueOn())
                .toList();
    }

    private static @Nullable String first(List<String> units) {
        return units.isEmpty() ? null : units.getFirst();
    }

    private static String words(TaskFigure figure) {
        var target = figure.target() == null ? "" : figure.target().toPlainString() + " ";
        return (figure.label() + ": " + target + figure.measure()).strip();
    }
}
