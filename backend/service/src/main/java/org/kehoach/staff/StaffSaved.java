package org.kehoach.staff;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** An account was announced, or its memberships changed. */
public record StaffSaved(
        String action,
        UUID objectId,
        @Nullable UUID unitId,
        @Nullable Object before,
        Object after) implements Signal {

    @Override
    public String objectType() {
        return "staff";
    }
}
