package org.kehoach.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Integer> ports = Ports.free(2);

    @TempDir
    Path app;

    private HttpServer service;
    private FrontDoor door;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(app.resolve("index.html"), "<title>app</title>");
        Files.writeString(Files.createDirectories(app.resolve("assets")).resolve("main-abc.js"), "1");
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            byte[] echo = exchange.getRequestHeaders().entrySet().stream()
                    .map(header -> header.getKey() + "=" + String.join(",", header.getValue()))
                    .collect(Collectors.joining("\n", exchange.getRequestURI() + "\n", ""))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, echo.length);
            exchange.getResponseBody().write(echo);
            exchange.close();
        });
        service.start();
        door = FrontDoor.open(ports.get(0), app, service.getAddress().getPort(), ports.get(1));
    }

    @AfterEach
    void close() {
        door.close();
        service.stop(0);
    }

    @Test
    void everyPathIsAPageOfTheAppWithItsHeaders() throws Exception {
        for (String path : List.of("/", "/plans/1")) {
            HttpResponse<String> page = get(path);
            assertEquals("<title>app</title>", page.body());
            assertEquals("no-cache", page.headers().firstValue("Cache-Control").orElse(""));
            SecurityHeaders.ALL.forEach(
                    (name, value) -> assertEquals(List.of(value), page.headers().allValues(name)));
        }
    }

    @Test
    void hashedAssetsAreKeptForEverAndMissingOnesAreMissing() throws Exception {
        assertTrue(get("/assets/main-abc.js")
                .headers()
                .firstValue("Cache-Control")
                .orElse("")
                .endsWith("immutable"));
        assertEquals(404, get("/assets/main-old.js").statusCode());
    }

    @Test
    void apiHearsWhatTheCallerSawAndNotWhatItClaims() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/me?q=1"))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .build();
        String heard = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        assertTrue(heard.startsWith("/api/v1/me?q=1\n"), heard);
        assertTrue(heard.contains("X-forwarded-for=127.0.0.1\n") || heard.endsWith("X-forwarded-for=127.0.0.1"), heard);
        assertTrue(heard.contains("X-forwarded-host=localhost:" + ports.get(0)), heard);
        assertFalse(heard.contains("evil.example"), heard);
    }

    @Test
    void notModifiedHasNoBodyToWaitFor() throws Exception {
        service.createContext("/api/v1/kept", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"1.a\"");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        });
        HttpResponse<String> answer = get("/api/v1/kept");
        assertEquals(304, answer.statusCode());
        assertEquals("\"1.a\"", answer.headers().firstValue("ETag").orElse(""));
        assertTrue(answer.headers().firstValue("Transfer-Encoding").isEmpty());
        assertEquals(200, get("/api/v1/next").statusCode());
    }

    @Test
    void serviceThatIsDownIsAProblem() throws Exception {
        service.stop(0);
        HttpResponse<String> answer = get("/api/v1/me");
        assertEquals(503, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertEquals("/api/v1/me", new JsonObject(answer.body()).getString("instance"));
    }

    @Test
    void requestThatCannotBeTakenIsAProblem() throws Exception {
        String get = "GET /api/v1/units";
        refused(413, "payload-too-large", "POST /api/v1/files HTTP/1.1\r\nContent-Length: 31457281");
        refused(400, "malformed", get + "/%zz HTTP/1.1");
        refused(400, "malformed", get + "?q=%zz HTTP/1.1");
        refused(400, "malformed", "GET /plans/%zz HTTP/1.1");
        refused(400, "malformed", get + " HTTP/1.1\r\nBad Header: x");
        refused(400, "malformed", get + " HTTP/1.1\r\nContent-Length: -1");
        refused(414, "uri-too-long", get + "?q=" + "a".repeat(20_000) + " HTTP/1.1");
        refused(431, "headers-too-large", get + " HTTP/1.1\r\nX-Long: " + "a".repeat(40_000));
        refused(405, "method-not-allowed", "BREW /plans HTTP/1.1");
    }

    private void refused(int status, String slug, String request) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.get(0))) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(
                    answer.startsWith("HTTP/1.1 " + status + " ") || answer.startsWith("HTTP/1.0 " + status), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
            assertTrue(answer.contains("https://kehoach.org/problems/" + slug), answer);
        }
    }

    @Test
    void signInThatIsDownIsAPageForPeople() throws Exception {
        HttpResponse<String> answer = get("/auth/realms/kehoach");
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("lang=\"vi\""));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + ports.get(0) + path);
    }
}
