package org.kehoach.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.plan.PlanFrame;
import org.kehoach.plan.PlanService;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.staff.Reasoned;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Tasks after they were given: reading, changing, cancelling. Giving them is in {@link TaskGiving}. */
@ApplicationScoped
public class TaskService {

    /** A task before a change and after it. */
    record Outcome(TaskDetail before, TaskDetail after) {}

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final TaskQueries queries;
    private final TaskList list;
    private final TaskGiving giving;
    private final PlanService plans;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final AssignmentSteps steps;
    private final TaskEdits edits;
    private final DraftTasks drafts;
    private final Event<TaskSaved> saved;

    TaskService(
            TaskRepository tasks,
            AssignmentRepository assignments,
            TaskQueries queries,
            TaskList list,
            TaskGiving giving,
            PlanService plans,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            BusinessClock clock,
            AssignmentSteps steps,
            TaskEdits edits,
            DraftTasks drafts,
            Event<TaskSaved> saved) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.queries = queries;
        this.list = list;
        this.giving = giving;
        this.plans = plans;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.clock = clock;
        this.steps = steps;
        this.edits = edits;
        this.drafts = drafts;
        this.saved = saved;
    }

    Page<TaskSummary> list(TaskFilter filter) {
        return list.page(filter);
    }

    /** All tasks of the filter; refused (422) where these are more than a file can well hold. */
    public List<TaskSummary> all(TaskFilter filter) {
        return list.all(filter);
    }

    public TaskDetail get(UUID id) {
        return queries.detail(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    TaskDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        return update(find(id), ifMatch, patch).after();
    }

    /** Changes a task that was {@linkplain #find found} in this transaction. */
    Outcome update(Task task, @Nullable IfMatch ifMatch, JsonNode patch) {
        IfMatch.check(ifMatch, task.version());
        var plan = hold(task);
        var was = requirePossible(task.id(), TaskAction.UPDATE);
        boolean running = plan == null || !plan.status().isDraft();
        UnaryOperator<UpdateTask> change =
                text -> mergePatch.apply(text, patch, UpdateTask.class).settled(text);
        if (running) {
            edits.requireSameDueDate(change.apply(task.editable()), task);
        }
        var is = rewrite("updateTask", task, was, running, change);
        return new Outcome(was, is);
    }

    /** Changes the text of a task whose plan is held. */
    TaskDetail rewrite(String operation, Task task, TaskDetail was, boolean running, UnaryOperator<UpdateTask> change) {
        var before = task.editable();
        edits.write(operation, task, change, running);
        var is = announce(operation, task, before);
        drafts.changed(was, is);
        return is;
    }

    @Transactional
    TaskDetail replaceAssignments(UUID id, @Nullable IfMatch ifMatch, ReplaceAssignments request) {
        var task = find(id);
        IfMatch.check(ifMatch, task.version());
        var plan = hold(task);
        var was = requirePossible(id, TaskAction.ASSIGN);
        validation.check(request);
        assignments.ofTasks(List.of(id)).forEach(assignments::delete);
        assignments.flush();
        giving.assign(task, request, plan);
        return regrouped("replaceAssignments", task, was, was.assignments());
    }

    /** What hangs on the task is another than {@code before}. */
    TaskDetail regrouped(String operation, Task task, TaskDetail was, Object before) {
        task.touch(clock.now());
        var is = announce(operation, task, before);
        drafts.changed(was, is);
        return is;
    }

    @Transactional
    void delete(UUID id, @Nullable IfMatch ifMatch) {
        var task = find(id);
        IfMatch.check(ifMatch, task.version());
        hold(task);
        var before = requirePossible(id, TaskAction.DELETE);
        tasks.childrenOf(id).forEach(tasks::delete);
        tasks.flush();
        tasks.delete(task);
        tasks.flush();
        saved.fire(new TaskSaved("deleteTask", id, task.givingUnitId(), before, null));
        drafts.changed(before, null);
    }

    @Transactional
    TaskDetail cancel(UUID id, @Nullable IfMatch ifMatch, Reasoned request) {
        var task = find(id);
        return idempotency.once(
                "cancelTask/" + id,
                request,
                TaskDetail.class,
                () -> cancel(task, ifMatch, request).after());
    }

    /** Cancels a task that was {@linkplain #find found} in this transaction. */
    Outcome cancel(Task task, @Nullable IfMatch ifMatch, Reasoned request) {
        IfMatch.check(ifMatch, task.version());
        hold(task);
        var was = requirePossible(task.id(), TaskAction.CANCEL);
        validation.check(request);
        var day = access.dayOf(Permission.GIVE_TASK, request.occurredOn());
        return new Outcome(was, drop("cancelTask", task, was, request.reason(), day));
    }

    /** Cancels all open parts in a task whose plan is held. */
    TaskDetail drop(String operation, Task task, TaskDetail was, String reason, LocalDate day) {
        var leaves = new ArrayList<>(List.of(task.id()));
        tasks.childrenOf(task.id()).forEach(child -> leaves.add(child.id()));
        queries.requireAfterLast(leaves, day);
        for (var assignment : assignments.ofTasks(leaves)) {
            var from = assignment.state();
            if (Assignment.possible(assignment.role(), from).contains(AssignmentAction.CANCEL)) {
                assignment.cancel();
                steps.record(operation, assignment, AssignmentAction.CANCEL.name(), from, reason, day);
            }
        }
        task.touch(clock.now());
        return announce(operation, task, was.assignments());
    }

    /** The task, visible to the caller (else 404) who may give tasks in the giving unit (else 403). */
    Task find(UUID id) {
        if (!queries.isVisible(id)) {
            throw ProblemException.notFound();
        }
        var task = tasks.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        access.require(Permission.GIVE_TASK, task.givingUnitId());
        return task;
    }

    /** Neither issue nor conclusion of the task's plan comes between what is asked of it and what is done. */
    @Nullable PlanFrame hold(Task task) {
        return task.planId() == null ? null : plans.holdForWork(task.planId());
    }

    TaskDetail requirePossible(UUID id, TaskAction action) {
        var detail = get(id);
        var allowed = detail.allowedActions();
        if (!allowed.contains(action)) {
            throw TaskQueries.isRunning(detail.planStatus()) || !allowed.isEmpty()
                    ? ProblemException.illegalTransition(allowed)
                    : ProblemException.of(ProblemType.CONFLICT, "planClosed");
        }
        return detail;
    }

    private TaskDetail announce(String action, Task task, @Nullable Object before) {
        tasks.flush();
        var detail = get(task.id());
        saved.fire(new TaskSaved(action, task.id(), task.givingUnitId(), before, detail));
        return detail;
    }
}
