package org.kehoach.task;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A task was given, changed, cancelled or deleted. */
public record TaskSaved(
        String action,
        UUID objectId,
        UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {

    @Override
    public String objectType() {
        return "task";
    }
}
