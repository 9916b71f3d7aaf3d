package org.kehoach.reorganisation;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A set of changes was drafted or took a step in its life. */
public record UnitChangeSetSaved(
        String action,
        UUID objectId,
        UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {

    @Override
    public String objectType() {
        return "unitChangeSet";
    }
}
