package org.kehoach.staff;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;
import org.kehoach.platform.Role;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which accounts to list. */
public class StaffFilter extends PageRequest {

    @QueryParam("unitId")
    @Parameter(description = "Only who holds a role in this unit today")
    @Nullable UUID unitId;

    @QueryParam("role")
    @Parameter(description = "Only who holds this role today, in the unit where one is given")
    @Nullable Role role;

    @QueryParam("withoutMembership")
    @Parameter(description = "Only who has signed in but holds no role anywhere; for an ADMIN")
    @Nullable Boolean withoutMembership;

    @QueryParam("state")
    @Parameter(description = "Only accounts that stand so")
    @Nullable StaffState state;

    @QueryParam("q")
    @Parameter(
            description = "Part of the name or user name, with or without diacritics",
            schema = @Schema(maxLength = 200))
    @Nullable String q;
}
