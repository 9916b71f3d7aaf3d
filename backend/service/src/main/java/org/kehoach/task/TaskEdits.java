package org.kehoach.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;

/** Changes the text of tasks: a composite hands its change down, and open assignments follow the due date. */
@ApplicationScoped
class TaskEdits {

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final AssignmentSteps steps;
    private final BusinessClock clock;
    private final Event<TaskSaved> saved;

    TaskEdits(
            TaskRepository tasks,
            AssignmentRepository assignments,
            AssignmentSteps steps,
            BusinessClock clock,
            Event<TaskSaved> saved) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.steps = steps;
        this.clock = clock;
        this.saved = saved;
    }

    /** Refuses (422) another due date for work that has been handed in. */
    void requireSameDueDate(UpdateTask text, Task task) {
        if (!Objects.equals(text.dueOn(), task.dueOn())
                && !handedIn(assignments.ofTasks(Set.of(task.id()))).isEmpty()) {
            throw ProblemException.invalid(FieldError.at("/dueOn", "dueHandedIn"));
        }
    }

    /**
     * What became of the task itself is for the caller to tell. What has been handed in keeps its due date.
     *
     * @param running whether its units are at work, and so are told of another due date
     */
    void write(String operation, Task task, UnaryOperator<UpdateTask> change, boolean running) {
        var children = task.composite() ? tasks.childrenOf(task.id()) : List.<Task>of();
        var parts = assignments.ofTasks(
                Stream.concat(Stream.of(task), children.stream()).map(Task::id).toList());
        var handedIn = running ? handedIn(parts) : Set.<UUID>of();
        var before = task.editable();
        var text = change.apply(before);
        if (handedIn.contains(task.id())) {
            text = text.dueOn(before.dueOn());
        }
        requireOneDueDate(text, before, running);
        requireDistinctKeys(text);
        task.edit(text, clock.now());
        var all = new HashMap<UUID, UpdateTask>(Map.of(task.id(), text));
        for (var child : children) {
            var childBefore = child.editable();
            var edited = change.apply(childBefore);
            if (!Objects.equals(childBefore.dueOn(), before.dueOn()) || handedIn.contains(child.id())) {
                edited = edited.dueOn(childBefore.dueOn());
            }
            if (!childBefore.evidenceRequired().equals(before.evidenceRequired())) {
                edited = edited.evidenceRequired(childBefore.evidenceRequired());
            }
            all.put(child.id(), edited);
            if (!edited.equals(childBefore)) {
                child.edit(edited, clock.now());
                saved.fire(new TaskSaved(operation, child.id(), child.givingUnitId(), childBefore, edited));
            }
        }
        for (var assignment : parts) {
            var due = Objects.requireNonNull(all.get(assignment.taskId())).dueOn();
            if (assignment.dueBy(due) && running) {
                steps.dueDateMoved(operation, assignment, null, clock.today());
            }
        }
    }

    private static Set<UUID> handedIn(List<Assignment> parts) {
        return parts.stream()
                .filter(part ->
                        part.role() == AssignmentRole.LEAD && part.state().isHandedIn())
                .map(Assignment::taskId)
                .collect(Collectors.toSet());
    }

    /** A running task was due in so many days from its beginning, which is past. */
    private static void requireOneDueDate(UpdateTask text, UpdateTask before, boolean running) {
        if (running && text.dueIn() != null && !text.dueIn().equals(before.dueIn())) {
            throw ProblemException.invalid(FieldError.at("/dueIn", "dueInRunning"));
        }
        if (!running && text.dueIn() != null && text.dueOn() != null) {
            throw ProblemException.invalid(FieldError.at("/dueIn", "dueOnOrIn"));
        }
    }

    static void requireDistinctKeys(UpdateTask text) {
        var figures = text.figures();
        if (figures.stream().map(TaskFigure::key).distinct().count() < figures.size()) {
            throw ProblemException.invalid(FieldError.at("/figures", "repeated"));
        }
    }
}
