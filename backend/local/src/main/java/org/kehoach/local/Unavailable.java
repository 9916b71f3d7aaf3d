package org.kehoach.local;

import java.util.function.UnaryOperator;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * What the front door says for a program behind it that does not answer.
 *
 * @param text what is said to the caller of a path
 */
record Unavailable(String mediaType, UnaryOperator<String> text) implements ProxyInterceptor {

    private static final int SERVICE_UNAVAILABLE = 503;
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String PAGE = """
            <!doctype html><html lang="vi"><meta charset="utf-8"><title>Kehoach</title>
            <h1>Trang đăng nhập đang khởi động lại</h1><p>Vui lòng thử lại sau ít giây.</p>
            <p lang="en">Sign-in is starting again. Please try again in a few seconds.</p></html>
            """;

    static Unavailable forPrograms() {
        Problem problem = Problem.of(SERVICE_UNAVAILABLE, "unavailable", "Service unavailable");
        return new Unavailable(Problem.MEDIA_TYPE, problem::json);
    }

    static Unavailable forPeople() {
        return new Unavailable("text/html; charset=utf-8", path -> PAGE);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> {
            String path = context.request().proxiedRequest().path();
            return Future.succeededFuture(context.request()
                    .release()
                    .response()
                    .setStatusCode(SERVICE_UNAVAILABLE)
                    .putHeader("Content-Type", mediaType)
                    .putHeader("Retry-After", RETRY_AFTER_SECONDS)
                    .putHeader("Cache-Control", "no-store")
                    .setBody(Body.body(Buffer.buffer(text.apply(path)))));
        });
    }
}
