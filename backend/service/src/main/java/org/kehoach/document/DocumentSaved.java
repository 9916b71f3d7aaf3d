package org.kehoach.document;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A document was registered or its entry corrected. */
public record DocumentSaved(
        String action,
        UUID objectId,
        @Nullable UUID unitId,
        @Nullable Object before,
        DocumentDetail after) implements Signal {

    @Override
    public String objectType() {
        return "document";
    }
}
