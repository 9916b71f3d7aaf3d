package org.kehoach.reorganisation;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** What a set of changes did to one thing, or gave back when it was undone. */
public record UnitChangeEffect(
        String action,
        String objectType,
        UUID objectId,
        @Nullable UUID unitId,
        @Nullable Object before,
        @Nullable Object after)
        implements Signal {

    /** Whose the thing was. */
    record Was(UUID unitId) {}

    /** By which set, and whose the thing is now; nobody's anew when it was closed. */
    record Became(UUID changeSetId, @Nullable UUID unitId) {}
}
