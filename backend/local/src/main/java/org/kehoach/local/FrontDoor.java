package org.kehoach.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** The one address: the app at /, the API at /api, Keycloak at /auth. Listens on the loopback interface only. */
final class FrontDoor implements AutoCloseable {

    /** Each open page holds one. */
    private static final int CONNECTIONS = 256;

    private static final long MAX_BODY_BYTES = 30L << 20;
    private static final int MAX_HEADER_BYTES = 32_768;
    private static final int MAX_LINE_BYTES = 16_384;
    private static final long HASHED_ASSETS_SECONDS = TimeUnit.DAYS.toSeconds(365);
    private static final Duration UPSTREAM_IDLE = Duration.ofMinutes(2);

    private final Vertx vertx;

    private FrontDoor(Vertx vertx) {
        this.vertx = vertx;
    }

    static FrontDoor open(int port, Path app, int servicePort, int keycloakPort) {
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(2)
                .setFileSystemOptions(new FileSystemOptions().setFileCachingEnabled(false)));
        FrontDoor door = new FrontDoor(vertx);
        HttpServer server = vertx.createHttpServer(new HttpServerOptions()
                        .setMaxHeaderSize(MAX_HEADER_BYTES)
                        .setMaxInitialLineLength(MAX_LINE_BYTES)
                        .setHandle100ContinueAutomatically(true)
                        // no browser speaks HTTP/2 without TLS, and the programs behind speak HTTP/1.1
                        .setHttp2ClearTextEnabled(false))
                .requestHandler(door.routes(app, servicePort, keycloakPort))
                .invalidRequestHandler(FrontDoor::refuseUnreadable);
        try {
            server.listen(port, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            door.close();
            throw new PlainFailure("Port " + port + " is taken. Choose another: ./run --port " + (port + 1), e);
        }
        return door;
    }

    private Router routes(Path app, int servicePort, int keycloakPort) {
        Router router = Router.router(vertx);
        Handler<RoutingContext> api = proxy(servicePort, Unavailable.forPrograms());
        router.route("/api/*").handler(api);
        router.route("/api").handler(api);
        router.route(Keycloak.PATH + "/*").handler(proxy(keycloakPort, Unavailable.forPeople()));
        router.route().handler(FrontDoor::secure);
        router.route("/assets/*").handler(assets(app)).handler(context -> context.fail(404));
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(files(app))
                .handler(context -> index(context, app));
        Problem.MADE_HERE.forEach(
                problem -> router.errorHandler(problem.status(), context -> problem.answer(context.request())));
        return router;
    }

    private Handler<RoutingContext> proxy(int port, Unavailable whenDown) {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setIdleTimeout((int) UPSTREAM_IDLE.toSeconds())
                        .setIdleTimeoutUnit(TimeUnit.SECONDS)
                        .setConnectTimeout((int) Duration.ofSeconds(5).toMillis()),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        HttpProxy proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(port, "127.0.0.1")
                .addInterceptor(new Forwarding())
                .addInterceptor(whenDown);
        return context -> {
            if (announcedLength(context.request()) > MAX_BODY_BYTES) {
                // the rest of it is not read
                context.response()
                        .putHeader("Connection", "close")
                        .endHandler(end -> context.request().connection().close());
                Problem.TOO_LARGE.answer(context.request());
            } else if (!isAddress(context.request().uri())) {
                // the service says this without a word
                Problem.UNREADABLE.answer(context.request());
            } else {
                proxy.handle(context.request());
            }
        };
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException overflow) {
            return Long.MAX_VALUE;
        }
    }

    /** Their names carry a hash of what they hold, so they never change. */
    private static StaticHandler assets(Path app) {
        return StaticHandler.create(FileSystemAccess.ROOT, app.resolve("assets").toString())
                .setMaxAgeSeconds(HASHED_ASSETS_SECONDS)
                .setCachingEnabled(true)
                .setIncludeHidden(false);
    }

    private static StaticHandler files(Path app) {
        return StaticHandler.create(FileSystemAccess.ROOT, app.toString())
                .setCachingEnabled(false)
                .setIndexPage("/nothing-is-served-for-a-folder")
                .setIncludeHidden(false);
    }

    /** Every other path is a page of the app, which finds its own way. */
    private static void index(RoutingContext context, Path app) {
        context.response()
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .sendFile(app.resolve("index.html").toString())
                .onFailure(context::fail);
    }

    private static void secure(RoutingContext context) {
        context.addHeadersEndHandler(end -> {
            SecurityHeaders.ALL.forEach(context.response()::putHeader);
            if (context.response().getStatusCode() == 200
                    && context.normalizedPath().startsWith("/assets/")) {
                context.response()
                        .putHeader("Cache-Control", "public, max-age=" + HASHED_ASSETS_SECONDS + ", immutable");
            } else if (!context.response().headers().contains("Cache-Control")) {
                context.response().putHeader("Cache-Control", "no-cache");
            }
        });
        context.next();
    }

    private static void refuseUnreadable(HttpServerRequest request) {
        Problem problem = switch (request.decoderResult().cause()) {
            case TooLongHttpLineException longLine -> Problem.LONG_ADDRESS;
            case TooLongHttpHeaderException longHeader -> Problem.LONG_HEADERS;
            case null, default -> Problem.UNREADABLE;
        };
        problem.answer(request);
    }

    private static boolean isAddress(String text) {
        try {
            return !URI.create(text).toString().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
