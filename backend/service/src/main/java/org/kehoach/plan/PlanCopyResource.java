package org.kehoach.plan;

import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("plans/{id}/copy")
@Tag(name = "Plans")
@RunOnVirtualThread
public class PlanCopyResource {

    private final PlanCopying copying;

    PlanCopyResource(PlanCopying copying) {
        this.copying = copying;
    }

    @POST
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "copyPlan",
            summary = "Copy a plan",
            description =
                    "Makes a draft of the issuing unit from any plan that the caller sees, with its dates moved. Units that have ended give way to the one unit that goes on with their work; texts are never changed.")
    public RestResponse<CopiedPlan> copyPlan(@PathParam("id") UUID id, CopyPlan request) {
        var copied = copying.copy(id, request);
        return Created.in("plans", copied.plan().id(), copied);
    }
}
