package org.kehoach.event;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** An event was planned, changed or deleted, or took a step in its life. */
public record EventSaved(
        String action,
        UUID objectId,
        UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {

    @Override
    public String objectType() {
        return "event";
    }
}
