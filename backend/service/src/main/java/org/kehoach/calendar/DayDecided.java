package org.kehoach.calendar;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A day was declared off or worked, or is again what law and week make of it. */
public record DayDecided(
        String action,
        UUID objectId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {

    @Override
    public String objectType() {
        return "calendarDay";
    }

    @Override
    public @Nullable UUID unitId() {
        return null;
    }
}
