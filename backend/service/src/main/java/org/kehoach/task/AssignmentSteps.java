package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;

import org.jspecify.annotations.Nullable;

/** Writes down what happens to assignments, and tells it. */
@ApplicationScoped
class AssignmentSteps {

    /** What became of an assignment. */
    record Step(
            AssignmentState state,
            @Nullable LocalDate dueOn,
            @Nullable String reason) {}

    private final AssignmentRepository assignments;
    private final Access access;
    private final BusinessClock clock;
    private final Event<AssignmentMoved> moved;

    AssignmentSteps(
            AssignmentRepository assignments, Access access, BusinessClock clock, Event<AssignmentMoved> moved) {
        this.assignments = assignments;
        this.access = access;
        this.clock = clock;
        this.moved = moved;
    }

    /** All of the task that follow its due date have this one from now on. */
    void follow(String operation, Task task, @Nullable String reason, LocalDate day) {
        for (var assignment : assignments.ofTasks(List.of(task.id()))) {
            if (assignment.dueBy(task.dueOn())) {
                dueDateMoved(operation, assignment, reason, day);
            }
        }
    }

    void dueDateMoved(String operation, Assignment assignment, @Nullable String reason, LocalDate day) {
        record(operation, assignment, AssignmentTransition.DUE_DATE_MOVED, assignment.state(), reason, day);
    }

    void record(
            String operation,
            Assignment assignment,
            String action,
            AssignmentState from,
            @Nullable String reason,
            LocalDate day) {
        write(assignment, action, from, reason, day);
        tell(operation, assignment, from, reason, day);
    }

    /** A step of the assignment's history, of which the caller tells itself. */
    void write(
            Assignment assignment,
            String action,
            @Nullable AssignmentState from,
            @Nullable String reason,
            LocalDate day) {
        assignments.record(
                new AssignmentTransition(assignment, action, from, reason, access.actorId(), day, clock.now()));
    }

    /** Of a draft, where no step has been taken yet. */
    void tell(String operation, Assignment assignment, AssignmentState from, @Nullable String reason, LocalDate day) {
        announce(operation, assignment, from, day, new Step(assignment.state(), assignment.dueOn(), reason));
    }

    void announce(String operation, Assignment assignment, AssignmentState from, LocalDate day, Object after) {
        moved.fire(new AssignmentMoved(
                operation,
                assignment.id(),
                assignment.taskId(),
                assignment.unitId(),
                from,
                assignment.state(),
                day,
                after));
    }
}
