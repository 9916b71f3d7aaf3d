package org.kehoach.feed;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A calendar's address was made or revoked. */
public record CalendarFeedSaved(
        String action,
        UUID objectId,
        @Nullable UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {

    @Override
    public String objectType() {
        return "calendarFeed";
    }
}
