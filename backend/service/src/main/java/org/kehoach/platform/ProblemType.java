package org.kehoach.platform;

import java.net.URI;
import java.util.Locale;

/** The published catalogue of everything that can go wrong, as RFC 9457 problem types. */
public enum ProblemType {
    MALFORMED(400),
    BAD_PARAMETER(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** Another request, or what hangs on the thing, stands against it. */
    CONFLICT(409),
    ALREADY_EXISTS(409),
    ILLEGAL_TRANSITION(409),
    IDEMPOTENCY_IN_PROGRESS(409),
    PRECONDITION_FAILED(412),
    PAYLOAD_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    UNAVAILABLE(503),
    /** Accounts cannot be made or changed now; all else goes on. */
    IDENTITY_PROVIDER_UNAVAILABLE(503);

    private static final String BASE = "https://kehoach.org/problems/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create(BASE + slug());
    }

    /** The type that a bare HTTP status made by the framework stands for. */
    static ProblemType ofStatus(int status) {
        for (var type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? MALFORMED : INTERNAL;
    }
}
