package org.kehoach.local;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** An answer of the front door itself, in the form that all of the API's refusals have. */
record Problem(int status, String slug, String title) {

    static final String MEDIA_TYPE = "application/problem+json";

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
        String path = request.path() == null ? "/" : request.path();
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(json(path));
    }
}
