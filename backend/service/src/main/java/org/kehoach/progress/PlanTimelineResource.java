package org.kehoach.progress;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("plans/{id}/timeline")
@Tag(name = "Plans")
@RunOnVirtualThread
public class PlanTimelineResource {

    private final PlanTimelineQueries timelines;

    PlanTimelineResource(PlanTimelineQueries timelines) {
        this.timelines = timelines;
    }

    @GET
    @Authorized({Permission.READ_PLAN_DRAFT, Permission.READ_PLAN})
    @Operation(
            operationId = "getPlanTimeline",
            summary = "Timeline of a plan",
            description =
                    "Each item with those of its tasks that the caller sees: when they begin, are due and were done, and what they wait for; 422 where these are more than 10,000.")
    public PlanTimeline getPlanTimeline(@PathParam("id") UUID id) {
        return timelines.get(id);
    }
}
