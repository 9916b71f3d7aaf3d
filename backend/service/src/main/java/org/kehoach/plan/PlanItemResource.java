package org.kehoach.plan;

import java.util.UUID;

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

@Path("plans/{id}/items")
@Tag(name = "Plans")
@RunOnVirtualThread
public class PlanItemResource {

    private final PlanItemService items;

    PlanItemResource(PlanItemService items) {
        this.items = items;
    }

    @POST
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "createPlanItem",
            summary = "Add an item to the outline",
            description = "Of a draft; the outline is numbered anew.")
    public RestResponse<PlanItemDetail> createPlanItem(@PathParam("id") UUID planId, CreatePlanItem request) {
        var created = items.create(planId, request);
        return Created.in("plans/" + planId + "/items", created.id(), created);
    }

    @GET
    @Path("{itemId}")
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(operationId = "getPlanItem", summary = "Get an item", description = "One item of the outline.")
    public PlanItemDetail getPlanItem(@PathParam("id") UUID planId, @PathParam("itemId") UUID itemId) {
        return items.get(planId, itemId);
    }

    @PATCH
    @Path("{itemId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "updatePlanItem",
            summary = "Word or move an item",
            description = "Of a draft; a change of parent or position numbers the outline anew.")
    public PlanItemDetail updatePlanItem(
            @PathParam("id") UUID planId,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdatePlanItem.class))) JsonNode patch) {
        return items.update(planId, itemId, ifMatch, patch);
    }

    @DELETE
    @Path("{itemId}")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "deletePlanItem",
            summary = "Remove an item",
            description = "Of a draft; refused while items or tasks hang on it.")
    public void deletePlanItem(
            @PathParam("id") UUID planId,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        items.delete(planId, itemId, ifMatch);
    }
}
