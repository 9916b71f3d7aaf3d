package org.kehoach.reading;

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

@Path("plan-readings")
@Tag(
        name = "Plan readings",
        description = "Plans read from a text by rules, decided on piece by piece, and made a draft")
@RunOnVirtualThread
public class PlanReadingResource {

    private final PlanReadingService readings;

    PlanReadingResource(PlanReadingService readings) {
        this.readings = readings;
    }

    @GET
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "listPlanReadings",
            summary = "List own readings",
            description = "Only the caller's own that have not expired, newest first.")
    public Page<PlanReadingSummary> listPlanReadings(@BeanParam PlanReadingFilter filter) {
        return readings.list(filter);
    }

    @POST
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "createPlanReading",
            summary = "Read a plan from a text",
            description =
                    "Of a DOCX that the caller has uploaded, or of the text itself: outline, dates, work, citations, each tied to its place. Nothing is saved in plans.")
    public RestResponse<PlanReadingDetail> createPlanReading(CreatePlanReading request) {
        var created = readings.create(request);
        return Created.in("plan-readings", created.id(), created);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "getPlanReading",
            summary = "Get a reading",
            description = "The source with all proposals and what is decided on them.")
    public PlanReadingDetail getPlanReading(@PathParam("id") UUID id) {
        return readings.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "updatePlanReading",
            summary = "Decide on proposals",
            description =
                    "One or many at once: accept, change or refuse; null takes a decision back. An assignment can be accepted once it is certain who leads.")
    public PlanReadingDetail updatePlanReading(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdatePlanReading.class)))
                    JsonNode patch) {
        return readings.update(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "deletePlanReading",
            summary = "Discard a reading",
            description = "The draft that was made of it stays.")
    public void deletePlanReading(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        readings.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/apply")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "applyPlanReading",
            summary = "Make a draft of a reading",
            description =
                    "A draft plan with its outline and tasks of all that was accepted or changed; what was refused stays as text of the item above. Undecided proposals stop it (409). Once more, it answers the same plan.")
    public PlanReadingDetail applyPlanReading(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return readings.apply(id, ifMatch);
    }
}
