package org.kehoach.cascade;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A unit was reminded of an item of a plan, or has taken note of it. */
public record ReminderSaved(
        String action,
        UUID objectId,
        UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {

    @Override
    public String objectType() {
        return "reminder";
    }
}
