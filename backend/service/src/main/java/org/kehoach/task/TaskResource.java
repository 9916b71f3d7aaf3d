package org.kehoach.task;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.staff.Reasoned;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("tasks")
@Tag(name = "Tasks", description = "Tasks, the units' assignments, and their progress")
@RunOnVirtualThread
public class TaskResource {

    private final TaskService tasks;
    private final TaskGroups groups;
    private final TaskGiving giving;
    private final TaskBulk bulk;
    private final TaskFollowers followers;
    private final TaskPredecessors predecessors;

    TaskResource(
            TaskService tasks,
            TaskGroups groups,
            TaskGiving giving,
            TaskBulk bulk,
            TaskFollowers followers,
            TaskPredecessors predecessors) {
        this.tasks = tasks;
        this.groups = groups;
        this.giving = giving;
        this.bulk = bulk;
        this.followers = followers;
        this.predecessors = predecessors;
    }

    @GET
    @Authorized(Permission.READ_TASK)
    @Operation(
            operationId = "listTasks",
            summary = "List tasks",
            description = "Tasks that the caller's units gave, oversee or have a part in. Soonest due first.")
    public Page<TaskSummary> listTasks(@BeanParam TaskFilter filter) {
        return tasks.list(filter);
    }

    @GET
    @Path("groups")
    @Authorized(Permission.READ_TASK)
    @Operation(
            operationId = "listTaskGroups",
            summary = "Put tasks together",
            description =
                    "What `listTasks` gives for the same filter, by plan, leading unit, state or month of the due date, with the count of each group. `sort` takes `label`, `total`, `overdue` and `ungrouped`, which puts the tasks that have no such value at the end.")
    public Page<TaskGroup> listTaskGroups(@BeanParam TaskGroupFilter filter) {
        return groups.page(filter);
    }

    @POST
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "createTask",
            summary = "Give a task",
            description =
                    "On a plan's item or alone; to one leading unit, or to each of many, which makes a child task for each.")
    public RestResponse<TaskDetail> createTask(CreateTask request) {
        var created = giving.create(request);
        return Created.in("tasks", created.id(), created);
    }

    @POST
    @Path("bulk")
    @Authorized(Permission.GIVE_TASK)
    @ResponseStatus(207)
    @Operation(
            operationId = "changeTasks",
            summary = "Change many tasks",
            description =
                    "Each with its own version and values, in a transaction of its own, with a status for each. With `dryRun` nothing is changed. A repeat with the same key answers as the first time for what was changed, and tries again what was refused. A composite hands its change down to children that agreed with it before; children that are named as well come first.")
    @APIResponse(
            responseCode = "207",
            description = "What has come of each, in the order of the request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TasksChanged.class)))
    public TasksChanged changeTasks(ChangeTasks request) {
        return bulk.change(request);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.READ_TASK)
    @Operation(
            operationId = "getTask",
            summary = "Get a task",
            description = "The task with its assignments, or with the sums of its children.")
    public TaskDetail getTask(@PathParam("id") UUID id) {
        return tasks.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "updateTask",
            summary = "Change a task",
            description = "A composite hands the change down to its children; open assignments follow the due date.")
    public TaskDetail updateTask(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateTask.class))) JsonNode patch) {
        return tasks.update(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "deleteTask",
            summary = "Delete a task of a draft",
            description = "With its children. A running task is cancelled instead.")
    public void deleteTask(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        tasks.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/cancel")
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "cancelTask",
            summary = "Cancel a task",
            description = "All its open assignments, with the reason; it no longer counts.")
    public TaskDetail cancelTask(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reasoned request) {
        return tasks.cancel(id, ifMatch, request);
    }

    @POST
    @Path("{id}/follow")
    @Authorized(Permission.FOLLOW_TASK)
    @Operation(
            operationId = "followTask",
            summary = "Follow a task",
            description =
                    "It joins those that the list gives with `following=true`. Who comments or is mentioned follows.")
    public TaskDetail followTask(@PathParam("id") UUID id) {
        return followers.follow(id);
    }

    @POST
    @Path("{id}/unfollow")
    @Authorized(Permission.FOLLOW_TASK)
    @Operation(
            operationId = "unfollowTask",
            summary = "Stop following a task",
            description = "Until one comments or is mentioned again.")
    public TaskDetail unfollowTask(@PathParam("id") UUID id) {
        return followers.unfollow(id);
    }

    @PUT
    @Path("{id}/assignments")
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "replaceAssignments",
            summary = "Choose who works on a draft's task",
            description = "One LEAD, any SUPPORT, perhaps a MONITOR.")
    public TaskDetail replaceAssignments(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ReplaceAssignments request) {
        return tasks.replaceAssignments(id, ifMatch, request);
    }

    @PUT
    @Path("{id}/predecessors")
    @Authorized(Permission.GIVE_TASK)
    @Operation(
            operationId = "replacePredecessors",
            summary = "Choose what a task waits for",
            description =
                    "Tasks of the same plan; without a plan, tasks of the same giving unit. Neither is the child of a composite, and none waits for itself through others. Nothing is barred by it. Predecessors that the caller does not see stay.")
    public TaskDetail replacePredecessors(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ReplacePredecessors request) {
        return predecessors.replace(id, ifMatch, request);
    }
}
