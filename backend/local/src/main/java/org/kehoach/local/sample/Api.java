package org.kehoach.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The public API, used as the account that is named with each call. */
final class Api {

    static final String LOADER = "kehoach-loader";

    private static final String SOURCE = "sample";
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> known = new HashMap<>();
    private final String url;
    private final Tokens tokens;

    Api(String publicUrl, Tokens tokens) {
        this.url = publicUrl + "/api/v1";
        this.tokens = tokens;
    }

    /** What was read, with the tag that a change of it needs. */
    record Tagged(JsonObject body, String etag) {}

    static JsonObject externalId(String id) {
        return new JsonObject().put("source", SOURCE).put("id", id);
    }

    /** Creates a thing, or finds it when an earlier load created it. */
    String create(String account, String path, JsonObject body) {
        HttpResponse<String> answer = send(account, "POST", path, body, "");
        JsonObject created = new JsonObject(answer.body());
        if (answer.statusCode() == CREATED) {
            return created.getString("id");
        }
        String existing = created.getString("existingId");
        if (answer.statusCode() == CONFLICT && existing != null) {
            return existing;
        }
        throw refused("POST", path, account, answer);
    }

    Tagged get(String account, String path) {
        HttpResponse<String> answer = send(account, "GET", path, null, "");
        if (answer.statusCode() != OK) {
            throw refused("GET", path, account, answer);
        }
        return new Tagged(
                new JsonObject(answer.body()),
                answer.headers().firstValue("ETag").orElse(""));
    }

    /** All rows of a list, page by page. */
    List<JsonObject> list(String account, String path) {
        JsonArray all = new JsonArray();
        String cursor = "";
        do {
            String page = path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor;
            JsonObject body = get(account, page).body();
            all.addAll(body.getJsonArray("items"));
            String next = body.getString("nextCursor");
            cursor = next == null ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return all.stream().map(JsonObject.class::cast).toList();
    }

    /** Changes a thing that nobody changed since it was read. */
    Tagged change(String account, String path, Tagged before, JsonObject body) {
        return change("POST", account, path, before, body);
    }

    /** Puts something in the place of what was read. */
    Tagged replace(String account, String path, Tagged before, JsonObject body) {
        return change("PUT", account, path, before, body);
    }

    private Tagged change(String method, String account, String path, Tagged before, JsonObject body) {
        HttpResponse<String> answer = send(account, method, path, body, before.etag());
        if (answer.statusCode() != OK && answer.statusCode() != CREATED) {
            throw refused(method, path, account, answer);
        }
        return new Tagged(
                new JsonObject(answer.body()),
                answer.headers().firstValue("ETag").orElse(before.etag()));
    }

    String upload(String account, String name, String mediaType, byte[] content) {
        String path = "/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        HttpResponse<String> answer = exchange(request(account, path)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
        if (answer.statusCode() != CREATED) {
            throw refused("POST", path, account, answer);
        }
        return new JsonObject(answer.body()).getString("id");
    }

    private HttpResponse<String> send(
            String account, String method, String path, @Nullable JsonObject body, String etag) {
        HttpRequest.Builder request = request(account, path);
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body.encode()));
        }
        return exchange(request.build());
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + known.computeIfAbsent(account, tokens::of))
                .header("Accept-Language", "vi");
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SampleException("The API does not answer (" + request.uri() + "): " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleException("Interrupted while loading the sample.", e);
        }
    }

    private static SampleException refused(String method, String path, String account, HttpResponse<String> answer) {
        return new SampleException("The sample was refused: " + method + " " + path + " as " + account + " answered "
                + answer.statusCode() + ": " + answer.body());
    }
}
