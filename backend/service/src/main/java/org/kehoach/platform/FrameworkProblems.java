package org.kehoach.platform;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Problems for requests that end before they reach a resource: unknown paths, oversized or broken requests. */
@ApplicationScoped
class FrameworkProblems {

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

    private final ObjectMapper json;

    FrameworkProblems(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        for (var type : MADE_BY_THE_SERVER) {
            router.errorHandler(type.status(), context -> answer(type, context));
        }
    }

    private void answer(ProblemType type, RoutingContext context) {
        try {
            var body = json.writeValueAsString(Problem.of(ProblemException.of(type), context));
            context.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
