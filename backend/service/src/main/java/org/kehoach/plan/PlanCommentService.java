package org.kehoach.plan;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.comment.CommentDetail;
import org.kehoach.comment.CommentFilter;
import org.kehoach.comment.CommentedThing;
import org.kehoach.comment.Comments;
import org.kehoach.comment.CreateComment;
import org.kehoach.comment.MentionFilter;
import org.kehoach.comment.Mentionable;
import org.kehoach.platform.Access;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What drafters and reviewers say about a draft and its items; kept for them when it is issued. */
@ApplicationScoped
class PlanCommentService {

    static final String OWNER_TYPE = "plan";

    private final PlanService plans;
    private final PlanQueries queries;
    private final Comments comments;
    private final Access access;

    PlanCommentService(PlanService plans, PlanQueries queries, Comments comments, Access access) {
        this.plans = plans;
        this.queries = queries;
        this.comments = comments;
        this.access = access;
    }

    Page<CommentDetail> list(UUID planId, CommentFilter filter) {
        return comments.page(readable(planId), filter);
    }

    CommentDetail get(UUID planId, UUID id) {
        return comments.get(readable(planId), id);
    }

    Page<Mentionable> mentionable(UUID planId, MentionFilter filter) {
        return comments.mentionable(readable(planId), filter);
    }

    @Transactional
    CommentDetail create(UUID planId, CreateComment request) {
        return comments.create(held(planId), request);
    }

    @Transactional
    CommentDetail update(UUID planId, UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        return comments.update(held(planId), id, ifMatch, patch);
    }

    @Transactional
    void delete(UUID planId, UUID id, @Nullable IfMatch ifMatch) {
        comments.delete(held(planId), id, ifMatch);
    }

    @Transactional
    CommentDetail resolve(UUID planId, UUID id, @Nullable IfMatch ifMatch) {
        return comments.resolve(held(planId), id, ifMatch);
    }

    @Transactional
    CommentDetail reopen(UUID planId, UUID id, @Nullable IfMatch ifMatch) {
        return comments.reopen(held(planId), id, ifMatch);
    }

    private CommentedThing readable(UUID planId) {
        var plan = queries.frame(planId).orElseThrow(ProblemException::notFound);
        access.require(Permission.READ_PLAN_DRAFT, plan.issuingUnitId());
        return thing(plan);
    }

    /** Nothing is said about a plan while it is issued. */
    private CommentedThing held(UUID planId) {
        return thing(plans.find(planId, PlanAction.COMMENT).frame());
    }

    private CommentedThing thing(PlanFrame plan) {
        return new CommentedThing(
                OWNER_TYPE,
                plan.id(),
                plan.issuingUnitId(),
                plan.status().possible(PlanAction.COMMENT)
                        && access.may(PlanAction.COMMENT.permission(), plan.issuingUnitId()),
                itemId -> queries.item(plan.id(), itemId).map(item -> item.label() + ". " + item.title()),
                Sql.of("select cast(? as uuid)", plan.issuingUnitId()));
    }
}
