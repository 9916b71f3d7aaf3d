package org.kehoach.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Ids;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** One unit's part in a task, with a clock, a state and an acceptance of its own. */
@Entity
@Table(name = "assignments")
class Assignment {

    private static final int DONE = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID taskId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Enumerated(EnumType.STRING)
    private AssignmentState state = AssignmentState.ASSIGNED;

    private @Nullable LocalDate dueOn;
    private boolean ownDueOn;
    private int percent;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable String returnReason;
    private @Nullable String evaluation;
    private Instant createdAt;

    protected Assignment() {}

    Assignment(Task task, UUID unitId, AssignmentRole role, Instant now) {
        id = Ids.next();
        taskId = task.id();
        this.unitId = unitId;
        this.role = role;
        dueOn = role == AssignmentRole.MONITOR ? null : task.dueOn();
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID taskId() {
        return taskId;
    }

    UUID unitId() {
        return unitId;
    }

    AssignmentRole role() {
        return role;
    }

    AssignmentState state() {
        return state;
    }

    @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** What the state and the role allow; a MONITOR only takes note, and the LEAD's due date is the task's. */
    static Set<AssignmentAction> possible(AssignmentRole role, AssignmentState state) {
        return switch (role) {
            case SUPPORT -> state.possible();
            case LEAD -> {
                var possible = EnumSet.copyOf(state.possible());
                possible.remove(AssignmentAction.MOVE_DUE_DATE);
                yield possible;
            }
            case MONITOR ->
                switch (state) {
                    case ASSIGNED -> Set.of(AssignmentAction.ACKNOWLEDGE, AssignmentAction.CANCEL);
                    case ACKNOWLEDGED -> Set.of(AssignmentAction.CANCEL);
                    default -> Set.of();
                };
        };
    }

    void require(AssignmentAction action) {
        var possible = possible(role, state);
        if (!possible.contains(action)) {
            throw ProblemException.illegalTransition(possible);
        }
    }

    void acknowledge() {
        require(AssignmentAction.ACKNOWLEDGE);
        state = AssignmentState.ACKNOWLEDGED;
    }

    void start() {
        require(AssignmentAction.START);
        state = AssignmentState.IN_PROGRESS;
    }

    /** Work was reported; what had not begun, or had come back, is under way now. */
    void report(int reachedPercent) {
        require(AssignmentAction.REPORT);
        state = AssignmentState.IN_PROGRESS;
        percent = reachedPercent;
    }

    void submit(LocalDate day) {
        if (state == AssignmentState.RETURNED) {
            throw ProblemException.illegalTransition(possible(role, state), "reportFirst");
        }
        require(AssignmentAction.SUBMIT);
        state = AssignmentState.SUBMITTED;
        submittedOn = day;
        returnReason = null;
    }

    void accept(@Nullable String judgement, LocalDate day) {
        require(AssignmentAction.ACCEPT);
        state = AssignmentState.ACCEPTED;
        acceptedOn = day;
        evaluation = judgement;
        percent = DONE;
    }

    void sendBack(String reason) {
        require(AssignmentAction.RETURN);
        state = AssignmentState.RETURNED;
        returnReason = reason;
    }

    /** What was accepted goes back to its unit, as far as the reports had come. */
    void reopen(String reason, int reachedPercent) {
        require(AssignmentAction.REOPEN);
        state = AssignmentState.RETURNED;
        returnReason = reason;
        percent = reachedPercent;
        acceptedOn = null;
        evaluation = null;
    }

    void cancel() {
        require(AssignmentAction.CANCEL);
        state = AssignmentState.CANCELLED;
    }

    @Nullable LocalDate ownDueOn() {
        return ownDueOn ? dueOn : null;
    }

    /** Gives a supporting unit a due date of its own, or takes it back, so that the task's counts again. */
    void dueOnItsOwn(@Nullable LocalDate day, @Nullable LocalDate ofTask) {
        require(AssignmentAction.MOVE_DUE_DATE);
        ownDueOn = day != null;
        dueOn = ownDueOn ? day : ofTask;
    }

    /**
     * Follows the task's due date while the unit is at work and has none of its own; what is submitted is judged by the
     * date then in force. Answers whether the date is another one now.
     */
    boolean dueBy(@Nullable LocalDate day) {
        boolean follows =
                role != AssignmentRole.MONITOR && !ownDueOn && state.possible().contains(AssignmentAction.REPORT);
        if (!follows || Objects.equals(dueOn, day)) {
            return false;
        }
        dueOn = day;
        return true;
    }
}
