package org.kehoach.comment;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Comments on the things of upper features, which decide who reads them and who comments. */
@ApplicationScoped
public class Comments {

    private final CommentRepository comments;
    private final CommentQueries queries;
    private final Mentions mentions;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<CommentSaved> saved;

    Comments(
            CommentRepository comments,
            CommentQueries queries,
            Mentions mentions,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<CommentSaved> saved) {
        this.comments = comments;
        this.queries = queries;
        this.mentions = mentions;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
    }

    /** SQL for how many threads on a thing are open and have a word left in them. */
    public static String openThreads(String ownerType, String ownerId) {
        return """
                (select count(*) from comments c
                  where c.owner_type = '%s' and c.owner_id = %s and c.thread_id is null and c.resolved_at is null
                    and (c.deleted_at is null
                         or exists (select 1 from comments x where x.thread_id = c.id and x.deleted_at is null)))
                """.formatted(ownerType, ownerId);
    }

    public Page<CommentDetail> page(CommentedThing thing, CommentFilter filter) {
        return queries.page(thing, filter);
    }

    /** Who reads the thing and can be mentioned, but for the caller. */
    public Page<Mentionable> mentionable(CommentedThing thing, MentionFilter filter) {
        return mentions.search(thing, filter);
    }

    public CommentDetail get(CommentedThing thing, UUID id) {
        return queries.one(thing, id).orElseThrow(ProblemException::notFound);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public CommentDetail create(CommentedThing thing, CreateComment request) {
        return idempotency.once(thing.operation("create") + "/" + thing.id(), request, CommentDetail.class, () -> {
            requireWritable(thing);
            validation.check(request);
            duplicates.refuse(
                    "comments", request.id(), null, id -> queries.one(thing, id).isPresent());
            var comment = comment(thing, request);
            comments.persistAndFlush(comment);
            mentions.keep(thing, comment.id(), request.text());
            return announce(thing, "create", comment.id(), null);
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public CommentDetail update(CommentedThing thing, UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        var comment = findOwn(thing, id);
        IfMatch.check(ifMatch, comment.version());
        requireWritable(thing);
        var before = comment.editable();
        var edited = mergePatch.apply(before, patch, UpdateComment.class);
        comment.edit(edited, access.actorId(), clock.now());
        comments.flush();
        mentions.keep(thing, id, edited.text());
        return announce(thing, "update", id, before);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void delete(CommentedThing thing, UUID id, @Nullable IfMatch ifMatch) {
        var comment = findOwn(thing, id);
        IfMatch.check(ifMatch, comment.version());
        requireWritable(thing);
        var before = comment.editable();
        comment.delete(access.actorId(), clock.now());
        comments.flush();
        mentions.forget(id);
        announce(thing, "delete", id, before);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public CommentDetail resolve(CommentedThing thing, UUID id, @Nullable IfMatch ifMatch) {
        return step("resolve", thing, id, ifMatch, comment -> comment.resolve(access.actorId(), clock.now()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public CommentDetail reopen(CommentedThing thing, UUID id, @Nullable IfMatch ifMatch) {
        return step("reopen", thing, id, ifMatch, comment -> comment.reopen(access.actorId()));
    }

    /** What was said about a thing goes when the thing is deleted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String ownerType, UUID ownerId) {
        comments.deleteAll(ownerType, ownerId);
    }

    private CommentDetail step(
            String verb, CommentedThing thing, UUID id, @Nullable IfMatch ifMatch, Consumer<Comment> change) {
        var comment = find(thing, id);
        return idempotency.once(thing.operation(verb) + "/" + id, null, CommentDetail.class, () -> {
            IfMatch.check(ifMatch, comment.version());
            requireWritable(thing);
            var before = get(thing, id);
            change.accept(comment);
            comments.flush();
            return announce(thing, verb, id, before);
        });
    }

    private Comment comment(CommentedThing thing, CreateComment request) {
        var now = clock.now();
        UUID threadId = request.threadId();
        if (threadId == null) {
            return Comment.opening(thing, part(thing, request.partId()), request, access.actorId(), now);
        }
        if (request.partId() != null) {
            throw ProblemException.invalid(FieldError.at("/partId", "threadOrPart"));
        }
        return comments.findByIdOptional(threadId)
                .filter(first -> first.isOn(thing))
                .orElseThrow(() -> ProblemException.invalid(FieldError.at("/threadId", "thread")))
                .answer(thing, request, access.actorId(), now);
    }

    private static @Nullable String part(CommentedThing thing, @Nullable UUID partId) {
        return partId == null
                ? null
                : thing.parts()
                        .apply(partId)
                        .orElseThrow(() -> ProblemException.invalid(FieldError.at("/partId", "item")));
    }

    private Comment find(CommentedThing thing, UUID id) {
        return comments.findByIdOptional(id)
                .filter(comment -> comment.isOn(thing))
                .orElseThrow(ProblemException::notFound);
    }

    /** Nobody words what another has said. */
    private Comment findOwn(CommentedThing thing, UUID id) {
        var comment = find(thing, id);
        if (!comment.isBy(access.actorId())) {
            throw ProblemException.forbidden();
        }
        return comment;
    }

    private static void requireWritable(CommentedThing thing) {
        if (!thing.writable()) {
            throw ProblemException.of(ProblemType.CONFLICT, "commentsClosed");
        }
    }

    private CommentDetail announce(CommentedThing thing, String verb, UUID id, @Nullable Object before) {
        var after = get(thing, id);
        saved.fire(new CommentSaved(thing.operation(verb), id, thing.unitId(), before, after));
        return after;
    }
}
