package org.kehoach.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Permission;
import org.kehoach.unit.UnitRef;

/** The caller: memberships, and in which units which kind of work may be begun. */
public record Me(
        UUID staffId,
        String username,
        String name,
        boolean serviceAccount,
        List<MembershipDetail> memberships,
        List<PermittedUnits> permissions,
        LocalDate today) {

    /** A permission and the caller's units where it holds; the units are left out for ADMIN rights over a subtree. */
    public record PermittedUnits(Permission permission, List<UnitRef> units) {}
}
