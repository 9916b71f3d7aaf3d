package org.kehoach.staff;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
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
@Tag(name = "Staff", description = "Accounts, and the roles they hold in units")
@RunOnVirtualThread
public class StaffResource {

    private final StaffService staff;

    StaffResource(StaffService staff) {
        this.staff = staff;
    }

    @GET
    @Path("me")
    @Authorized(Permission.READ_SELF)
    @Operation(
            operationId = "getMe",
            summary = "Who am I",
            description = "The caller with memberships and permissions. The first call registers the account.")
    public Me getMe() {
        return staff.me();
    }

    @GET
    @Path("staff")
    @Authorized(Permission.READ_STAFF)
    @Operation(
            operationId = "listStaff",
            summary = "List staff",
            description = "Accounts that hold roles in the units that the caller reads.")
    public Page<StaffSummary> listStaff(@BeanParam StaffFilter filter) {
        return staff.list(filter);
    }

    @POST
    @Path("staff")
    @Authorized(Permission.MANAGE_STAFF)
    @Operation(
            operationId = "createStaff",
            summary = "Announce an account",
            description = "Enters an account of the identity provider before its first sign-in.")
    public RestResponse<StaffDetail> createStaff(CreateStaff request) {
        var created = staff.create(request);
        return Created.in("staff", created.id(), created);
    }

    @GET
    @Path("staff/{id}")
    @Authorized(Permission.READ_STAFF)
    @Operation(
            operationId = "getStaff",
            summary = "Get an account",
            description = "An account with its memberships, past and present.")
    public StaffDetail getStaff(@PathParam("id") UUID id) {
        return staff.get(id);
    }

    @POST
    @Path("staff/{id}/memberships")
    @Authorized(Permission.MANAGE_STAFF)
    @Operation(
            operationId = "addMembership",
            summary = "Give a role in a unit",
            description = "For the ADMIN of the unit or of one above it.")
    public RestResponse<StaffDetail> addMembership(@PathParam("id") UUID id, CreateMembership request) {
        return Created.in("staff", id, staff.addMembership(id, request));
    }

    @PATCH
    @Path("staff/{id}/memberships/{membershipId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.MANAGE_STAFF)
    @Operation(
            operationId = "updateMembership",
            summary = "Change or end a membership",
            description = "The position, or the last day. `If-Match` takes the account's entity tag.")
    public StaffDetail updateMembership(
            @PathParam("id") UUID id,
            @PathParam("membershipId") UUID membershipId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateMembership.class)))
                    JsonNode patch) {
        return staff.updateMembership(id, membershipId, ifMatch, patch);
    }
}
