package org.kehoach.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Row;
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

        @Schema(
                description =
                        "Why, for whoever may reinstate it; null also of accounts that were closed before reasons were kept")
        @Nullable Suspension suspension,

        @Schema(description = "Invited, and has not signed in yet")
        boolean pending,

        List<MembershipDetail> memberships,
        @Nullable ExternalId externalId,
        Instant createdAt,
        long version,
        List<StaffAction> allowedActions)
        implements Versioned {

    /** Why an account is closed. */
    public record Suspension(String reason, Instant at, PersonRef by) {

        static @Nullable Suspension orNull(Row row) {
            var reason = row.textOrNull("suspension_reason");
            return reason == null
                    ? null
                    : new Suspension(reason, row.instant("suspended_at"), PersonRef.of(row, "suspended_by"));
        }
    }
}
