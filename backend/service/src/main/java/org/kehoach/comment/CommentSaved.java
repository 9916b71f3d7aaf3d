package org.kehoach.comment;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A comment was made, reworded or deleted, or its thread was resolved or opened again. */
public record CommentSaved(
        String action,
        UUID objectId,
        UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {

    @Override
    public String objectType() {
        return "comment";
    }
}
