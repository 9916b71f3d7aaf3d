package org.kehoach.plan;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A plan or one of its items was created, changed or deleted, or the plan took a step other than its issue. */
public record PlanSaved(
        String action,
        String objectType,
        UUID objectId,
        UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {}
