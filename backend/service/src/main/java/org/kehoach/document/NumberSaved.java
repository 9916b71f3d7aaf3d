package org.kehoach.document;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A number was reserved or voided. */
public record NumberSaved(
        String action, UUID objectId, UUID unitId, @Nullable NumberDetail before, NumberDetail after)
        implements Signal {

    @Override
    public String objectType() {
        return "documentNumber";
    }
}
