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

@Path("plans/{id}/comments")
@Tag(name = "Plans")
@RunOnVirtualThread
public class PlanCommentResource {

    private final PlanCommentService comments;

    PlanCommentResource(PlanCommentService comments) {
        this.comments = comments;
    }

    @GET
    @Authorized(Permission.READ_PLAN_DRAFT)
    @Operation(
            operationId = "listPlanComments",
            summary = "Comments on a plan",
            description =
                    "What drafters and reviewers have said about the plan and its items, oldest first; for the issuing unit, also after the issue.")
    public Page<CommentDetail> listPlanComments(@PathParam("id") UUID planId, @BeanParam CommentFilter filter) {
        return comments.list(planId, filter);
    }

    @POST
    @Authorized(Permission.COMMENT_PLAN)
    @Operation(
            operationId = "createPlanComment",
            summary = "Comment on a plan",
            description = "On a draft, also under review, or on one of its items; or an answer in a thread.")
    public RestResponse<CommentDetail> createPlanComment(@PathParam("id") UUID planId, CreateComment request) {
        var created = comments.create(planId, request);
        return Created.in("plans/" + planId + "/comments", created.id(), created);
    }

    @GET
    @Path("mentionable")
    @Authorized(Permission.READ_PLAN_DRAFT)
    @Operation(
            operationId = "listPlanMentionables",
            summary = "Who can be mentioned",
            description =
                    "Colleagues in the issuing unit, by name; all others cannot be mentioned in a comment on the plan.")
    public Page<Mentionable> listPlanMentionables(@PathParam("id") UUID planId, @BeanParam MentionFilter filter) {
        return comments.mentionable(planId, filter);
    }

    @GET
    @Path("{commentId}")
    @Authorized(Permission.READ_PLAN_DRAFT)
    @Operation(operationId = "getPlanComment", summary = "Get a comment", description = "One comment on the plan.")
    public CommentDetail getPlanComment(@PathParam("id") UUID planId, @PathParam("commentId") UUID id) {
        return comments.get(planId, id);
    }

    @PATCH
    @Path("{commentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.COMMENT_PLAN)
    @Operation(
            operationId = "updatePlanComment",
            summary = "Reword a comment",
            description = "By its author alone, while the plan is drafted.")
    public CommentDetail updatePlanComment(
            @PathParam("id") UUID planId,
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateComment.class))) JsonNode patch) {
        return comments.update(planId, id, ifMatch, patch);
    }

    @DELETE
    @Path("{commentId}")
    @Authorized(Permission.COMMENT_PLAN)
    @Operation(
            operationId = "deletePlanComment",
            summary = "Delete a comment",
            description = "By its author alone: its words go, its place in the thread stays.")
    public void deletePlanComment(
            @PathParam("id") UUID planId,
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        comments.delete(planId, id, ifMatch);
    }

    @POST
    @Path("{commentId}/resolve")
    @Authorized(Permission.COMMENT_PLAN)
    @Operation(
            operationId = "resolvePlanComment",
            summary = "Resolve a thread",
            description = "Of the comment that began the thread: what it asked for is done.")
    public CommentDetail resolvePlanComment(
            @PathParam("id") UUID planId,
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return comments.resolve(planId, id, ifMatch);
    }

    @POST
    @Path("{commentId}/reopen")
    @Authorized(Permission.COMMENT_PLAN)
    @Operation(
            operationId = "reopenPlanComment",
            summary = "Open a thread again",
            description = "Of the comment that began the thread: it takes answers again.")
    public CommentDetail reopenPlanComment(
            @PathParam("id") UUID planId,
            @PathParam("commentId") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return comments.reopen(planId, id, ifMatch);
    }
}
