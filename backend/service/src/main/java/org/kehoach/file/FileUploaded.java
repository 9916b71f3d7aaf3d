package org.kehoach.file;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A file was uploaded; nothing carries it yet. */
public record FileUploaded(UUID objectId, FileRef after) implements Signal {

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
        return "uploadFile";
    }
}
