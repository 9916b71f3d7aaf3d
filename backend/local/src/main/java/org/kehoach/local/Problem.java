package org.kehoach.local;

import java.util.List;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** An answer of the front door itself, in the form that all of the API's refusals have. */
record Problem(int status, String slug, String title) {

    static final String MEDIA_TYPE = "application/problem+json";
    static final Problem UNREADABLE = of(400, "malformed", "The request could not be read");
    static final Problem TOO_LARGE = of(413, "payload-too-large", "The request is too large");
    static final Problem LONG_ADDRESS = of(414, "uri-too-long", "The address is too long");
    static final Problem LONG_HEADERS = of(431, "headers-too-large", "The request's headers are too large");

    /** What the front door itself may have to say. */
    static final List<Problem> MADE_HERE = List.of(
            UNREADABLE,
            of(404, "not-found", "Not found"),
            of(405, "method-not-allowed", "Method not allowed"),
            TOO_LARGE,
            LONG_ADDRESS,
            LONG_HEADERS,
            of(500, "internal", "Internal error"));

    private static final String TYPES = "https://kehoach.org/problems/";

    static Problem of(int status, String slug, String title) {
        return new Problem(status, slug, title);
    }

    String json(String instance) {
        return new JsonObject()
                .put("type", TYPES + slug)
                .put("title", title)
                .put("status", status)
                .put("instance", instance)
                .encode();
    }

    void answer(HttpServerRequest request) {
        boolean known = request.path() != null && request.decoderResult().isSuccess();
        String path = known ? request.path() : "/";
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(json(path));
    }
}
