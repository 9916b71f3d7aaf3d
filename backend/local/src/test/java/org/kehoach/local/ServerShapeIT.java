package org.kehoach.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The server installation, started as plain processes and used as its operator and its first administrator would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServerShapeIT {

    private static final String FIRST_ADMIN = "nguoiquantri";
    private static final String PASSWORD = "mot-mat-khau-du-dai";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ServerShape server =
            new ServerShape(Path.of("../..").toAbsolutePath().normalize(), Path.of("target/server-shape"), FIRST_ADMIN);

    @BeforeAll
    void start() throws IOException {
        server.start();
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void baseRealmHasNobodyInIt() throws Exception {
        HttpResponse<String> users = admin("GET", "/users", null);
        assertEquals(new JsonArray(), new JsonArray(users.body()));
    }

    @Test
    @Order(2)
    void firstAdministratorSignsInAndAdministersTheFirstUnit() throws Exception {
        createUser();
        String token = new SignIn(server.publicUrl()).token(FIRST_ADMIN, PASSWORD);
        String issuer = claims(token).getString("iss");
        assertEquals(server.publicUrl() + "/auth/realms/kehoach", issuer);
        assertNotEquals(server.internalKeycloakUrl() + "/realms/kehoach", issuer);

        HttpResponse<String> me = get("/api/v1/me", token);
        assertEquals(200, me.statusCode(), me.body());
        JsonObject membership =
                new JsonObject(me.body()).getJsonArray("memberships").getJsonObject(0);
        assertEquals("ADMIN", membership.getString("role"));
        assertEquals("Thành phố Thử nghiệm", membership.getJsonObject("unit").getString("name"));
        assertEquals(FIRST_ADMIN, new JsonObject(me.body()).getString("username"));
    }

    @Test
    @Order(3)
    void onlyTheAppsOwnAddressesAreRedirectedTo() throws Exception {
        SignIn signIn = new SignIn(server.publicUrl());
        assertEquals(200, signIn.page(server.publicUrl() + "/").statusCode());
        assertEquals(400, signIn.page(server.publicUrl() + "/other").statusCode());
        assertEquals(400, signIn.page("http://evil.example/").statusCode());
    }

    @Test
    @Order(4)
    void passwordsAreTakenByKeycloaksPageOnly() throws Exception {
        HttpResponse<String> answer = new SignIn(server.publicUrl()).directGrant(FIRST_ADMIN, PASSWORD);
        assertEquals("unauthorized_client", new JsonObject(answer.body()).getString("error"));
    }

    @Test
    @Order(5)
    void loginPageIsInVietnameseAndLooksLikeTheApp() throws Exception {
        String page =
                new SignIn(server.publicUrl()).page(server.publicUrl() + "/").body();
        assertTrue(page.contains("lang=\"vi\""));
        assertTrue(page.contains("Tên đăng nhập"));
        Matcher style = Pattern.compile("href=\"(/[^\"]+/css/kehoach\\.css)\"").matcher(page);
        assertTrue(style.find(), page);
        assertEquals(200, get(style.group(1), "").statusCode());
    }

    @Test
    @Order(6)
    void appHasTheHeadersOfTheFrontDoor() throws Exception {
        for (String path : new String[] {"/", "/plans/some-page"}) {
            HttpResponse<String> page = get(path, "");
            assertEquals(200, page.statusCode());
            SecurityHeaders.ALL.forEach((name, value) ->
                    assertEquals(value, page.headers().firstValue(name).orElse(""), name));
            assertEquals("no-cache", page.headers().firstValue("Cache-Control").orElse(""));
        }
        HttpResponse<String> missing = get("/assets/missing.js", "");
        assertEquals(404, missing.statusCode());
        assertEquals(
                "application/problem+json",
                missing.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    @Order(7)
    void serviceManagesPeopleInKeycloakAndNothingElse() throws Exception {
        String token = token(
                "kehoach",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "kehoach-service",
                        "client_secret", server.serviceSecret()));
        assertEquals(200, admin(token, "GET", "/users", null).statusCode());
        for (String path : new String[] {"/clients", "/roles", "/events", "/identity-provider/instances"}) {
            assertEquals(403, admin(token, "GET", path, null).statusCode(), path);
        }
        assertEquals(
                403, admin(token, "PUT", "", "{\"registrationAllowed\": true}").statusCode());
    }

    @Test
    @Order(8)
    void whoIsInvitedComesInWithTheCodeAndMustChooseAPassword() throws Exception {
        String token = new SignIn(server.publicUrl()).token(FIRST_ADMIN, PASSWORD);
        JsonObject unit = new JsonObject(get("/api/v1/me", token).body())
                .getJsonArray("memberships")
                .getJsonObject(0)
                .getJsonObject("unit");
        JsonObject invitation = new JsonObject()
                .put("username", "tranvana")
                .put("name", "Trần Văn An")
                .put("channel", "CODE")
                .put(
                        "memberships",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("unitId", unit.getString("id"))
                                        .put("role", "OFFICER")));
        HttpResponse<String> invited = http.send(
                HttpRequest.newBuilder(URI.create(server.publicUrl() + "/api/v1/staff/invitations"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "invite-tranvana")
                        .POST(HttpRequest.BodyPublishers.ofString(invitation.encode()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(201, invited.statusCode(), invited.body());
        String code = new JsonObject(invited.body()).getString("oneTimeCode");
        String next = new SignIn(server.publicUrl())
                .answer("tranvana", code)
                .headers()
                .firstValue("Location")
                .orElse("");
        assertTrue(next.contains("execution=UPDATE_PASSWORD"), next);
    }

    @Test
    @Order(9)
    void apiIsReachedWithoutATokenOnlyToBeRefused() throws Exception {
        HttpResponse<String> answer = get("/api/v1/me", "");
        assertEquals(401, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    @Order(10)
    void apiThatIsDownIsAProblem() throws Exception {
        server.stopBackend();
        HttpResponse<String> answer = get("/api/v1/me?q=%22", "");
        assertEquals(503, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
        JsonObject problem = new JsonObject(answer.body());
        assertEquals("https://kehoach.org/problems/unavailable", problem.getString("type"));
        assertEquals("/api/v1/me", problem.getString("instance"));
    }

    private void createUser() throws Exception {
        JsonObject user = new JsonObject()
                .put("username", FIRST_ADMIN)
                .put("lastName", "Người Quản Trị")
                .put("enabled", true)
                .put(
                        "credentials",
                        new JsonArray()
                                .add(new JsonObject().put("type", "password").put("value", PASSWORD)));
        HttpResponse<String> created = admin("POST", "/users", user.encode());
        assertEquals(201, created.statusCode(), created.body());
    }

    private HttpResponse<String> admin(String method, String path, @Nullable String body) throws Exception {
        String token = token(
                "master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "operator",
                        "password", server.operatorPassword()));
        return admin(token, method, path, body);
    }

    private String token(String realm, Map<String, String> form) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(
                                server.publicUrl() + "/auth/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(KeycloakAdmin.form(form)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return new JsonObject(answer.body()).getString("access_token");
    }

    private HttpResponse<String> admin(String token, String method, String path, @Nullable String body)
            throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.publicUrl() + "/auth/admin/realms/kehoach" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.publicUrl() + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
