package org.kehoach.platform;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/** Gives each request a correlation id and the headers that every answer carries, also those of the framework. */
@ApplicationScoped
class RequestContextFilter {

    static final String CORRELATION_HEADER = "X-Correlation-Id";
    static final String CORRELATION_ID = "correlationId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    private void begin(RoutingContext context) {
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
        headers.set("Cache-Control", "no-store");
        headers.set("Vary", "Accept-Language");
        context.next();
    }
}
