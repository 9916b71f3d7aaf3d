package org.kehoach.cascade;

import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.task.Count;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of a unit's plan that carries out an item of the plan above, with the work by it and by all below it. */
public record AdoptedItem(
        PlanRef plan,
        UUID itemId,

        @Schema(maxLength = 120, examples = "II.3") String label,

        String title,

        @Schema(description = "Of its tasks and the items below it, by their weights", minimum = "0", maximum = "100")
        int percent,

        Count count,
        List<AdoptedTask> tasks) {}
