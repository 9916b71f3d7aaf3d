package org.kehoach.file;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A new version has come in the place of a file. */
public record FileReplaced(UUID objectId, FileRef before, Replacement after) implements Signal {

    record Replacement(FileRef file, String reason) {}

    @Override
    public String objectType() {
        return "file";
    }

    @Override
    public @Nullable UUID unitId() {
        return null;
    }

    @Override
    public String action() {
        return "replaceFile";
    }
}
