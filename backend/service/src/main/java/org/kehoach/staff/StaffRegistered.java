package org.kehoach.staff;

import java.util.UUID;

import org.kehoach.platform.Role;
import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** An account was entered at its first sign-in, or became the first ADMIN of the installation. */
record StaffRegistered(
        String action, UUID objectId, @Nullable UUID unitId, After after) implements Signal {

    /** What the account is now. */
    record After(
            String username,
            boolean serviceAccount,
            @Nullable Role role) {}

    @Override
    public String objectType() {
        return "staff";
    }
}
