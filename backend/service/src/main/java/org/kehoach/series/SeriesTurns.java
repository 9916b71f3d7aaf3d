package org.kehoach.series;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.kehoach.plan.PlanIssued;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Caller;
import org.kehoach.platform.CurrentCaller;
import org.kehoach.platform.Ids;
import org.kehoach.task.FirstTaskCopied;
import org.kehoach.task.SeriesTasks;
import org.kehoach.task.TaskDetail;
import org.kehoach.task.TaskSaved;

/** What makes a series go on without anybody asking for it: its days, its plan's issue or copy, the end of its draft's task. */
@ApplicationScoped
class SeriesTurns {

    /** After the tasks of the plan have begun, of which those that a series adds are none. */
    private static final int AFTER_TASKS = 3_000;

    private final TaskSeriesRepository series;
    private final TaskSeriesQueries queries;
    private final SeriesGiving giving;
    private final SeriesTasks tasks;
    private final DueDates dates;
    private final Access access;
    private final CurrentCaller current;
    private final BusinessClock clock;
    private final Event<TaskSeriesSaved> saved;

    SeriesTurns(
            TaskSeriesRepository series,
            TaskSeriesQueries queries,
            SeriesGiving giving,
            SeriesTasks tasks,
            DueDates dates,
            Access access,
            CurrentCaller current,
            BusinessClock clock,
            Event<TaskSeriesSaved> saved) {
        this.series = series;
        this.queries = queries;
        this.giving = giving;
        this.tasks = tasks;
        this.dates = dates;
        this.access = access;
        this.current = current;
        this.clock = clock;
        this.saved = saved;
    }

    List<UUID> due() {
        return queries.due(clock.today());
    }

    /** Gives the next task of a series, unless another replica does; answers whether there may be one more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean giveDue(UUID id) {
        current.become(Caller.job("give-tasks-of-series"));
        if (!queries.lockDue(id, clock.today())) {
            return false;
        }
        var due = series.findById(id);
        boolean given = giving.giveNext(due, clock.today());
        if (due.stoppedOn() != null) {
            saved.fire(new TaskSeriesSaved("stopTaskSeries", id, due.givingUnitId(), null, due.stopReason()));
        }
        return given;
    }

    void onIssued(@Observes @Priority(AFTER_TASKS) PlanIssued issued) {
        for (var id : queries.ofDraft(issued.planId())) {
            giving.begin(series.lock(id).orElseThrow(), issued.occurredOn());
        }
    }

    /** A copy of the plan repeats the task as well, unless it was not to be repeated any more. */
    void onCopied(@Observes FirstTaskCopied copied) {
        var original = series.findById(copied.seriesId());
        var rule = original.recurrence().shifted(copied.shift());
        var due = dates.of(rule).findFirst();
        if (original.stoppedOn() == null && due.isPresent()) {
            var copy = new TaskSeries(
                    Ids.next(), rule, original.daysAhead(), copied.copy(), access.actorId(), clock.now());
            series.persistAndFlush(copy);
            tasks.joinNewDraft(copied.copy(), copy.id(), due.get().dueOn());
        }
    }

    void onTaskDeleted(@Observes TaskSaved task) {
        if (task.after() == null && task.before() instanceof TaskDetail deleted && deleted.series() != null) {
            series.deleteById(deleted.series().id());
        }
    }
}
