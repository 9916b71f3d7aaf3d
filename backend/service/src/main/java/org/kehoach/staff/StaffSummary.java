package org.kehoach.staff;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account in a list. */
public record StaffSummary(
        UUID id,
        String username,
        String name,
        boolean serviceAccount,

        @Schema(description = "Cannot sign in nor do anything")
        boolean suspended,

        @Schema(description = "Invited, and has not signed in yet")
        boolean pending,

        List<MembershipDetail> memberships,
        long version,
        List<StaffAction> allowedActions) {}
