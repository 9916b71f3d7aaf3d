package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller's units owe, and what waits for their judgement; each list holds at most 50, soonest first. */
public record MyWork(
        Counts counts,
        List<WorkRow> overdue,
        List<WorkRow> dueThisWeek,
        List<WorkRow> returned,
        List<WorkRow> toAccept,
        List<WorkRow> open) {

    /** How many there are in all. */
    public record Counts(long overdue, long dueThisWeek, long returned, long toAccept, long open) {}

    /** An assignment as a line of work. */
    public record WorkRow(
            UUID assignmentId,
            UUID taskId,
            String title,
            @Nullable String reference,
            @Nullable PlanRef plan,
            UnitRef unit,
            AssignmentRole role,
            AssignmentState state,
            @Nullable LocalDate dueOn,

            @Schema(description = "Days until the due date; negative when it has passed") @Nullable Integer daysLeft,

            int percent,
            Lateness lateness,
            long version,
            List<AssignmentAction> allowedActions) {}
}
