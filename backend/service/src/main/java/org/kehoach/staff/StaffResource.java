package org.kehoach.staff;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("")
@Tag(name = "Staff", description = "Accounts, and the roles they hold in units")
@RunOnVirtualThread
public class StaffResource {

    private final StaffService staff;
    private final AccountService accounts;

    StaffResource(StaffService staff, AccountService accounts) {
        this.staff = staff;
        this.accounts = accounts;
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
    @Path("staff/invitations")
    @Authorized({Permission.MANAGE_STAFF, Permission.APPOINT_HEAD, Permission.APPOINT_ADMIN})
    @Operation(
            operationId = "inviteStaff",
            summary = "Invite a person",
            description =
                    "Makes the account at the identity provider, unless it is there, and gives the roles, but for one that is held on all its days already. An account that is there keeps its password. The one-time code is shown in this answer only.")
    public RestResponse<Invitation> inviteStaff(InviteStaff request) {
        var invitation = accounts.invite(request);
        return Created.in("staff", invitation.staff().id(), invitation);
    }

    @POST
    @Path("staff/{id}/one-time-code")
    @Authorized({Permission.MANAGE_STAFF, Permission.APPOINT_HEAD, Permission.APPOINT_ADMIN})
    @Operation(
            operationId = "renewOneTimeCode",
            summary = "Make a new one-time code",
            description = "For somebody who was invited and has not signed in yet; the code before stops working.")
    public Invitation renewOneTimeCode(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return accounts.renewCode(id, ifMatch);
    }

    @POST
    @Path("staff/{id}/suspend")
    @Authorized({Permission.MANAGE_STAFF, Permission.APPOINT_HEAD, Permission.APPOINT_ADMIN})
    @Operation(
            operationId = "suspendStaff",
            summary = "Close an account",
            description =
                    "No sign-in, no session and no request any more. For who may give every role that the person holds, today or later.")
    public StaffDetail suspendStaff(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, SuspendStaff request) {
        return accounts.suspend(id, ifMatch, request);
    }

    @POST
    @Path("staff/{id}/reinstate")
    @Authorized({Permission.MANAGE_STAFF, Permission.APPOINT_HEAD, Permission.APPOINT_ADMIN})
    @Operation(
            operationId = "reinstateStaff",
            summary = "Open a closed account",
            description = "The person signs in with the password of before.")
    public StaffDetail reinstateStaff(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return accounts.reinstate(id, ifMatch);
    }
}
