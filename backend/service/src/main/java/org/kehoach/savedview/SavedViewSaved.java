package org.kehoach.savedview;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A view was kept, changed, starred or deleted. */
public record SavedViewSaved(
        String action,
        UUID objectId,
        @Nullable UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {

    @Override
    public String objectType() {
        return "savedView";
    }
}
