package org.kehoach.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Ids;
import org.kehoach.platform.StoredJson;
import org.kehoach.task.SeriesTasks;
import org.kehoach.task.TaskPattern;
import org.kehoach.task.TaskTurn;

import org.jspecify.annotations.Nullable;

/** A task that comes again by a rule. Numbers count its tasks, given or not, and name each for ever. */
@Entity
@Table(name = "task_series")
class TaskSeries {

    static final int MOST_DAYS_AHEAD = 366;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID givingUnitId;
    private @Nullable UUID planId;
    private @Nullable UUID planItemId;

    @Embedded
    private RecurrenceRule recurrence;

    private int firstNumber = 1;
    private int lastNumber = 1;
    private int daysAhead;
    private @Nullable String pattern;
    private @Nullable LocalDate begunOn;
    private @Nullable LocalDate nextOn;
    private @Nullable LocalDate stoppedOn;
    private @Nullable String stopReason;
    private UUID createdBy;
    private Instant createdAt;

    protected TaskSeries() {}

    TaskSeries(CreateTaskSeries request, SeriesTasks.First first, UUID author, Instant now) {
        this(Ids.orNext(request.id()), request.recurrence(), request.ahead(), first, author, now);
    }

    TaskSeries(UUID id, RecurrenceRule rule, int ahead, SeriesTasks.First first, UUID author, Instant now) {
        this.id = id;
        givingUnitId = first.givingUnitId();
        planId = first.planId();
        planItemId = first.planItemId();
        recurrence = rule;
        daysAhead = ahead;
        createdBy = author;
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID givingUnitId() {
        return givingUnitId;
    }

    RecurrenceRule recurrence() {
        return recurrence;
    }

    /** The number of the task that is due on the rule's first day. */
    int firstNumber() {
        return firstNumber;
    }

    /** The number of the last task that has been given. */
    int lastNumber() {
        return lastNumber;
    }

    int daysAhead() {
        return daysAhead;
    }

    /** None of a draft, whose task is the pattern itself. */
    @Nullable TaskPattern pattern() {
        return pattern == null ? null : StoredJson.read(pattern, TaskPattern.class);
    }

    @Nullable LocalDate begunOn() {
        return begunOn;
    }

    /** When the next task is to be given; null at the end, and of a draft. */
    @Nullable LocalDate nextOn() {
        return nextOn;
    }

    @Nullable LocalDate stoppedOn() {
        return stoppedOn;
    }

    @Nullable String stopReason() {
        return stopReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** @param open whether the plan, if there is one, takes tasks of it */
    TaskSeriesStatus status(boolean open) {
        if (stoppedOn != null) {
            return TaskSeriesStatus.STOPPED;
        }
        if (begunOn == null) {
            return TaskSeriesStatus.PLANNED;
        }
        return nextOn == null || !open ? TaskSeriesStatus.ENDED : TaskSeriesStatus.RUNNING;
    }

    /** Its first task runs, and others will be like it. */
    void begin(TaskPattern first, LocalDate day) {
        begunOn = day;
        write(first);
    }

    /** What the tasks that are not given yet will be made of. */
    void write(TaskPattern next) {
        pattern = StoredJson.write(next);
    }

    /** From the task of that number on the days are those of another rule, or given with another lead. */
    void change(RecurrenceRule next, int from, int ahead) {
        if (!next.equals(recurrence)) {
            recurrence = next;
            firstNumber = from;
        }
        daysAhead = ahead;
    }

    /** When the next task is to be given; null at the end. */
    void waitUntil(@Nullable LocalDate day) {
        nextOn = day;
    }

    /** The next number is used up, whether a task was given for it or its day was past when the series began. */
    void count() {
        lastNumber++;
    }

    TaskTurn turn(LocalDate dueOn, LocalDate givenOn) {
        return new TaskTurn(id, lastNumber + 1, givingUnitId, planId, planItemId, dueOn, createdBy, givenOn);
    }

    void stop(String reason, LocalDate day) {
        stoppedOn = day;
        stopReason = reason;
        nextOn = null;
    }

    /** Whether it has tasks to give, or will have with the issue of its draft. */
    boolean goesOn() {
        return stoppedOn == null && (begunOn == null || nextOn != null);
    }

    /**
     * Units take the places of others in it; a unit without a taker has no part in it any more.
     *
     * @return whether anybody is left to give its next tasks to; it stays as it was when nobody is
     */
    boolean handOn(UUID giver, Function<UUID, Optional<UUID>> taker) {
        var before = pattern();
        if (before != null) {
            var after = before.handedOn(taker);
            if (after.parts().isEmpty()) {
                return false;
            }
            write(after);
        }
        givingUnitId = giver;
        return true;
    }

    /** The units have the places again that they had. */
    void giveBack(UUID giver, @Nullable List<List<TaskPattern.Part>> parts) {
        var now = pattern();
        if (now != null && parts != null) {
            write(now.with(parts));
        }
        givingUnitId = giver;
    }

    /** It was not to be stopped after all. */
    void goOn(@Nullable LocalDate next) {
        stoppedOn = null;
        stopReason = null;
        nextOn = next;
    }

    boolean isOver(DueDate date) {
        return date.dueOn().isBefore(Objects.requireNonNull(begunOn));
    }
}
