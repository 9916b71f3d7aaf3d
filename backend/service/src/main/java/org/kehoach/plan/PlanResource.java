package org.kehoach.plan;

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
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.Reasoned;
import org.kehoach.staff.TransitionDetail;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("plans")
@Tag(name = "Plans", description = "Plans, their outline and their life from draft to conclusion")
@RunOnVirtualThread
public class PlanResource {

    private final PlanService plans;
    private final PlanLifeService life;

    PlanResource(PlanService plans, PlanLifeService life) {
        this.plans = plans;
        this.life = life;
    }

    @GET
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "listPlans",
            summary = "List plans",
            description =
                    "Drafts of the own unit, and issued plans that the caller's units issued, oversee or have work from. Newest first.")
    public Page<PlanSummary> listPlans(@BeanParam PlanFilter filter) {
        return plans.list(filter);
    }

    @POST
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(operationId = "createPlan", summary = "Draft a plan", description = "Makes a draft of the issuing unit.")
    public RestResponse<PlanDetail> createPlan(CreatePlan request) {
        var created = plans.create(request);
        return Created.in("plans", created.id(), created);
    }

    @GET
    @Path("{id}")
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(operationId = "getPlan", summary = "Get a plan", description = "The plan with its text and outline.")
    public PlanDetail getPlan(@PathParam("id") UUID id) {
        return plans.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "updatePlan",
            summary = "Change the text of a draft",
            description = "An issued plan's text cannot be changed.")
    public PlanDetail updatePlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdatePlan.class))) JsonNode patch) {
        return plans.update(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "deletePlan",
            summary = "Delete a draft",
            description = "Deletes the draft with its items and tasks. An issued plan is revoked instead.")
    public void deletePlan(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        plans.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/submit")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "submitPlan",
            summary = "Submit a draft for review",
            description = "DRAFT becomes IN_REVIEW.")
    public PlanDetail submitPlan(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Nullable Occurrence request) {
        return life.submit(id, ifMatch, request);
    }

    @POST
    @Path("{id}/return")
    @Authorized(Permission.REVIEW_PLAN)
    @Operation(
            operationId = "returnPlan",
            summary = "Return a draft",
            description = "IN_REVIEW becomes DRAFT again, with the reason.")
    public PlanDetail returnPlan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reasoned request) {
        return life.sendBack(id, ifMatch, request);
    }

    @POST
    @Path("{id}/issue")
    @Authorized(Permission.ISSUE_PLAN)
    @Operation(
            operationId = "issuePlan",
            summary = "Issue a plan",
            description = "IN_REVIEW becomes ISSUED under a number; the text is frozen and the tasks begin to run.")
    public PlanDetail issuePlan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, IssuePlan request) {
        return life.issue(id, ifMatch, request);
    }

    @POST
    @Path("{id}/conclude")
    @Authorized(Permission.ISSUE_PLAN)
    @Operation(
            operationId = "concludePlan",
            summary = "Conclude a plan",
            description =
                    "ISSUED becomes CONCLUDED with the final review, once no task is open and no amendment is drafted.")
    public PlanDetail concludePlan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ConcludePlan request) {
        return life.conclude(id, ifMatch, request);
    }

    @POST
    @Path("{id}/revoke")
    @Authorized(Permission.ISSUE_PLAN)
    @Operation(
            operationId = "revokePlan",
            summary = "Revoke a plan",
            description =
                    "ISSUED becomes REVOKED with the reason, by a document; its tasks no longer count, and what is open of them is cancelled. Refused while an amendment is drafted.")
    public PlanDetail revokePlan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, RevokePlan request) {
        return life.revoke(id, ifMatch, request);
    }

    @GET
    @Path("{id}/transitions")
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "listPlanTransitions",
            summary = "History of a plan",
            description = "Every step in the plan's life, oldest first.")
    public Page<TransitionDetail> listPlanTransitions(@PathParam("id") UUID id) {
        return plans.transitions(id);
    }
}
