package org.kehoach.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Versioned;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account with its memberships, past and present. */
public record StaffDetail(
        UUID id,
        String username,
        String name,
        boolean serviceAccount,

        @Schema(description = "Cannot sign in nor do anything")
        boolean suspended,

        @Schema(description = "Invited, and has not signed in yet")
        boolean pending,

        List<MembershipDetail> memberships,
        @Nullable ExternalId externalId,
        Instant createdAt,
        long version,
        List<StaffAction> allowedActions)
        implements Versioned {}
