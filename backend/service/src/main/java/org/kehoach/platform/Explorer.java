package org.kehoach.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;

/**
 * Swagger UI at {@code /api/explorer/}, from the service's own files: no third party, no inline script. Quarkus's own
 * page starts itself by an inline script, which the content security policy forbids.
 */
@ApplicationScoped
class Explorer {

    private static final String PATH = "/api/explorer";
    private static final String OWN_FILES = "explorer";
    private static final String LIBRARY = "META-INF/resources/webjars/swagger-ui/5.32.2";
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.get(PATH).handler(Explorer::toFolder);
        router.get(PATH + "/*").handler(Explorer::protect);
        router.get(PATH + "/*").handler(files(OWN_FILES));
        router.get(PATH + "/*").handler(files(LIBRARY));
    }

    private static StaticHandler files(String root) {
        return StaticHandler.create(FileSystemAccess.RELATIVE, root)
                .setCachingEnabled(false)
                .setDefaultContentEncoding("UTF-8");
    }

    private static void toFolder(RoutingContext context) {
        if (context.normalizedPath().equals(PATH) && !context.request().path().endsWith("/")) {
            context.response()
                    .setStatusCode(301)
                    .putHeader(HttpHeaders.LOCATION, PATH + "/")
                    .end();
        } else {
            context.next();
        }
    }

    private static void protect(RoutingContext context) {
        context.response().putHeader("Content-Security-Policy", POLICY);
        context.next();
    }
}
