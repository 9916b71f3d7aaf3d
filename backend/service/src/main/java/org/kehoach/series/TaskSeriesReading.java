package org.kehoach.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.task.SeriesTasks;
import org.kehoach.unit.UnitQueries;

/** Shows a series: what its next tasks will be, when they come, and what the caller may do with it. */
@ApplicationScoped
class TaskSeriesReading {

    private static final int SHOWN = 5;

    private final TaskSeriesQueries queries;
    private final SeriesTasks tasks;
    private final DueDates dates;
    private final UnitQueries units;
    private final Access access;
    private final BusinessClock clock;

    TaskSeriesReading(
            TaskSeriesQueries queries,
            SeriesTasks tasks,
            DueDates dates,
            UnitQueries units,
            Access access,
            BusinessClock clock) {
        this.queries = queries;
        this.tasks = tasks;
        this.dates = dates;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    boolean isVisible(UUID id) {
        return queries.isVisible(id);
    }

    void requireVisible(UUID id) {
        if (!isVisible(id)) {
            throw ProblemException.notFound();
        }
    }

    /** The unit that gave the first task, or the one that goes on with its work. */
    UUID giver(TaskSeries series) {
        UUID id = series.givingUnitId();
        return Objects.requireNonNull(units.heirs(List.of(id)).get(id)).heir().id();
    }

    /** Of one that the caller sees. */
    TaskSeriesDetail detail(TaskSeries series) {
        UUID id = series.id();
        var given = tasks.of(id);
        var pattern = series.pattern() == null
                ? tasks.pattern(given.getFirst().taskId())
                : Objects.requireNonNull(series.pattern());
        boolean open = queries.isOpen(id);
        var status = series.status(open);
        return new TaskSeriesDetail(
                id,
                status,
                changesFrom(series, given),
                pattern.title(),
                pattern.description(),
                pattern.evidenceRequired(),
                pattern.figures(),
                series.recurrence(),
                series.recurrence().rrule(),
                series.daysAhead(),
                series.firstNumber(),
                series.lastNumber(),
                coming(series, status),
                series.stoppedOn(),
                series.stopReason(),
                series.createdAt(),
                series.version(),
                access.may(Permission.GIVE_TASK, giver(series)) ? allowed(status, open) : List.of());
    }

    /** The first task that nobody has begun and that is not past due, given or not. */
    private int changesFrom(TaskSeries series, List<SeriesTasks.Given> given) {
        return given.stream()
                .filter(SeriesTasks.Given::open)
                .filter(task -> task.dueOn() == null || !task.dueOn().isBefore(clock.today()))
                .mapToInt(SeriesTasks.Given::number)
                .findFirst()
                .orElse(series.lastNumber() + 1);
    }

    private List<ComingTask> coming(TaskSeries series, TaskSeriesStatus status) {
        var coming = new ArrayList<ComingTask>();
        if (status == TaskSeriesStatus.ENDED || status == TaskSeriesStatus.STOPPED) {
            return coming;
        }
        int number = series.lastNumber();
        var all = dates.of(series, number + 1).iterator();
        while (coming.size() < SHOWN && all.hasNext()) {
            var date = all.next();
            number++;
            if (series.begunOn() == null || !series.isOver(date)) {
                var day = date.dueOn().minusDays(series.daysAhead());
                coming.add(new ComingTask(number, date.dueOn(), day.isBefore(clock.today()) ? clock.today() : day));
            }
        }
        return coming;
    }

    private static List<TaskSeriesAction> allowed(TaskSeriesStatus status, boolean open) {
        if (!open) {
            return List.of();
        }
        return switch (status) {
            case PLANNED -> List.of(TaskSeriesAction.UPDATE, TaskSeriesAction.DELETE);
            case RUNNING -> List.of(TaskSeriesAction.UPDATE, TaskSeriesAction.STOP);
            case ENDED -> List.of(TaskSeriesAction.UPDATE);
            case STOPPED -> List.of();
        };
    }
}
