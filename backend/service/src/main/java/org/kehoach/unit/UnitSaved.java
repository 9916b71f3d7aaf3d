package org.kehoach.unit;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A unit was created or corrected. */
public record UnitSaved(
        String action, UUID objectId, @Nullable Object before, Object after) implements Signal {

    @Override
    public String objectType() {
        return "unit";
    }

    @Override
    public UUID unitId() {
        return objectId;
    }
}
