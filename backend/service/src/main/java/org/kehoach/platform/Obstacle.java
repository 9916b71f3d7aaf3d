package org.kehoach.platform;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that stands in the way of what was asked for. */
public record Obstacle(
        @Schema(
                description = "What the id is one of: staff, plan, task, event, unit or unitChangeSet",
                maxLength = 20,
                examples = "task")
        String kind,

        UUID id,

        @Schema(description = "The thing by its name and unit, in the reader's language", maxLength = 2000)
        String message,

        @Schema(
                description = "What would clear it, in the reader's language; null where nothing does any more",
                maxLength = 1000)
        @Nullable String remedy) {}
