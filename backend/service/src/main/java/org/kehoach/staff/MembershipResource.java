package org.kehoach.staff;

import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Permission;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("")
@Tag(name = "Staff")
@RunOnVirtualThread
public class MembershipResource {

    private final MembershipService memberships;

    MembershipResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @POST
    @Path("staff/{id}/memberships")
    @Authorized({Permission.MANAGE_STAFF, Permission.APPOINT_HEAD, Permission.APPOINT_ADMIN})
    @Operation(
            operationId = "addMembership",
            summary = "Give a role in a unit",
            description =
                    "For the ADMIN or the HEAD of the unit or of one above it; a HEAD makes no ADMIN, and a HEAD only below. Who holds roles in other units, today or later, is given one by whoever may give those too.")
    public RestResponse<StaffDetail> addMembership(@PathParam("id") UUID id, CreateMembership request) {
        return Created.in("staff", id, memberships.add(id, request));
    }

    @PATCH
    @Path("staff/{id}/memberships/{membershipId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized({Permission.MANAGE_STAFF, Permission.APPOINT_HEAD, Permission.APPOINT_ADMIN})
    @Operation(
            operationId = "updateMembership",
            summary = "Change or end a membership",
            description =
                    "The position, a DEPUTY's areas of charge, or the last day, of a role that is not over. `If-Match` takes the account's entity tag.")
    public StaffDetail updateMembership(
            @PathParam("id") UUID id,
            @PathParam("membershipId") UUID membershipId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateMembership.class)))
                    JsonNode patch) {
        return memberships.update(id, membershipId, ifMatch, patch);
    }

    @POST
    @Path("staff/{id}/memberships/{membershipId}/move")
    @Authorized({Permission.MANAGE_STAFF, Permission.APPOINT_HEAD, Permission.APPOINT_ADMIN})
    @Operation(
            operationId = "moveMembership",
            summary = "Move somebody to another unit",
            description =
                    "The role ends on the day before, and one begins in the other unit. `If-Match` takes the account's entity tag.")
    public StaffDetail moveMembership(
            @PathParam("id") UUID id,
            @PathParam("membershipId") UUID membershipId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            MoveMembership request) {
        return memberships.move(id, membershipId, ifMatch, request);
    }

    @POST
    @Path("staff/{id}/memberships/{membershipId}/end")
    @Authorized({Permission.MANAGE_STAFF, Permission.APPOINT_HEAD, Permission.APPOINT_ADMIN})
    @Operation(
            operationId = "endMembership",
            summary = "End a role",
            description =
                    "Without a day a role or a delegation counts no more from this moment, not only from tomorrow; with one it ends after that day, which may not be later than its last day that stands (lengthening is an edit of the role). For whoever may give it, and for the HEAD who has lent the powers. Ended at once, yesterday is its last day; a role that began today or later is withdrawn and stays in the audit. `If-Match` takes the account's entity tag.")
    public StaffDetail endMembership(
            @PathParam("id") UUID id,
            @PathParam("membershipId") UUID membershipId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Nullable EndMembership request) {
        return memberships.end(id, membershipId, ifMatch, request == null ? null : request.validTo());
    }

    @POST
    @Path("staff/{id}/delegations")
    @Authorized(Permission.DELEGATE)
    @Operation(
            operationId = "delegatePowers",
            summary = "Lend a HEAD's powers",
            description =
                    "The HEAD of a unit lends the powers to somebody who works there, for a period that begins today or later; power over people stays. The audit names the HEAD in whose stead each step was taken.")
    public RestResponse<StaffDetail> delegatePowers(@PathParam("id") UUID id, DelegatePowers request) {
        return Created.in("staff", id, memberships.delegate(id, request));
    }
}
