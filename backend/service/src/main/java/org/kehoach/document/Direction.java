package org.kehoach.document;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which way a document goes, as its issuer's register says; units that receive it number it on arrival. */
public enum Direction {
    INCOMING,
    OUTGOING,
    INTERNAL;

    static Direction usualOf(@Nullable UUID issuingUnitId) {
        return issuingUnitId == null ? INCOMING : OUTGOING;
    }

    /** A body outside issues what comes in, a unit here what goes out or stays inside. */
    boolean fits(@Nullable UUID issuingUnitId) {
        return (this == INCOMING) == (issuingUnitId == null);
    }
}
