package org.kehoach.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.task.Count;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the units below carry a plan on, item by item; each figure is made of the rows that stand under it. */
public record PlanCascade(
        PlanRef plan,
        LocalDate asOf,

        @Schema(
                description = "Of the items by their weights; null where no unit is concerned",
                minimum = "0",
                maximum = "100")
        @Nullable Integer percent,

        List<ItemCascade> items) {

    /** An item of the plan with the units that have work from it, or carry it on by themselves. */
    public record ItemCascade(
            UUID id,

            @Schema(maxLength = 120, examples = "II.3") String label,

            String title,
            @Schema(description = "0 for I, 1 for I.1…") int depth,
            int weight,

            @Schema(
                    description = "Of its units, and of the items below it by their weights; null where there is none",
                    minimum = "0",
                    maximum = "100")
            @Nullable Integer percent,

            List<UnitAdoption> units) {}

    /** How far a unit is with an item. */
    public record UnitAdoption(
            UnitRef unit,

            @Schema(description = "Whether it has work from the item; false for what it carries on by itself")
            boolean concerned,

            Adoption adoption,

            @Schema(
                    description = "Of the items by which it carries this one on; 0 while there is none",
                    minimum = "0",
                    maximum = "100")
            int percent,

            Count count,
            List<AdoptedItem> items,
            @Nullable ReminderRef lastReminder,
            boolean mayBeReminded) {}
}
