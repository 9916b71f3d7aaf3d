package org.kehoach.task;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.staff.Reasoned;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request: changes to many tasks, each with its own values. */
public record ChangeTasks(
        @Schema(description = "true: nothing is changed, and the answer says what would come of it; false when absent")
        @Nullable Boolean dryRun,

        @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull BulkChange> changes) {

    /**
     * A change to one task: either other values, or its end.
     *
     * @param patch a merge patch (RFC 7396), as of {@code updateTask}
     */
    public record BulkChange(
            @NotNull UUID id,

            @Schema(description = "The version that the caller has seen, as in If-Match") @NotNull Long version,

            @Schema(ref = "UpdateTask") @Nullable JsonNode patch,

            @Schema(description = "Cancels the task, as cancelTask does") @Valid @Nullable Reasoned cancel) {

        public BulkChange {
            patch = patch == null || patch.isNull() ? null : patch;
        }
    }
}
