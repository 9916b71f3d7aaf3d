package org.kehoach.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The few calls of Keycloak's admin API that a local stack needs. */
final class KeycloakAdmin {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    private KeycloakAdmin(String url, String token) {
        this.url = url;
        this.token = token;
    }

    static KeycloakAdmin login(String url, String clientId, String secret) {
        KeycloakAdmin stranger = new KeycloakAdmin(url, "");
        HttpResponse<String> answer =
                stranger.send(HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                                "grant_type", "client_credentials", "client_id", clientId, "client_secret", secret)))));
        if (answer.statusCode() != OK) {
            throw refused("did not let its local administrator in", answer);
        }
        return new KeycloakAdmin(url, new JsonObject(answer.body()).getString("access_token"));
    }

    boolean realmExists(String realm) {
        return get("/admin/realms/" + realm).statusCode() == OK;
    }

    void createRealm(JsonObject realm) {
        HttpResponse<String> answer = send(request("/admin/realms")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(realm.encode())));
        if (answer.statusCode() != CREATED) {
            throw refused("did not take the realm", answer);
        }
    }

    /** The addresses of the app's client follow the public address; all else of the client stays. */
    void moveClient(String realm, JsonObject wanted) {
        String clientId = wanted.getString("clientId");
        HttpResponse<String> found = get("/admin/realms/" + realm + "/clients?clientId=" + clientId);
        if (found.statusCode() != OK || new JsonArray(found.body()).isEmpty()) {
            throw refused("does not know the client " + clientId, found);
        }
        JsonObject current = new JsonArray(found.body()).getJsonObject(0);
        JsonObject moved = current.copy();
        for (String field : new String[] {"rootUrl", "redirectUris", "webOrigins"}) {
            moved.put(field, wanted.getValue(field));
        }
        moved.getJsonObject("attributes").mergeIn(wanted.getJsonObject("attributes"));
        if (moved.equals(current)) {
            return;
        }
        HttpResponse<String> answer = send(request("/admin/realms/" + realm + "/clients/" + current.getString("id"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(moved.encode())));
        if (answer.statusCode() != NO_CONTENT) {
            throw refused("did not move the client " + clientId, answer);
        }
    }

    /** The look of the sign-in page follows the base realm; all else of the realm stays. */
    void dress(String realm, JsonObject wanted) {
        JsonObject theme = new JsonObject().put("loginTheme", wanted.getString("loginTheme"));
        HttpResponse<String> answer = send(request("/admin/realms/" + realm)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(theme.encode())));
        if (answer.statusCode() != NO_CONTENT) {
            throw refused("did not take the look of its pages", answer);
        }
    }

    /** Adds what is missing; what is there stays as it is. */
    void add(String realm, JsonObject part) {
        HttpResponse<String> answer = send(request("/admin/realms/" + realm + "/partialImport")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(part.encode())));
        if (answer.statusCode() != OK) {
            throw refused("did not take what was added to the realm", answer);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PlainFailure("Keycloak does not answer: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.", e);
        }
    }

    private static PlainFailure refused(String what, HttpResponse<String> answer) {
        return new PlainFailure("Keycloak " + what + " (status " + answer.statusCode() + "): " + answer.body());
    }
}
