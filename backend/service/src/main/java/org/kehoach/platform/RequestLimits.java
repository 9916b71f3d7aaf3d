package org.kehoach.platform;

import static org.kehoach.platform.ProblemType.HEADERS_TOO_LARGE;
import static org.kehoach.platform.ProblemType.PAYLOAD_TOO_LARGE;
import static org.kehoach.platform.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static org.kehoach.platform.ProblemType.URI_TOO_LONG;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How large a request may be. The server beneath takes twice of address and headers, for what it refuses itself is no problem+json. */
@ApplicationScoped
class RequestLimits {

    private static final int MAX_URI = 8_192;
    private static final int MAX_HEADERS = 16_384;
    private static final String PLAIN = "identity";

    private final long maxBody;

    RequestLimits(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.maxBody = maxBody.asLongValue();
    }

    /** Why the request is refused before anything of it is looked at; null when it is not. */
    @Nullable ProblemType refusal(HttpServerRequest request) {
        if (request.uri().length() > MAX_URI) {
            return URI_TOO_LONG;
        } else if (size(request) > MAX_HEADERS) {
            return HEADERS_TOO_LARGE;
        } else if (announced(request) > maxBody) {
            return PAYLOAD_TOO_LARGE;
        }
        // nothing is unpacked, so that nothing small can be large
        String packed = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return packed == null || packed.equalsIgnoreCase(PLAIN) ? null : UNSUPPORTED_MEDIA_TYPE;
    }

    private static long size(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException overflow) {
            return Long.MAX_VALUE;
        }
    }
}
