package org.kehoach.comment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Ids;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** What somebody has said about a thing or a part of it; the first of a thread carries whether that is resolved. */
@Entity
@Table(name = "comments")
class Comment {

    @Id
    private UUID id;

    @Version
    private long version;

    private String ownerType;
    private UUID ownerId;
    private @Nullable UUID partId;
    private @Nullable String part;
    private @Nullable UUID threadId;
    private UUID authorId;
    private String text;
    private Instant createdAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant deletedAt;
    private @Nullable UUID resolvedById;
    private @Nullable Instant resolvedAt;

    protected Comment() {}

    private Comment(CommentedThing thing, CreateComment request, UUID author, Instant now) {
        id = Ids.orNext(request.id());
        ownerType = thing.type();
        ownerId = thing.id();
        authorId = author;
        text = request.text();
        createdAt = now;
    }

    /** The first of a thread, about the whole thing or a part of it. */
    static Comment opening(
            CommentedThing thing, @Nullable String part, CreateComment request, UUID author, Instant now) {
        var comment = new Comment(thing, request, author, now);
        comment.partId = request.partId();
        comment.part = part;
        return comment;
    }

    Comment answer(CommentedThing thing, CreateComment request, UUID author, Instant now) {
        require(CommentAction.REPLY, author);
        var comment = new Comment(thing, request, author, now);
        comment.threadId = id;
        comment.partId = partId;
        comment.part = part;
        return comment;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isOn(CommentedThing thing) {
        return ownerType.equals(thing.type()) && ownerId.equals(thing.id());
    }

    UpdateComment editable() {
        return new UpdateComment(text);
    }

    void edit(UpdateComment edit, UUID actor, Instant now) {
        require(CommentAction.UPDATE, actor);
        if (!text.equals(edit.text())) {
            text = edit.text();
            editedAt = now;
        }
    }

    /** Its words are gone; that something was said stays, for the answers to it. */
    void delete(UUID actor, Instant now) {
        require(CommentAction.DELETE, actor);
        text = "";
        deletedAt = now;
    }

    void resolve(UUID actor, Instant now) {
        require(CommentAction.RESOLVE, actor);
        resolvedById = actor;
        resolvedAt = now;
    }

    void reopen(UUID actor) {
        require(CommentAction.REOPEN, actor);
        resolvedById = null;
        resolvedAt = null;
    }

    boolean isBy(UUID actor) {
        return authorId.equals(actor);
    }

    Set<CommentAction> possible(UUID actor) {
        return possible(threadId == null, resolvedAt != null, isBy(actor) && deletedAt == null);
    }

    static Set<CommentAction> possible(boolean opensThread, boolean resolved, boolean ownWords) {
        var possible = EnumSet.noneOf(CommentAction.class);
        if (opensThread) {
            possible.addAll(
                    resolved ? Set.of(CommentAction.REOPEN) : Set.of(CommentAction.REPLY, CommentAction.RESOLVE));
        }
        if (ownWords) {
            possible.addAll(Set.of(CommentAction.UPDATE, CommentAction.DELETE));
        }
        return possible;
    }

    private void require(CommentAction action, UUID actor) {
        var possible = possible(actor);
        if (!possible.contains(action)) {
            throw ProblemException.illegalTransition(possible);
        }
    }
}
