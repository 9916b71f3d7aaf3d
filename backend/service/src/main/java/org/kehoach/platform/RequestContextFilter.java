package org.kehoach.platform;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/** Gives each request a correlation id and the headers that every answer carries, also those of the framework. */
@ApplicationScoped
class RequestContextFilter {

    static final String CORRELATION_HEADER = "X-Correlation-Id";
    static final String CORRELATION_ID = "correlationId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern BYTES =
            Pattern.compile("image/|application/(?:pdf|octet-stream|vnd\\.openxmlformats)");
    private static final int FIRST = 10_000;
    private static final int NOT_MODIFIED = 304;

    private final AllowedMethods allowedMethods;
    private final RequestLimits limits;
    private final FrameworkProblems problems;

    RequestContextFilter(AllowedMethods allowedMethods, RequestLimits limits, FrameworkProblems problems) {
        this.allowedMethods = allowedMethods;
        this.limits = limits;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    private void begin(RoutingContext context) {
        identify(context);
        context.addHeadersEndHandler(end -> complete(context));
        var refusal = limits.refusal(context.request());
        if (refusal != null) {
            problems.answer(refusal, context);
        } else {
            takeAbsentBodyAsJson(context.request());
            context.next();
        }
    }

    /** Also for a request that is refused before it comes here. */
    static void identify(RoutingContext context) {
        String given = context.request().getHeader(CORRELATION_HEADER);
        String id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.put(CORRELATION_ID, id);
        MDC.put(CORRELATION_ID, id);
        Messages.choose(context.request().getHeader("Accept-Language"));
        var headers = context.response().headers();
        headers.set(CORRELATION_HEADER, id);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Vary", "Accept-Language");
    }

    /** Which operation takes no body is the operation's matter, not that of a header about a body that is not there. */
    private static void takeAbsentBodyAsJson(HttpServerRequest request) {
        var headers = request.headers();
        boolean empty = !headers.contains(HttpHeaders.TRANSFER_ENCODING)
                && "0".equals(Objects.requireNonNullElse(headers.get(HttpHeaders.CONTENT_LENGTH), "0"));
        if (request.method().equals(HttpMethod.POST) && empty && !headers.contains(HttpHeaders.CONTENT_TYPE)) {
            headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
    }

    private void complete(RoutingContext context) {
        var response = context.response();
        var headers = response.headers();
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (response.getStatusCode() == NOT_MODIFIED) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
            headers.remove(HttpHeaders.CONTENT_LENGTH);
        } else if (type != null && BYTES.matcher(type).lookingAt()) {
            // the framework names a charset for every type
            headers.set(HttpHeaders.CONTENT_TYPE, type.substring(0, (type + ";").indexOf(';')));
        } else if (type != null && type.startsWith(MediaType.SERVER_SENT_EVENTS)) {
            // nginx would gather events before it sends them on
            headers.set("X-Accel-Buffering", "no");
        }
        if (context.request().method().equals(HttpMethod.OPTIONS) && headers.contains(HttpHeaders.ALLOW)) {
            headers.set(HttpHeaders.ALLOW, allowedMethods.at(context.normalizedPath()));
        }
    }
}
