package org.kehoach.notice;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** Somebody chose which kinds of notices they do without. */
public record NoticeChoicesSaved(UUID objectId, Object before, Object after) implements Signal {

    @Override
    public String action() {
        return "updateNoticeChoices";
    }

    @Override
    public String objectType() {
        return "notice-choices";
    }

    @Override
    public @Nullable UUID unitId() {
        return null;
    }
}
