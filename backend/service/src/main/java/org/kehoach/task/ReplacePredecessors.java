package org.kehoach.task;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request: what a task waits for. */
public record ReplacePredecessors(
        @NotNull @Size(max = TaskPredecessors.MOST) @Schema(description = "Tasks of the same plan; none: it waits for nothing")
        List<@NotNull UUID> predecessorIds) {}
