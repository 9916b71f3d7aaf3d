package org.kehoach.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Versioned;
import org.kehoach.staff.PersonRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment, with its place in its thread. */
public record CommentDetail(
        UUID id,

        @Schema(description = "The comment that began the thread; null for that one itself") @Nullable UUID threadId,

        @Schema(description = "What part of the thing it is about; null for the whole") @Nullable UUID partId,

        @Schema(description = "How the part was called when the thread began", maxLength = 1200) @Nullable String part,

        @Schema(
                description = "Null where its author has deleted it; `@{id}` stands for one of `mentions`",
                maxLength = 4000)
        @Nullable String text,

        @Schema(description = "Who is mentioned in the text", maxItems = 50)
        List<PersonRef> mentions,

        PersonRef author,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,

        @Schema(description = "Of what begins a thread: who has resolved it") @Nullable PersonRef resolvedBy,

        @Nullable Instant resolvedAt,
        long version,
        List<CommentAction> allowedActions)
        implements Versioned {}
