package org.kehoach.testing;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Stands where Keycloak's administration of users stands, as far as the service asks it. */
public final class TestAccounts implements HttpHandler {

    static final String PATH = "/auth/admin/realms/kehoach/users";

    /** Whoever is called so cannot be asked for: the provider is down then. */
    public static final String OUTAGE = "outage";

    private static final String LOG = "log";

    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();

    TestAccounts() {}

    /** The account as the provider has it; {@code log} tells what was done with it. */
    public static ValidatableResponse account(String subject) {
        return RestAssured.given()
                .get(TestIssuer.internalUrl().replace("/auth", "") + PATH + "/" + subject)
                .then();
    }

    /** An account that nobody has invited. */
    public static String existing(String username) {
        return create(new JsonObject().put("username", username).put("lastName", "Người Có Sẵn"));
    }

    /** The account of somebody whom tests sign in, with an address for mail. */
    public static void withMailbox(String username, String address, String language) {
        create(new JsonObject()
                .put("id", Tokens.subject(username))
                .put("username", username)
                .put("email", address)
                .put("enabled", true)
                .put("attributes", new JsonObject().put("locale", new JsonArray().add(language))));
    }

    private static String create(JsonObject user) {
        return RestAssured.given()
                .contentType("application/json; charset=UTF-8")
                .body(user.encode())
                .post(TestIssuer.internalUrl().replace("/auth", "") + PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/", "");
    }

    static void giveToken(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean known = form.contains(TestIssuer.SECRET) || authorization.startsWith("Basic ");
        answer(
                exchange,
                known ? 200 : 401,
                new JsonObject()
                        .put("access_token", "of-the-service")
                        .put("token_type", "Bearer")
                        .put("expires_in", 300)
                        .encode());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(PATH.length()).split("/", -1);
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.length == 1) {
            all(exchange, body);
            return;
        }
        var user = users.get(path[1]);
        if (user == null) {
            answer(exchange, 404, "{}");
        } else if (path.length == 2) {
            one(exchange, user, body);
        } else {
            log(user, path[2]);
            answer(exchange, 204, "");
        }
    }

    private void all(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            var user = new JsonObject(body);
            var id = user.getString("id", UUID.randomUUID().toString());
            users.put(id, user.put("id", id).put(LOG, ""));
            exchange.getResponseHeaders().add("Location", "http://" + exchange.getLocalAddress() + PATH + "/" + id);
            answer(exchange, 201, "");
            return;
        }
        var query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8) + "&";
        if (query.contains("username=" + OUTAGE)) {
            answer(exchange, 503, "{}");
            return;
        }
        var found = new JsonArray();
        users.values().stream()
                .filter(user -> query.contains("username=" + user.getString("username") + "&"))
                .forEach(user -> found.add(represented(user)));
        answer(exchange, 200, found.encode());
    }

    private void one(HttpExchange exchange, JsonObject user, String body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" ->
                answer(
                        exchange,
                        200,
                        (exchange.getRequestHeaders().containsKey("Authorization") ? represented(user) : user)
                                .encode());
            case "PUT" -> {
                user.put("enabled", new JsonObject(body).getBoolean("enabled"));
                answer(exchange, 204, "");
            }
            default -> {
                users.remove(user.getString("id"));
                answer(exchange, 204, "");
            }
        }
    }

    private static JsonObject represented(JsonObject user) {
        var shown = user.copy();
        shown.remove(LOG);
        shown.remove("credentials");
        return shown;
    }

    private static void log(JsonObject user, String what) {
        user.put(LOG, user.getString(LOG) + what + " ");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
