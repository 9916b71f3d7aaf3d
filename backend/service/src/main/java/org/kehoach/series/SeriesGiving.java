package org.kehoach.series;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Messages;
import org.kehoach.task.SeriesTasks;
import org.kehoach.task.TaskTurns;

/** Gives the tasks of a series whose time has come. */
@ApplicationScoped
class SeriesGiving {

    private final SeriesTasks tasks;
    private final TaskTurns turns;
    private final DueDates dates;
    private final BusinessClock clock;

    SeriesGiving(SeriesTasks tasks, TaskTurns turns, DueDates dates, BusinessClock clock) {
        this.tasks = tasks;
        this.turns = turns;
        this.dates = dates;
        this.clock = clock;
    }

    /** The first task runs from this day on: it is what the others will be like. */
    void begin(TaskSeries series, LocalDate day) {
        series.begin(tasks.pattern(tasks.of(series.id()).getFirst().taskId()), day);
        catchUp(series);
    }

    /** Gives all whose day to be given has come since the series began. */
    void catchUp(TaskSeries series) {
        var begun = Objects.requireNonNull(series.begunOn());
        boolean given;
        do {
            given = giveNext(series, begun);
        } while (given);
    }

    /** Gives the next task, if its time has come; of days that were past when the series began there are none. */
    boolean giveNext(TaskSeries series, LocalDate earliest) {
        var coming = dates.of(series, series.lastNumber() + 1).iterator();
        while (coming.hasNext()) {
            var date = coming.next();
            if (series.isOver(date)) {
                series.count();
                continue;
            }
            var day = date.dueOn().minusDays(series.daysAhead());
            if (day.isAfter(clock.today())) {
                series.waitUntil(day);
                return false;
            }
            return give(series, date.dueOn(), day.isBefore(earliest) ? earliest : day);
        }
        series.waitUntil(null);
        return false;
    }

    private boolean give(TaskSeries series, LocalDate dueOn, LocalDate day) {
        if (!turns.give(Objects.requireNonNull(series.pattern()), series.turn(dueOn, day))) {
            series.stop(Messages.vietnamese("series.nobody"), clock.today());
            return false;
        }
        series.count();
        return true;
    }
}
