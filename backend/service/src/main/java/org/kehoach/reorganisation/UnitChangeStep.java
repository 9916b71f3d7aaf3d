package org.kehoach.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step in the life of a set of changes. */
public record UnitChangeStep(
        UUID id,

        @Schema(description = "CREATE, SUBMIT, RETURN, APPROVE, WITHDRAW, EXECUTE, FAIL or UNDO", maxLength = 20)
        String action,

        @Schema(maxLength = 2000) @Nullable String reason,

        @Schema(description = "Null when a job took it") @Nullable Actor by,

        LocalDate occurredOn,
        Instant recordedAt) {

    /** Who took a step. */
    public record Actor(UUID id, @Schema(maxLength = 300) String name) {}
}
