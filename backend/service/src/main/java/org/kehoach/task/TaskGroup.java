package org.kehoach.task;

import java.time.LocalDate;

import org.kehoach.plan.PlanRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Tasks of a list that have something in common; where all that is named is null, it is that they have none. */
public record TaskGroup(
        @Schema(
                description = "Gives its tasks, as `group` of `listTasks` beside the same filter",
                maxLength = 60,
                examples = "MONTH:2026-11")
        String key,

        @Schema(description = "Of groups by PLAN") @Nullable PlanRef plan,

        @Schema(description = "Of groups by LEAD_UNIT") @Nullable UnitRef unit,

        @Schema(description = "Of groups by STATE") @Nullable AssignmentState state,

        @Schema(description = "Of groups by MONTH of the due date: its first day") @Nullable LocalDate month,

        @Schema(description = "How many rows the list gives for it, composites beside their children")
        long total,

        @Schema(description = "Its leaves by their leading unit")
        Count count) {}
