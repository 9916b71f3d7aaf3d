package org.kehoach.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.task.AssignmentState;
import org.kehoach.task.Count;
import org.kehoach.task.Lateness;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a plan has come on a day: its items in outline order, each with its tasks and with the sum of all below it. */
public record PlanProgress(
        PlanRef plan,
        UnitRef issuingUnit,
        @Nullable LocalDate startsOn,
        LocalDate asOf,
        Count total,
        List<ItemProgress> items) {

    /** An item; the count covers its own tasks and those of the items below it. */
    public record ItemProgress(
            UUID id,
            String label,
            String title,
            @Schema(description = "0 for I, 1 for I.1…") int depth,

            @Schema(description = "Whether an amendment has left it out; its tasks are shown and not counted")
            boolean withdrawn,

            Count count,
            List<TaskProgress> tasks) {}

    /** A task as its leading unit stands. */
    public record TaskProgress(
            UUID id,
            @Nullable UUID parentId,
            String title,
            UnitRef leadUnit,
            @Nullable LocalDate dueOn,
            AssignmentState state,
            Lateness lateness,

            @Schema(description = "Null where the caller sees unit, state and date only") @Nullable Integer percent,

            @Schema(description = "Text of the latest report; null likewise") @Nullable String latestReport) {}
}
