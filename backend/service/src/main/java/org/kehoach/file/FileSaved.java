package org.kehoach.file;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A file was set aside, released or purged, and why. */
public record FileSaved(
        String action,
        UUID objectId,
        FileState from,
        FileState to,
        @Nullable String reason) implements Signal {

    private record State(FileState state, @Nullable String reason) {}

    @Override
    public String objectType() {
        return "file";
    }

    @Override
    public @Nullable UUID unitId() {
        return null;
    }

    @Override
    public Object before() {
        return new State(from, null);
    }

    @Override
    public Object after() {
        return new State(to, reason);
    }
}
