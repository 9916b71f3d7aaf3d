package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task that another waits for, or that waits for it. */
public record LinkedTask(
        UUID id,

        @Schema(description = "Number of its item in the outline", maxLength = 120, examples = "II.3") @Nullable String itemLabel,

        String title,
        @Nullable UnitRef leadUnit,
        @Nullable LocalDate dueOn,

        @Schema(description = "Null of a composite, which gives the sums of its children instead") @Nullable AssignmentState state,

        @Schema(description = "Of a composite: as the child that stands worst")
        Lateness lateness,

        long childTotal,
        long childDone,

        @Schema(description = "Whether it is still to be done, so that what comes after it waits")
        boolean open) {

    /** Those on one side of a task. */
    public record LinkedTasks(
            @Schema(description = "Soonest due first") List<LinkedTask> tasks,

            @Schema(description = "How many more there are that the caller does not see", minimum = "0")
            int unseen) {}
}
