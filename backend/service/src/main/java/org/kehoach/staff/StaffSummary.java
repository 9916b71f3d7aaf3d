package org.kehoach.staff;

import java.util.List;
import java.util.UUID;

/** An account in a list. */
public record StaffSummary(
        UUID id,
        String username,
        String name,
        boolean serviceAccount,
        List<MembershipDetail> memberships,
        long version) {}
