package org.kehoach.local;

import java.net.HttpURLConnection;
import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Tells the programs behind the front door what the caller saw; what a caller claims about that is dropped. */
final class Forwarding implements ProxyInterceptor {

    private static final List<String> CLAIMED = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest asked = context.request().proxiedRequest();
        MultiMap headers = context.request().headers();
        CLAIMED.forEach(headers::remove);
        headers.set("X-Forwarded-For", asked.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        if (asked.authority() != null) {
            headers.set("X-Forwarded-Host", asked.authority().toString());
            headers.set(
                    "X-Forwarded-Port", Integer.toString(asked.localAddress().port()));
        }
        return context.sendRequest();
    }

    /** "Not modified" has no body at all: sent on as one of unknown length, it would leave the caller waiting for it. */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse answer = context.response();
        if (answer.getStatusCode() != HttpURLConnection.HTTP_NOT_MODIFIED) {
            return context.sendResponse();
        }
        HttpServerResponse out = context.request().proxiedRequest().response();
        out.setStatusCode(answer.getStatusCode());
        answer.headers().forEach(out.headers()::add);
        answer.release();
        return out.end();
    }
}
