package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Versioned;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit's request for a later due date, and the answer to it. */
public record ExtensionRequestDetail(
        UUID id,
        ExtendedWork work,

        @Schema(description = "The due date in force when it was asked")
        LocalDate dueOn,

        LocalDate askedDueOn,
        String reason,
        ExtensionStatus status,
        PersonRef requestedBy,
        LocalDate requestedOn,
        @Nullable LocalDate grantedDueOn,

        @Schema(description = "What was said with the answer") @Nullable String answer,

        @Nullable PersonRef answeredBy,
        @Nullable LocalDate answeredOn,
        long version,
        List<ExtensionAction> allowedActions)
        implements Versioned {

    /** The work whose due date it is: the part of the unit that goes on with it. */
    public record ExtendedWork(
            UUID assignmentId,
            UUID taskId,
            String title,
            @Nullable String reference,
            UnitRef unit,
            AssignmentRole role) {}
}
