package org.kehoach.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.plan.PlanStatus;
import org.kehoach.task.AssignmentState;
import org.kehoach.task.Lateness;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The tasks of a plan in time: its items in outline order, each with the tasks that the caller sees, soonest due first. */
public record PlanTimeline(
        PlanRef plan,
        PlanStatus status,
        UnitRef issuingUnit,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate issuedOn,
        LocalDate today,
        List<TimelineItem> items) {

    /** An item with its own tasks, not those of the items below it. */
    public record TimelineItem(
            UUID id,

            @Schema(examples = "II.3") String label,

            String title,
            @Schema(description = "0 for I, 1 for I.1…") int depth,

            @Schema(description = "Whether an amendment has left it out")
            boolean withdrawn,

            List<TimelineTask> tasks) {}

    /** A leaf, or a composite with the sums of its children. */
    public record TimelineTask(
            UUID id,
            String title,
            @Nullable UnitRef leadUnit,
            @Schema(minimum = "0") long childTotal,
            @Schema(minimum = "0") long childDone,

            @Schema(
                    description =
                            "The day on which it was given, in a draft the plan's first day; or the day after the last predecessor is due or was done, if that is later. May come after the due date. Null in a draft without dates")
            @Nullable LocalDate startsOn,

            @Nullable LocalDate dueOn,

            @Schema(description = "How many working days it has from its issue or giving, if it was given so") @Nullable Integer dueIn,

            @Schema(description = "When what was accepted was submitted; of a composite, the last of it") @Nullable LocalDate doneOn,

            @Schema(
                    description = "Null where the caller sees unit, state and date only",
                    minimum = "0",
                    maximum = "100")
            @Nullable Integer percent,

            @Schema(description = "Null of a composite") @Nullable AssignmentState state,

            @Schema(description = "Of a composite: as the child that stands worst")
            Lateness lateness,

            @Schema(description = "What it waits for, of the tasks shown here", maxItems = 20)
            List<UUID> predecessorIds,

            @Schema(description = "How many more predecessors the caller does not see", minimum = "0")
            int unseenPredecessors,

            @Schema(description = "How many of all predecessors are still to be done", minimum = "0")
            int waitsFor) {}
}
