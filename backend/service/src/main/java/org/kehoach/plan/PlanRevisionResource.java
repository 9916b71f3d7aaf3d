package org.kehoach.plan;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("plans/{id}")
@Tag(name = "Plans")
@RunOnVirtualThread
public class PlanRevisionResource {

    private final PlanAmending amending;
    private final PlanRevisions revisions;
    private final PlanHistory history;

    PlanRevisionResource(PlanAmending amending, PlanRevisions revisions, PlanHistory history) {
        this.amending = amending;
        this.revisions = revisions;
        this.history = history;
    }

    @POST
    @Path("amendments")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "createPlanAmendment",
            summary = "Draft an amendment",
            description =
                    "Of an issued plan: a draft with the plan's text, which is changed, submitted and issued as any draft is. Its issue makes the plan's next revision; until then the plan stays as it is.")
    public RestResponse<PlanDetail> createPlanAmendment(@PathParam("id") UUID id, AmendPlan request) {
        var created = amending.open(id, request);
        return Created.in("plans", created.id(), created);
    }

    @GET
    @Path("difference")
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "compareAmendment",
            summary = "What an amendment changes",
            description = "A drafted amendment against the plan's latest revision, item by item.")
    public PlanDifference compareAmendment(@PathParam("id") UUID id) {
        return revisions.compareWithAmended(id);
    }

    @GET
    @Path("changes")
    @Authorized(Permission.READ_PLAN_DRAFT)
    @Operation(
            operationId = "listPlanChanges",
            summary = "Who changed what in a draft",
            description =
                    "Every change of its text and items, newest first, the changed words marked; for the issuing unit, also after the issue.")
    public Page<PlanChange> listPlanChanges(@PathParam("id") UUID id, @BeanParam ChangeFilter filter) {
        return history.page(id, filter);
    }

    @GET
    @Path("revisions")
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "listPlanRevisions",
            summary = "Revisions of a plan",
            description = "By which documents its text was put in force, oldest first.")
    public Page<PlanRevision> listPlanRevisions(@PathParam("id") UUID id) {
        return revisions.list(id);
    }

    @GET
    @Path("revisions/{number}")
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "getPlanRevision",
            summary = "Get a revision",
            description = "The plan's text as this revision put it in force.")
    public PlanRevisionDetail getPlanRevision(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(schema = @Schema(minimum = "1", maximum = "999")) int number) {
        return revisions.get(id, number);
    }

    @GET
    @Path("revisions/{number}/difference")
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "comparePlanRevisions",
            summary = "Compare revisions",
            description = "What a revision has otherwise than an earlier one, item by item, the changed words marked.")
    public PlanDifference comparePlanRevisions(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(schema = @Schema(minimum = "1", maximum = "999")) int number,
            @QueryParam("from")
                    @Parameter(
                            description = "The revision to compare with; the one before when absent",
                            schema = @Schema(minimum = "1", maximum = "999"))
                    @Nullable Integer from) {
        return revisions.compare(id, number, from);
    }
}
