package org.kehoach.series;

import java.util.UUID;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("tasks/{id}/series")
@Tag(name = "Tasks")
@RunOnVirtualThread
public class RecurringTaskResource {

    private final TaskSeriesService series;

    RecurringTaskResource(TaskSeriesService series) {
        this.series = series;
    }

    @POST
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "createTaskSeries",
            summary = "Do a task again and again",
            description =
                    "The task becomes the first of the series and is due on the rule's first day. The next ones are given so many days before they are due; of a draft's task, once the plan is issued.")
    public RestResponse<TaskSeriesDetail> createTaskSeries(
            @PathParam("id") UUID taskId,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            CreateTaskSeries request) {
        var created = series.create(taskId, ifMatch, request);
        return Created.in("task-series", created.id(), created);
    }
}
