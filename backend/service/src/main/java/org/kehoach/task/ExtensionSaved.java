package org.kehoach.task;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A later due date was asked for, or the request was answered or withdrawn. */
public record ExtensionSaved(
        String action,
        UUID objectId,
        UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {

    @Override
    public String objectType() {
        return "extension-request";
    }
}
