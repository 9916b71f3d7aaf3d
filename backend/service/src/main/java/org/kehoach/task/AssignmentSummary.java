package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit's part in a task. */
public record AssignmentSummary(
        UUID id,
        UUID taskId,
        UnitRef unit,
        AssignmentRole role,
        AssignmentState state,
        @Nullable LocalDate dueOn,

        @Schema(description = "Whether the due date is a supporting unit's own; else the task's counts")
        boolean ownDueOn,

        @Schema(description = "Null where the caller sees unit, state and date only") @Nullable Integer percent,

        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        Lateness lateness,

        @Schema(description = "The unit that must act now; null at the end") @Nullable UnitRef turn,

        @Schema(description = "Whether reports and evidence are hidden from the caller")
        boolean restricted,

        @Nullable String returnReason,
        @Nullable String evaluation,
        long version,
        List<AssignmentAction> allowedActions) {}
