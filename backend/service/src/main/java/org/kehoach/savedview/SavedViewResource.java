package org.kehoach.savedview;

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

@Path("saved-views")
@Tag(name = "Saved views", description = "Views of the app's lists under a name, kept for oneself or shared in a unit")
@RunOnVirtualThread
public class SavedViewResource {

    private final SavedViewService views;

    SavedViewResource(SavedViewService views) {
        this.views = views;
    }

    @GET
    @Authorized(Permission.KEEP_VIEW)
    @Operation(
            operationId = "listSavedViews",
            summary = "List saved views",
            description = "The caller's own, and those that the caller's units share.")
    public Page<SavedViewDetail> listSavedViews(@BeanParam SavedViewFilter filter) {
        return views.list(filter);
    }

    @POST
    @Authorized(Permission.KEEP_VIEW)
    @Operation(
            operationId = "createSavedView",
            summary = "Keep a view",
            description =
                    "Under a name that no other view of the list has, among the caller's own or among those of the unit. It keeps filters, never rows: everybody sees with it what they may see.")
    public RestResponse<SavedViewDetail> createSavedView(CreateSavedView request) {
        var created = views.create(request);
        return Created.in("saved-views", created.id(), created);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.KEEP_VIEW)
    @Operation(
            operationId = "getSavedView",
            summary = "Get a saved view",
            description = "One of those that the list gives.")
    public SavedViewDetail getSavedView(@PathParam("id") UUID id) {
        return views.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized({Permission.KEEP_VIEW, Permission.SHARE_VIEW})
    @Operation(
            operationId = "updateSavedView",
            summary = "Change a saved view",
            description =
                    "Its name, what it shows, and with whom it is shared. By its author; a shared one by whoever may share views in its unit.")
    public SavedViewDetail updateSavedView(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateSavedView.class))) JsonNode patch) {
        return views.update(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Authorized({Permission.KEEP_VIEW, Permission.SHARE_VIEW})
    @Operation(
            operationId = "deleteSavedView",
            summary = "Delete a saved view",
            description = "By those who may change it; a shared one is gone for all.")
    public void deleteSavedView(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        views.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/star")
    @Authorized(Permission.KEEP_VIEW)
    @Operation(
            operationId = "starSavedView",
            summary = "Star a view",
            description = "The caller has it at hand above the list; nobody else is concerned.")
    public SavedViewDetail starSavedView(@PathParam("id") UUID id) {
        return views.star(id);
    }

    @POST
    @Path("{id}/unstar")
    @Authorized(Permission.KEEP_VIEW)
    @Operation(
            operationId = "unstarSavedView",
            summary = "Take the star off a view",
            description = "It stays among the others.")
    public SavedViewDetail unstarSavedView(@PathParam("id") UUID id) {
        return views.unstar(id);
    }
}
