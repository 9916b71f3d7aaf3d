package org.kehoach.plan;

import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanDifference.TextRun;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a task of a draft differs. */
public record TaskChange(
        UUID taskId,
        @Schema(description = "The item that it hangs on") UUID itemId,

        @Schema(description = "As it is now, or was last", maxLength = 500)
        String title,

        TaskChangeKind kind,
        @Schema(maxItems = 12) List<TaskFieldChange> fields) {

    /** What became of it. */
    public enum TaskChangeKind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** What can differ of a task. */
    public enum TaskField {
        TITLE,
        DESCRIPTION,
        DUE_ON,
        /** In how many working days. */
        DUE_IN,
        LEAD_UNIT,
        SUPPORT_UNITS,
        /** Whose due date is not the task's. */
        SUPPORT_DUE,
        MONITOR_UNIT,
        /** What it waits for. */
        PREDECESSORS,
        UNITS,
        FIGURES,
        EVIDENCE
    }

    /** A text, date or number that differs; dates as {@code yyyy-MM-dd}, evidence as {@code true} or {@code false}. */
    public record TaskFieldChange(TaskField field, List<TextRun> runs) {}
}
