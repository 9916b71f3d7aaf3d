package org.kehoach.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;

/**
 * The contract as it was built, and Swagger UI at {@code /api/explorer/}, from the service's own files: no third party, no inline script. Quarkus's own
 * page starts itself by an inline script, which the content security policy forbids.
 */
@ApplicationScoped
class Explorer {

    private static final String PATH = "/api/explorer";
    private static final String CONTRACT = "/api/openapi.yaml";
    private static final String AS_BUILT = "META-INF/quarkus-generated-openapi-doc.YAML";
    private static final String OWN_FILES = "explorer";
    private static final String LIBRARY = "META-INF/resources/webjars/swagger-ui/5.32.2";
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        // the framework reads and writes the contract anew, in another order
        var contract = asBuilt();
        router.route(CONTRACT).order(-1).handler(context -> serve(contract, context));
        router.get(PATH).handler(Explorer::toFolder);
        router.get(PATH + "/*").handler(Explorer::protect);
        router.get(PATH + "/*").handler(files(OWN_FILES));
        router.get(PATH + "/*").handler(files(LIBRARY));
    }

    private static Buffer asBuilt() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var built = Objects.requireNonNull(loader.getResourceAsStream(AS_BUILT))) {
            return Buffer.buffer(built.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void serve(Buffer contract, RoutingContext context) {
        var method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            context.fail(405);
        } else {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                    .end(contract);
        }
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
