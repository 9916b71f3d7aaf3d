package org.kehoach.task;

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

import org.kehoach.comment.CommentDetail;
import org.kehoach.comment.CommentFilter;
import org.kehoach.comment.CreateComment;
import org.kehoach.comment.MentionFilter;
import org.kehoach.comment.Mentionable;
import org.kehoach.comment.UpdateComment;
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

@Path("tasks/{id}/comments")
@Tag(name = "Tasks")
@RunOnVirtualThread
public class TaskCommentResource {

    private final TaskCommentService comments;

    TaskCommentResource(TaskCommentService comments) {
        this.comments = comments;
    }

    @GET
    @Authorized(Permission.READ_TASK)
    @Operation(
            operationId = "listTaskComments",
            summary = "Comments on a task",
            description = "What is said about the work, oldest first, for whoever sees the task.")
    public Page<CommentDetail> listTaskComments(@PathParam("id") UUID taskId, @BeanParam CommentFilter filter) {
        return comments.list(taskId, filter);
    }

    @POST
    @Authorized(Permission.COMMENT_TASK)
    @Operation(
            operationId = "createTaskComment",
            summary = "Comment on a task",
            description =
                    "By the giving unit and those with a part, while the plan runs; a new thread, or an answer in one.")
    public RestResponse<CommentDetail> createTaskComment(@PathParam("id") UUID taskId, CreateComment request) {
        var created = comments.create(taskId, request);
        return Created.in("tasks/" + taskId + "/comments", created.id(), created);
    }

    @GET
    @Path("mentionable")
    @Authorized(Permission.READ_TASK)
    @Operation(
            operationId = "listTaskMentionables",
            summary = "Who can be mentioned",
            description = "Staff who see the task, by name; nobody else can be mentioned in a comment on it.")
    public Page<Mentionable> listTaskMentionables(@PathParam("id") UUID taskId, @BeanParam MentionFilter filter) {
        return comments.mentionable(taskId, filter);
    }

    @GET
    @Path("{commentId}")
    @Authorized(Permission.READ_TASK)
    @Operation(operationId = "getTaskComment", summary = "Get a comment", description = "One comment on the task.")
    public CommentDetail getTaskComment(@PathParam("id") UUID taskId, @PathParam("commentId") UUID id) {
        return comments.get(taskId, id);
    }

    @PATCH
    @Path("{commentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.COMMENT_TASK)
    @Operation(operationId = "updateTaskComment", summary = "Reword a comment", description = "By its author alone.")
    public CommentDetail updateTaskComment(
            @PathParam("id") UUID taskId,
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateComment.class))) JsonNode patch) {
        return comments.update(taskId, id, ifMatch, patch);
    }

    @DELETE
    @Path("{commentId}")
    @Authorized(Permission.COMMENT_TASK)
    @Operation(
            operationId = "deleteTaskComment",
            summary = "Delete a comment",
            description = "By its author alone: its words go, its place in the thread stays.")
    public void deleteTaskComment(
            @PathParam("id") UUID taskId,
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        comments.delete(taskId, id, ifMatch);
    }

    @POST
    @Path("{commentId}/resolve")
    @Authorized(Permission.COMMENT_TASK)
    @Operation(
            operationId = "resolveTaskComment",
            summary = "Resolve a thread",
            description = "Of the comment that began the thread: what it asked for is done.")
    public CommentDetail resolveTaskComment(
            @PathParam("id") UUID taskId,
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return comments.resolve(taskId, id, ifMatch);
    }

    @POST
    @Path("{commentId}/reopen")
    @Authorized(Permission.COMMENT_TASK)
    @Operation(
            operationId = "reopenTaskComment",
            summary = "Open a thread again",
            description = "Of the comment that began the thread: it takes answers again.")
    public CommentDetail reopenTaskComment(
            @PathParam("id") UUID taskId,
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return comments.reopen(taskId, id, ifMatch);
    }
}
