package org.kehoach.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Permission;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller: memberships, and in which units which kind of work may be begun. */
public record Me(
        UUID staffId,
        String username,
        String name,
        boolean serviceAccount,
        List<MembershipDetail> memberships,
        List<PermittedUnits> permissions,

        @Schema(description = "Whom to ask for a role; of somebody who holds one, empty")
        List<Administrator> administrators,

        @Schema(description = "People can be invited by mail")
        boolean invitesByMail,

        LocalDate today) {

    /** Somebody who gives roles, and where. */
    public record Administrator(String name, UnitRef unit) {}

    /** A permission and the caller's units where it holds; the units are left out for ADMIN rights over a subtree. */
    public record PermittedUnits(Permission permission, List<UnitRef> units) {}
}
