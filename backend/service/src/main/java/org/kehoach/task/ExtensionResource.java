package org.kehoach.task;

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
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.Reasoned;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("")
@Tag(name = "Tasks")
@RunOnVirtualThread
public class ExtensionResource {

    private final ExtensionService extensions;

    ExtensionResource(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @POST
    @Path("assignments/{id}/extension-requests")
    @Authorized(Permission.WORK_ON_TASK)
    @Operation(
            operationId = "createExtensionRequest",
            summary = "Ask for a later due date",
            description = "While the work is under way; one request waits at a time (409 `already-exists`).")
    public RestResponse<ExtensionRequestDetail> createExtensionRequest(
            @PathParam("id") UUID id, CreateExtensionRequest request) {
        var created = extensions.ask(id, request);
        return Created.in("extension-requests", created.id(), created);
    }

    @GET
    @Path("extension-requests")
    @Authorized(Permission.READ_REPORT)
    @Operation(
            operationId = "listExtensionRequests",
            summary = "List requests for later due dates",
            description = "What was asked last comes first. For whoever reads the reports upon the work.")
    public Page<ExtensionRequestDetail> listExtensionRequests(@BeanParam ExtensionFilter filter) {
        return extensions.list(filter);
    }

    @GET
    @Path("extension-requests/{id}")
    @Authorized(Permission.READ_REPORT)
    @Operation(
            operationId = "getExtensionRequest",
            summary = "Get a request for a later due date",
            description = "With the answer, if there is one.")
    public ExtensionRequestDetail getExtensionRequest(@PathParam("id") UUID id) {
        return extensions.get(id);
    }

    @POST
    @Path("extension-requests/{id}/grant")
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "grantExtension",
            summary = "Grant a later due date",
            description = "The LEAD's becomes the task's, which all units without a date of their own follow.")
    public ExtensionRequestDetail grantExtension(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Nullable GrantExtension request) {
        return extensions.grant(id, ifMatch, request);
    }

    @POST
    @Path("extension-requests/{id}/refuse")
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "refuseExtension",
            summary = "Refuse a later due date",
            description = "With the reason; the date in force stays.")
    public ExtensionRequestDetail refuseExtension(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reasoned request) {
        return extensions.refuse(id, ifMatch, request);
    }

    @POST
    @Path("extension-requests/{id}/withdraw")
    @Authorized(Permission.WORK_ON_TASK)
    @Operation(
            operationId = "withdrawExtension",
            summary = "Withdraw a request for a later due date",
            description = "Before it is answered.")
    public ExtensionRequestDetail withdrawExtension(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Nullable Occurrence request) {
        return extensions.withdraw(id, ifMatch, request);
    }
}
