package org.kehoach.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.kehoach.plan.PlanStatus;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitQueries;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What the units of a task say to each other about the work; who speaks or is mentioned follows the task. */
@ApplicationScoped
class TaskCommentService {

    static final String OWNER_TYPE = "task";

    private record Talk(CommentedThing thing, boolean takesPart) {}

    private final TaskSight sight;
    private final TaskFollowers followers;
    private final Comments comments;
    private final BusinessClock clock;

    TaskCommentService(TaskSight sight, TaskFollowers followers, Comments comments, BusinessClock clock) {
        this.sight = sight;
        this.followers = followers;
        this.comments = comments;
        this.clock = clock;
    }

    Page<CommentDetail> list(UUID taskId, CommentFilter filter) {
        return comments.page(readable(taskId), filter);
    }

    Page<Mentionable> mentionable(UUID taskId, MentionFilter filter) {
        return comments.mentionable(readable(taskId), filter);
    }

    CommentDetail get(UUID taskId, UUID id) {
        return comments.get(readable(taskId), id);
    }

    @Transactional
    CommentDetail create(UUID taskId, CreateComment request) {
        return followed(taskId, comments.create(held(taskId), request));
    }

    @Transactional
    CommentDetail update(UUID taskId, UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        return followed(taskId, comments.update(held(taskId), id, ifMatch, patch));
    }

    @Transactional
    void delete(UUID taskId, UUID id, @Nullable IfMatch ifMatch) {
        comments.delete(held(taskId), id, ifMatch);
    }

    @Transactional
    CommentDetail resolve(UUID taskId, UUID id, @Nullable IfMatch ifMatch) {
        return comments.resolve(held(taskId), id, ifMatch);
    }

    @Transactional
    CommentDetail reopen(UUID taskId, UUID id, @Nullable IfMatch ifMatch) {
        return comments.reopen(held(taskId), id, ifMatch);
    }

    private CommentDetail followed(UUID taskId, CommentDetail comment) {
        var people = new ArrayList<>(List.of(comment.author().id()));
        comment.mentions().stream().map(PersonRef::id).forEach(people::add);
        followers.add(taskId, people);
        return comment;
    }

    private CommentedThing readable(UUID taskId) {
        return talk(taskId).orElseThrow(ProblemException::notFound).thing();
    }

    private CommentedThing held(UUID taskId) {
        var talk = talk(taskId).orElseThrow(ProblemException::notFound);
        if (!talk.takesPart()) {
            throw ProblemException.forbidden();
        }
        return talk.thing();
    }

    private Optional<Talk> talk(UUID taskId) {
        return sight.one(
                Sql.of("select " + TaskSight.COLUMNS + " from tasks t" + TaskQueries.PLAN + "where t.id = ?", taskId),
                row -> {
                    var status = row.constantOrNull("plan_status", PlanStatus.class);
                    var giver = row.uuid("giving_unit_id");
                    var units = new ArrayList<>(row.uuids("involved"));
                    boolean takesPart = sight.maySpeak(giver, () -> units);
                    units.add(giver);
                    return new Talk(
                            new CommentedThing(
                                    OWNER_TYPE,
                                    taskId,
                                    giver,
                                    takesPart && TaskQueries.isRunning(status),
                                    part -> Optional.empty(),
                                    readers(giver, units, status != null && status.isDraft())),
                            takesPart);
                });
    }

    /** As {@link TaskSight} has it: the giver's line upwards, and of those with a part both ways; of a draft the giver alone. */
    private Sql readers(UUID giver, List<UUID> units, boolean draft) {
        return draft
                ? Sql.of("select cast(? as uuid)", giver)
                : Sql.of("select unit_id from (")
                        .then(UnitQueries.above(units, clock.today()))
                        .then(") up union all select unit_id from (")
                        .then(UnitQueries.below(
                                units.stream()
                                        .filter(unit -> !unit.equals(giver))
                                        .toList(),
                                clock.today()))
                        .then(") down");
    }
}
