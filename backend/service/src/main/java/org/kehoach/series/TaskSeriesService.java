package org.kehoach.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;
import org.kehoach.task.SeriesTasks;
import org.kehoach.task.UpdateTask;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Series of tasks: making one of a task, changing it from one of its tasks on, stopping it. */
@ApplicationScoped
public class TaskSeriesService {

    private final TaskSeriesRepository repository;
    private final TaskSeriesReading reading;
    private final SeriesTasks tasks;
    private final SeriesGiving giving;
    private final DueDates dates;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<TaskSeriesSaved> saved;

    TaskSeriesService(
            TaskSeriesRepository repository,
            TaskSeriesReading reading,
            SeriesTasks tasks,
            SeriesGiving giving,
            DueDates dates,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<TaskSeriesSaved> saved) {
        this.repository = repository;
        this.reading = reading;
        this.tasks = tasks;
        this.giving = giving;
        this.dates = dates;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
    }

    TaskSeriesDetail get(UUID id) {
        reading.requireVisible(id);
        return reading.detail(repository.findByIdOptional(id).orElseThrow(ProblemException::notFound));
    }

    @Transactional
    TaskSeriesDetail create(UUID taskId, @Nullable IfMatch ifMatch, CreateTaskSeries request) {
        tasks.requireGivable(taskId);
        return idempotency.once("createTaskSeries/" + taskId, request, TaskSeriesDetail.class, () -> {
            var first = tasks.hold(taskId, ifMatch);
            validation.check(request);
            refuse(request.recurrence().broken("/recurrence"));
            duplicates.refuse("task_series", request.id(), null, reading::isVisible);
            var series = new TaskSeries(request, first, access.actorId(), clock.now());
            repository.persistAndFlush(series);
            var due = dates.of(request.recurrence()).findFirst().orElseThrow();
            tasks.join(first, series.id(), due.dueOn());
            if (first.running()) {
                giving.begin(series, clock.today());
            }
            return announce("createTaskSeries", series, null);
        });
    }

    @Transactional
    TaskSeriesDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        var series = find(id);
        IfMatch.check(ifMatch, series.version());
        var before = require(series, TaskSeriesAction.UPDATE);
        var change = mergePatch.apply(before.editable(), patch, UpdateTaskSeries.class);
        refuse(wrong(change, series));
        boolean otherDays = !change.recurrence().equals(series.recurrence());
        series.change(change.recurrence(), change.changesFrom(), change.daysAhead());
        changeGiven(series, change, otherDays);
        var pattern = series.pattern();
        if (pattern != null) {
            series.write(
                    pattern.reading(change.title(), change.description(), change.evidenceRequired(), change.figures()));
            giving.catchUp(series);
        }
        return announce("updateTaskSeries", series, before);
    }

    @Transactional
    TaskSeriesDetail stop(UUID id, @Nullable IfMatch ifMatch, StopTaskSeries request) {
        var series = find(id);
        return idempotency.once("stopTaskSeries/" + id, request, TaskSeriesDetail.class, () -> {
            IfMatch.check(ifMatch, series.version());
            var before = require(series, TaskSeriesAction.STOP);
            validation.check(request);
            series.stop(request.reason(), clock.today());
            if (Boolean.TRUE.equals(request.cancelNotBegun())) {
                tasks.of(id).stream()
                        .filter(given -> isChangeable(given, true))
                        .forEach(given -> tasks.cancel(given.taskId(), request.reason()));
            }
            return announce("stopTaskSeries", series, before);
        });
    }

    @Transactional
    void delete(UUID id, @Nullable IfMatch ifMatch) {
        var series = find(id);
        IfMatch.check(ifMatch, series.version());
        var before = require(series, TaskSeriesAction.DELETE);
        tasks.of(id).forEach(given -> tasks.leave(given.taskId()));
        repository.delete(series);
        repository.flush();
        saved.fire(new TaskSeriesSaved("deleteTaskSeries", id, series.givingUnitId(), before, null));
    }

    /** What nobody is at work on and is not past due, from that number on, is as the series says now. */
    private void changeGiven(TaskSeries series, UpdateTaskSeries change, boolean otherDays) {
        for (var given : tasks.of(series.id())) {
            if (given.number() >= change.changesFrom() && isChangeable(given, series.begunOn() != null)) {
                var due = otherDays
                        ? dates.of(series, given.number()).findFirst().map(DueDate::dueOn)
                        : Optional.<LocalDate>empty();
                tasks.change(given.taskId(), text -> worded(text, change), due.orElse(null));
            }
        }
    }

    private boolean isChangeable(SeriesTasks.Given given, boolean running) {
        boolean past = given.dueOn() != null && given.dueOn().isBefore(clock.today());
        return given.open() && !(running && past);
    }

    private static UpdateTask worded(UpdateTask text, UpdateTaskSeries change) {
        return new UpdateTask(
                change.title(),
                change.description(),
                text.dueOn(),
                text.dueIn(),
                change.evidenceRequired(),
                change.figures());
    }

    private List<FieldError> wrong(UpdateTaskSeries change, TaskSeries series) {
        var errors = new ArrayList<>(change.recurrence().broken("/recurrence"));
        int from = change.changesFrom();
        if (from > series.lastNumber() + 1) {
            errors.add(FieldError.at("/changesFrom", "range", 1, series.lastNumber() + 1));
        } else if (!change.recurrence().equals(series.recurrence()) && from > series.firstNumber()) {
            dates.of(series, from - 1)
                    .findFirst()
                    .filter(last -> !change.recurrence().startsOn().isAfter(last.day()))
                    .ifPresent(last -> errors.add(FieldError.at("/recurrence/startsOn", "laterThan", last.day())));
        }
        return errors;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    /** The series, visible to the caller (else 404) who may give tasks in the giving unit (else 403); locked. */
    private TaskSeries find(UUID id) {
        reading.requireVisible(id);
        var series = repository.lock(id).orElseThrow(ProblemException::notFound);
        access.require(Permission.GIVE_TASK, reading.giver(series));
        return series;
    }

    private TaskSeriesDetail require(TaskSeries series, TaskSeriesAction action) {
        var detail = reading.detail(series);
        if (!detail.allowedActions().contains(action)) {
            throw ProblemException.illegalTransition(detail.allowedActions());
        }
        return detail;
    }

    private TaskSeriesDetail announce(String action, TaskSeries series, @Nullable Object before) {
        repository.flush();
        var detail = reading.detail(series);
        saved.fire(new TaskSeriesSaved(action, series.id(), series.givingUnitId(), before, detail));
        return detail;
    }
}
