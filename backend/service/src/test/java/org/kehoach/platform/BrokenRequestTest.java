package org.kehoach.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library sends: requests written byte by byte. */
@QuarkusTest
class BrokenRequestTest {

    private static final String UNITS = "/api/v1/units";
    private static final String JSON = "Content-Type: application/json\r\n";

    /** The server beneath says it without a word, before anything of ours is asked; the doors before it use words. */
    @ParameterizedTest
    @ValueSource(strings = {UNITS + "/%zz", UNITS + "?q=%zz", "/api/v1/%zz", "/%", "/api/%C3%zz"})
    void whatCannotBeDecodedIsRefused(String path) throws IOException {
        var answer = answer("GET " + path, "", "");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void aPathOfAnotherKindIsNotThere() throws IOException {
        refused(404, "not-found", "CONNECT localhost:80", "", "");
        refused(404, "not-found", "GET *", "", "");
    }

    @Test
    void anAddressHasAnEnd() throws IOException {
        refused(414, "uri-too-long", "GET " + UNITS + "?q=" + "a".repeat(9_000), "", "");
    }

    @Test
    void soHaveHeaders() throws IOException {
        refused(431, "headers-too-large", "GET " + UNITS, "X-Long: " + "a".repeat(20_000) + "\r\n", "");
        refused(431, "headers-too-large", "GET " + UNITS, "X-Many: abcdefgh\r\n".repeat(1_200), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BREW", "TRACE", "PROPFIND", "CONNECT"})
    void anUnknownMethodNamesThoseThatAreKnown(String method) throws IOException {
        var answer = refused(405, "method-not-allowed", method + " " + UNITS, "", "");
        assertTrue(answer.contains("\r\nAllow: GET, POST\r\n"), answer);
    }

    @Test
    void aBodyThatIsAnnouncedAsTooLargeIsNotWaitedFor() throws IOException {
        refused(413, "payload-too-large", "POST " + UNITS, JSON + "Content-Length: 40000000\r\n", "");
    }

    @Test
    void aBodyWithoutALengthHasAnEndToo() throws IOException {
        String chunk = "40000\r\n" + " ".repeat(0x40000) + "\r\n";
        refused(
                413,
                "payload-too-large",
                "POST " + UNITS,
                JSON + "Transfer-Encoding: chunked\r\n",
                chunk.repeat(5) + "0\r\n\r\n");
        refused(
                413,
                "payload-too-large",
                "POST /api/v1/files?name=a.pdf",
                "Content-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n",
                chunk.repeat(125) + "0\r\n\r\n");
    }

    @Test
    void nothingIsUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[5_000_000]);
        }
        String packed = bytes.toString(StandardCharsets.ISO_8859_1);
        var answer = refused(
                415,
                "unsupported-media-type",
                "POST " + UNITS,
                JSON + "Content-Encoding: gzip\r\nContent-Length: " + packed.length() + "\r\n",
                packed);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("accept-encoding: identity"), answer);
    }

    private static String refused(int status, String slug, String line, String headers, String body)
            throws IOException {
        String answer = answer(line, headers, body);
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("X-Correlation-Id: "), answer);
        var problem = new JsonPath(answer.substring(answer.indexOf("\r\n\r\n")));
        assertEquals("https://kehoach.org/problems/" + slug, problem.getString("type"));
        assertEquals(status, problem.getInt("status"));
        return answer;
    }

    private static String answer(String line, String headers, String body) throws IOException {
        String token = Tokens.service("loader", "units:read", "units:write", "documents:write")
                .signed();
        String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + token
                + "\r\n" + headers + "\r\n" + body;
        try (var socket = new Socket("localhost", RestAssured.port)) {
            write(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The server may answer and hang up before all has been said. */
    private static void write(Socket socket, String request) {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException hungUp) {
            // then the answer tells why
            return;
        }
    }
}
