package org.kehoach.task;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task in a list, as its leading unit stands; a composite gives the sums of its children instead. */
public record TaskSummary(
        UUID id,

        @Schema(description = "What people call it by", examples = "656/KH-UBND · II.3") @Nullable String reference,

        String title,
        @Nullable PlanRef plan,
        @Nullable PlanItemRef planItem,
        @Nullable UUID parentId,
        @Nullable TaskInSeries series,
        UnitRef givingUnit,
        @Nullable UnitRef leadUnit,
        @Nullable AssignmentState state,
        @Nullable LocalDate dueOn,

        @Schema(description = "How many working days it has from its issue or giving, if it was given so") @Nullable Integer dueIn,

        Lateness lateness,

        @Schema(description = "Null where the caller sees unit, state and date only") @Nullable Integer percent,

        long childTotal,
        long childDone,
        long supportTotal,
        long version) {}
