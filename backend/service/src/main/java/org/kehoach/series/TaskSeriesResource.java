package org.kehoach.series;

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
import org.jspecify.annotations.Nullable;

@Path("task-series")
@Tag(name = "Tasks")
@RunOnVirtualThread
public class TaskSeriesResource {

    private final TaskSeriesService series;

    TaskSeriesResource(TaskSeriesService series) {
        this.series = series;
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.READ_TASK)
    @Operation(
            operationId = "getTaskSeries",
            summary = "Get a series of tasks",
            description =
                    "Its rule and what its next tasks will be; those that have been given are listed by `listTasks` with its id as `seriesId`.")
    public TaskSeriesDetail getTaskSeries(@PathParam("id") UUID id) {
        return series.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "updateTaskSeries",
            summary = "Change a series from one of its tasks on",
            description = "What has begun, is done or past due stays as it is.")
    public TaskSeriesDetail updateTaskSeries(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateTaskSeries.class)))
                    JsonNode patch) {
        return series.update(id, ifMatch, patch);
    }

    @POST
    @Path("{id}/stop")
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "stopTaskSeries",
            summary = "Stop a series",
            description =
                    "No more tasks of it are given; those that were given stay, unless they are cancelled with it.")
    public TaskSeriesDetail stopTaskSeries(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, StopTaskSeries request) {
        return series.stop(id, ifMatch, request);
    }

    @DELETE
    @Path("{id}")
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "deleteTaskSeries",
            summary = "Delete a series of a draft",
            description = "Its task stays in the draft, to be done but once. A running series is stopped instead.")
    public void deleteTaskSeries(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        series.delete(id, ifMatch);
    }
}
