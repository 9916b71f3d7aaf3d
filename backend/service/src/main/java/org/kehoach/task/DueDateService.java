package org.kehoach.task;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.plan.PlanService;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Due dates of supporting units, which may differ from their task's. */
@ApplicationScoped
class DueDateService {

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final AssignmentQueries queries;
    private final PlanService plans;
    private final MergePatch mergePatch;
    private final BusinessClock clock;
    private final AssignmentSteps steps;
    private final TaskQueries read;
    private final DraftTasks drafts;

    DueDateService(
            TaskRepository tasks,
            AssignmentRepository assignments,
            AssignmentQueries queries,
            PlanService plans,
            MergePatch mergePatch,
            BusinessClock clock,
            AssignmentSteps steps,
            TaskQueries read,
            DraftTasks drafts) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.queries = queries;
        this.plans = plans;
        this.mergePatch = mergePatch;
        this.clock = clock;
        this.steps = steps;
        this.read = read;
        this.drafts = drafts;
    }

    @Transactional
    AssignmentDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        queries.require(AssignmentAction.MOVE_DUE_DATE, id);
        var assignment = assignments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        IfMatch.check(ifMatch, assignment.version());
        var task = tasks.findById(assignment.taskId());
        boolean draft = task.planId() != null
                && plans.holdForWork(task.planId()).status().isDraft();
        var was = draft ? read.detail(task.id()).orElseThrow() : null;
        var before = assignment.dueOn();
        var edit = mergePatch.apply(new UpdateAssignment(assignment.ownDueOn()), patch, UpdateAssignment.class);
        assignment.dueOnItsOwn(edit.dueOn(), task.dueOn());
        if (!draft && !Objects.equals(before, assignment.dueOn())) {
            steps.dueDateMoved("updateAssignment", assignment, null, clock.today());
        } else {
            steps.tell("updateAssignment", assignment, assignment.state(), null, clock.today());
        }
        assignments.flush();
        if (was != null) {
            drafts.changed(was, read.detail(task.id()).orElseThrow());
        }
        return queries.detail(id).orElseThrow();
    }
}
