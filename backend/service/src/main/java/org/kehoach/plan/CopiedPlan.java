package org.kehoach.plan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft made from another plan, and what its drafter has to look at. */
public record CopiedPlan(
        PlanDetail plan,

        @Schema(description = "How many tasks the draft has got, those for each of many units counted by unit")
        int taskCount,

        @Schema(description = "Units of tasks that had ended, or that the issuing unit gives no work")
        List<CopyNote> notes,

        @Schema(description = "Texts that name a year of the copied plan; none of them was changed")
        List<YearMention> yearMentions) {}
