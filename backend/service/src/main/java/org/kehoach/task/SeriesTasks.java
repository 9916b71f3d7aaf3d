package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.plan.PlanFrame;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/** The tasks of a series that there are: which become one, which have begun, and what changes of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SeriesTasks {

    /** A task out of which a series can be made. */
    public record First(
            UUID taskId,
            UUID givingUnitId,
            @Nullable UUID planId,
            @Nullable UUID planItemId,
            boolean running) {}

    /**
     * A task of a series.
     *
     * @param open whether nobody is at work on it yet, nor has dropped it
     */
    public record Given(UUID taskId, int number, @Nullable LocalDate dueOn, boolean open) {}

    private static final String STATES = """
            (select 1 from tasks k join assignments a on a.task_id = k.id
              where (k.id = t.id or k.parent_id = t.id) and a.role <> 'MONITOR' and a.state in (%s))""";
    private static final String OPEN = "exists " + STATES.formatted("'ASSIGNED', 'ACKNOWLEDGED'") + " and not exists "
            + STATES.formatted("'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED'");

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final TaskService service;
    private final TaskEdits edits;
    private final Database database;
    private final BusinessClock clock;

    SeriesTasks(
            TaskRepository tasks,
            AssignmentRepository assignments,
            TaskService service,
            TaskEdits edits,
            Database database,
            BusinessClock clock) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.service = service;
        this.edits = edits;
        this.database = database;
        this.clock = clock;
    }

    /** Refuses a task that the caller does not see (404) or give (403). */
    public void requireGivable(UUID taskId) {
        service.find(taskId);
    }

    /** Holds the task with its plan; refuses one of which no series can be made. */
    public First hold(UUID taskId, @Nullable IfMatch ifMatch) {
        var task = service.find(taskId);
        IfMatch.check(ifMatch, task.version());
        var plan = service.hold(task);
        service.requirePossible(taskId, TaskAction.UPDATE);
        if (task.parentId() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "seriesOfChild");
        }
        if (task.seriesId() != null) {
            throw ProblemException.exists(task.seriesId(), "inSeries");
        }
        return new First(taskId, task.givingUnitId(), task.planId(), task.planItemId(), isRunning(plan));
    }

    /** The task becomes the first of the series, due on the series' day. */
    public void join(First first, UUID seriesId, LocalDate dueOn) {
        var task = task(first.taskId());
        task.join(seriesId, 1);
        service.rewrite("createTaskSeries", task, service.get(task.id()), first.running(), text -> text.dueOnly(dueOn));
    }

    /** The same of a task in a draft that is just being made, of which no change is told. */
    public void joinNewDraft(First first, UUID seriesId, LocalDate dueOn) {
        var task = task(first.taskId());
        task.join(seriesId, 1);
        edits.write("copyPlan", task, text -> text.dueOnly(dueOn), false);
        tasks.flush();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Given> of(UUID seriesId) {
        return database.list(
                Sql.of(
                        "select t.id, t.occurrence, t.due_on, " + OPEN
                                + " as open from tasks t where t.series_id = ? order by t.occurrence",
                        seriesId),
                row -> new Given(
                        row.uuid("id"), row.integer("occurrence"), row.dateOrNull("due_on"), row.flag("open")));
    }

    /** What the next tasks are made of: the text of this one, and who has a part in it now. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public TaskPattern pattern(UUID taskId) {
        var task = task(taskId);
        var leaves = task.composite()
                ? tasks.childrenOf(taskId).stream().map(Task::id).toList()
                : List.of(taskId);
        var all = assignments.ofTasks(leaves).stream()
                .filter(part ->
                        part.state() != AssignmentState.CANCELLED && part.state() != AssignmentState.HANDED_OVER)
                .toList();
        var parts = leaves.stream()
                .map(leaf -> all.stream()
                        .filter(part -> part.taskId().equals(leaf))
                        .map(part -> new TaskPattern.Part(part.unitId(), part.role()))
                        .toList())
                .filter(each -> each.stream().anyMatch(part -> part.role() == AssignmentRole.LEAD))
                .toList();
        return TaskPattern.of(task.editable(), task.composite(), parts);
    }

    /**
     * Writes the task anew as its series says from now on.
     *
     * @param dueOn null where its due date stays
     */
    public void change(UUID taskId, UnaryOperator<UpdateTask> text, @Nullable LocalDate dueOn) {
        var task = task(taskId);
        boolean running = isRunning(service.hold(task));
        service.rewrite("updateTaskSeries", task, service.get(taskId), running, before -> {
            var after = text.apply(before);
            return dueOn == null ? after : after.dueOnly(dueOn);
        });
    }

    public void cancel(UUID taskId, String reason) {
        service.drop("stopTaskSeries", task(taskId), service.get(taskId), reason, clock.today());
    }

    /** In a draft: the task stays, to be done but once. */
    public void leave(UUID taskId) {
        var task = task(taskId);
        task.leaveSeries();
        service.rewrite("deleteTaskSeries", task, service.get(taskId), false, text -> text);
    }

    private Task task(UUID id) {
        return tasks.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private static boolean isRunning(@Nullable PlanFrame plan) {
        return plan == null || !plan.status().isDraft();
    }
}
