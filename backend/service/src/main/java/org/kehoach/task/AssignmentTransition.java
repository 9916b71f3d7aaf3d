package org.kehoach.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kehoach.platform.Ids;

import org.jspecify.annotations.Nullable;

/** A step in the life of an assignment; never changed. */
@Entity
@Table(name = "assignment_transitions")
class AssignmentTransition {

    /** The name of the first step, which is no action of its own. */
    static final String GIVEN = "ASSIGN";

    /** The name of the step that gives another due date and leaves the state as it is. */
    static final String DUE_DATE_MOVED = "MOVE_DUE_DATE";

    @Id
    private UUID id;

    private UUID assignmentId;
    private String action;

    @Enumerated(EnumType.STRING)
    private @Nullable AssignmentState fromState;

    @Enumerated(EnumType.STRING)
    private AssignmentState toState;

    private @Nullable String reason;

    /** The due date in force from this step on. */
    private @Nullable LocalDate dueOn;

    private UUID staffId;
    private LocalDate occurredOn;
    private Instant recordedAt;

    protected AssignmentTransition() {}

    AssignmentTransition(
            Assignment assignment,
            String action,
            @Nullable AssignmentState from,
            @Nullable String reason,
            UUID staffId,
            LocalDate occurredOn,
            Instant now) {
        id = Ids.next();
        assignmentId = assignment.id();
        this.action = action;
        fromState = from;
        toState = assignment.state();
        this.reason = reason;
        dueOn = assignment.dueOn();
        this.staffId = staffId;
        this.occurredOn = occurredOn;
        recordedAt = now;
    }
}
