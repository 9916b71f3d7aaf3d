package org.kehoach.cascade;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.plan.PlanDetail;
import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("plans/{id}")
@Tag(name = "Plans")
@RunOnVirtualThread
public class PlanCascadeResource {

    private final PlanDeriving deriving;
    private final PlanCascadeQueries cascade;
    private final ReminderService reminders;

    PlanCascadeResource(PlanDeriving deriving, PlanCascadeQueries cascade, ReminderService reminders) {
        this.deriving = deriving;
        this.cascade = cascade;
        this.reminders = reminders;
    }

    @POST
    @Path("derive")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "derivePlan",
            summary = "Draft a plan that carries this one out",
            description =
                    "Of an issued plan: a draft of a unit below the issuing one, or of one that has work from the plan, with the chosen items, each of which keeps which item it carries out.")
    public RestResponse<PlanDetail> derivePlan(@PathParam("id") UUID id, DerivePlan request) {
        var created = deriving.derive(id, request);
        return Created.in("plans", created.id(), created);
    }

    @GET
    @Path("cascade")
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "getPlanCascade",
            summary = "How units carry a plan on",
            description =
                    "For each item the units that have work from it or have adopted it, of those that the caller reads: in which of their plans' items, with what work, how far.")
    public PlanCascade getPlanCascade(@PathParam("id") UUID id) {
        return cascade.get(id);
    }

    @POST
    @Path("reminders")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "createReminder",
            summary = "Remind a unit",
            description =
                    "To carry an item of an issued plan on, where it has not, has no work or date, or lags; once a day.")
    public RestResponse<ReminderDetail> createReminder(@PathParam("id") UUID id, CreateReminder request) {
        var created = reminders.create(id, request);
        return Created.in("reminders", created.id(), created);
    }
}
