package org.kehoach.reorganisation;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("unit-change-sets")
@Tag(name = "Unit changes", description = "Merging, splitting, renaming and moving units by a legal instrument")
@RunOnVirtualThread
public class UnitChangeSetResource {

    private final UnitChangeSetService sets;
    private final UnitChangeReading reading;

    UnitChangeSetResource(UnitChangeSetService sets, UnitChangeReading reading) {
        this.sets = sets;
        this.reading = reading;
    }

    @GET
    @Authorized({Permission.READ_UNIT_CHANGE_DRAFT, Permission.READ_UNIT_CHANGE})
    @Operation(
            operationId = "listUnitChangeSets",
            summary = "List sets of unit changes",
            description =
                    "What has been approved or executed for everybody, drafts for those who prepare or approve them."
                            + " Latest first.")
    public Page<UnitChangeSetSummary> listUnitChangeSets(@BeanParam UnitChangeSetFilter filter) {
        return reading.list(filter);
    }

    @POST
    @Authorized(Permission.MANAGE_UNITS)
    @Operation(
            operationId = "createUnitChangeSet",
            summary = "Draft a set of unit changes",
            description = "All changes that one legal instrument orders for one day.")
    public RestResponse<UnitChangeSetDetail> createUnitChangeSet(CreateUnitChangeSet request) {
        var created = sets.create(request);
        return Created.in("unit-change-sets", created.id(), created);
    }

    @GET
    @Path("{id}")
    @Authorized({Permission.READ_UNIT_CHANGE_DRAFT, Permission.READ_UNIT_CHANGE})
    @Operation(
            operationId = "getUnitChangeSet",
            summary = "Get a set of unit changes",
            description = "The set with its changes and rules.")
    public UnitChangeSetDetail getUnitChangeSet(@PathParam("id") UUID id) {
        return reading.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.MANAGE_UNITS)
    @Operation(
            operationId = "updateUnitChangeSet",
            summary = "Change a draft",
            description = "Changes and rules are replaced as a whole.")
    public UnitChangeSetDetail updateUnitChangeSet(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateUnitChangeSet.class)))
                    JsonNode patch) {
        return sets.update(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Authorized(Permission.MANAGE_UNITS)
    @Operation(
            operationId = "deleteUnitChangeSet",
            summary = "Delete a draft",
            description = "Only a draft can be deleted.")
    public void deleteUnitChangeSet(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        sets.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/submit")
    @Authorized(Permission.MANAGE_UNITS)
    @Operation(
            operationId = "submitUnitChangeSet",
            summary = "Submit a draft for approval",
            description = "Refused while the dry run shows that something stands in its way."
                    + " Whoever changes a submitted set takes it back: it is a draft again.")
    public UnitChangeSetDetail submitUnitChangeSet(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return sets.submit(id, ifMatch);
    }

    @POST
    @Path("{id}/return")
    @Authorized(Permission.APPROVE_UNIT_CHANGE)
    @Operation(
            operationId = "returnUnitChangeSet",
            summary = "Return a submitted set",
            description = "It is a draft again and carries the reason.")
    public UnitChangeSetDetail returnUnitChangeSet(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, UnitChangeReason request) {
        return sets.sendBack(id, ifMatch, request);
    }

    @POST
    @Path("{id}/approve")
    @Authorized(Permission.APPROVE_UNIT_CHANGE)
    @Operation(
            operationId = "approveUnitChangeSet",
            summary = "Approve a set of unit changes",
            description =
                    "It is executed on its day, or at once when that day has come. Everybody may read it from then on.")
    public UnitChangeSetDetail approveUnitChangeSet(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return sets.approve(id, ifMatch);
    }

    @POST
    @Path("{id}/withdraw")
    @Authorized(Permission.APPROVE_UNIT_CHANGE)
    @Operation(
            operationId = "withdrawUnitChangeSet",
            summary = "Withdraw an approval",
            description = "APPROVED becomes DRAFT again, before its day.")
    public UnitChangeSetDetail withdrawUnitChangeSet(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return sets.withdraw(id, ifMatch);
    }

    @POST
    @Path("{id}/undo")
    @Authorized(Permission.APPROVE_UNIT_CHANGE)
    @Operation(
            operationId = "undoUnitChangeSet",
            summary = "Undo an executed set",
            description = "Puts everything back while nothing later depends upon it.")
    public UnitChangeSetDetail undoUnitChangeSet(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, UnitChangeReason request) {
        return sets.undo(id, ifMatch, request);
    }
}
