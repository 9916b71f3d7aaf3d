package org.kehoach.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.plan.PlanStatus;
import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Versioned;
import org.kehoach.task.LinkedTask.LinkedTasks;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task with its assignments, or with the sums of its children. */
public record TaskDetail(
        UUID id,
        @Nullable String reference,
        String title,
        String description,
        @Nullable PlanRef plan,
        @Nullable PlanStatus planStatus,
        @Nullable PlanItemRef planItem,
        @Nullable ParentTask parent,
        @Nullable TaskInSeries series,
        UnitRef givingUnit,
        @Nullable LocalDate dueOn,

        @Schema(description = "How many working days it has from its issue or giving, if it was given so") @Nullable Integer dueIn,

        boolean evidenceRequired,
        List<TaskFigure> figures,
        List<AssignmentSummary> assignments,
        @Nullable Children children,

        @Schema(description = "What it waits for; it may be begun all the same")
        LinkedTasks predecessors,

        @Schema(description = "What waits for it") LinkedTasks successors,

        @Schema(
                description = "How many of the predecessors are still to be done, while it is under way itself",
                minimum = "0")
        int waitsFor,

        @Nullable ExternalId externalId,

        @Schema(description = "Whether the caller follows it")
        boolean following,

        Instant createdAt,
        Instant updatedAt,
        long version,
        List<TaskWarning> warnings,
        List<TaskAction> allowedActions)
        implements Versioned {

    /** The composite that the task is a child of. */
    public record ParentTask(UUID id, String title) {}

    /** What the children add up to. */
    public record Children(
            long total,
            Count count,

            @Schema(description = "Empty for who may not read the reports")
            List<FigureSum> figures) {}
}
