package org.kehoach.dashboard;

import java.time.LocalDate;
import java.util.List;

import org.kehoach.plan.PlanRef;
import org.kehoach.task.Count;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One truthful screen: leaf tasks counted by their leading unit. Supporting units stand apart and are never added. */
public record Dashboard(
        LocalDate asOf,
        Count total,
        Count support,
        List<PlanCount> byPlan,

        @Schema(description = "Most overdue first") List<UnitCount> byUnit) {

    /** What a plan's tasks add up to; without a plan: tasks that stand alone. */
    public record PlanCount(@Nullable PlanRef plan, Count count) {}

    /** What the tasks that a unit leads add up to. */
    public record UnitCount(
            UnitRef unit,
            Count count,

            @Schema(
                    description =
                            "Only with `asNow`: the unit, or one whose work it goes on with, was split or gave a part away, so that this work cannot be told apart among the successors")
            boolean split) {}
}
