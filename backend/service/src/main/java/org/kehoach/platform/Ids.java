package org.kehoach.platform;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Identifiers: UUID version 7 (RFC 9562), ordered by the time they were made. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The id that the client made, checked to be of version 7, or a new one. */
    public static UUID orNext(@Nullable UUID clientMade) {
        if (clientMade == null) {
            return next();
        }
        if (clientMade.version() != 7) {
            throw ProblemException.invalid(FieldError.at("/id", "uuidv7"));
        }
        return clientMade;
    }
}
