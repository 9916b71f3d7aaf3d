package org.kehoach.reading;

import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** A reading was made, decided on, applied or discarded; its text is told to nobody. */
public record PlanReadingSaved(
        String action,
        String objectType,
        UUID objectId,
        UUID unitId,
        @Nullable Object before,
        @Nullable Object after) implements Signal {}
