package org.kehoach.task;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Request: who works on a task whose plan is still a draft. */
public record ReplaceAssignments(
        @NotNull UUID leadUnitId,
        @NotNull @Size(max = 100) List<@NotNull UUID> supportUnitIds,
        @Nullable UUID monitorUnitId) {}
