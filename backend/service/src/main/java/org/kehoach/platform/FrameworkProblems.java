package org.kehoach.platform;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/** Problems for requests that end before they reach a resource: unknown paths, oversized or broken requests. */
@ApplicationScoped
class FrameworkProblems {

    private static final Logger LOG = Logger.getLogger(FrameworkProblems.class);

    private static final List<ProblemType> MADE_BY_THE_SERVER = List.of(
            ProblemType.MALFORMED,
            ProblemType.NOT_FOUND,
            ProblemType.METHOD_NOT_ALLOWED,
            ProblemType.PAYLOAD_TOO_LARGE,
            ProblemType.URI_TOO_LONG,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.HEADERS_TOO_LARGE,
            ProblemType.INTERNAL,
            ProblemType.UNAVAILABLE);

    /** Before the framework's own, which answer without a word or with words of their own. */
    private static final int FIRST = -20_000;

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private final ObjectMapper json;

    FrameworkProblems(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::failed);
        for (var type : MADE_BY_THE_SERVER) {
            router.errorHandler(type.status(), context -> answer(type, context));
        }
    }

    private void failed(RoutingContext context) {
        int status = context.statusCode();
        if (context.response().ended()) {
            return;
        } else if (status >= BAD_REQUEST && status < SERVER_ERROR) {
            answer(ProblemType.ofStatus(status), context);
        } else {
            LOG.error("Unexpected failure", context.failure());
            answer(ProblemType.INTERNAL, context);
        }
    }

    void answer(ProblemType type, RoutingContext context) {
        if (context.get(RequestContextFilter.CORRELATION_ID) == null) {
            RequestContextFilter.identify(context);
        }
        var response = context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (type == ProblemType.PAYLOAD_TOO_LARGE) {
            // the rest of it is not read
            response.putHeader(HttpHeaders.CONNECTION, "close")
                    .endHandler(end -> context.request().connection().close());
        } else if (type == ProblemType.UNSUPPORTED_MEDIA_TYPE) {
            response.putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        }
        try {
            response.end(json.writeValueAsString(Problem.of(ProblemException.of(type), context)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
