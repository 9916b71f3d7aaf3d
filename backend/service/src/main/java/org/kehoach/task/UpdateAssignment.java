package org.kehoach.task;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of a supporting unit's part. */
public record UpdateAssignment(
        @Schema(description = "The unit's own due date; null where the task's counts") @Nullable LocalDate dueOn) {}
