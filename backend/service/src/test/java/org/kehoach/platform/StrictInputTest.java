package org.kehoach.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kehoach.testing.Api.as;
import static org.kehoach.testing.Api.problem;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StrictInputTest {

    private static final String UNITS = "/api/v1/units";

    private static ValidatableResponse post(byte[] body) {
        return as(Tokens.service("loader", "units:read", "units:write"))
                .body(body)
                .post(UNITS)
                .then();
    }

    private static ValidatableResponse post(String body) {
        return post(body.getBytes(UTF_8));
    }

    private static String unitNamed(String name) {
        return "{\"periods\": [{\"name\": " + name + ", \"kind\": \"WARD\"}]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nul",
                "{\"periods\": [}",
                "{\"periods\": []} trailing",
                "{'periods': []}",
                "{\"periods\": [],}",
                "{\"periods\": [], \"periods\": []}",
                "{\"periods\": NaN}"
            })
    void whatIsNoJsonIsMalformed(String body) {
        problem(post(body), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "5", "true"})
    void whatIsNoObjectIsRefused(String body) {
        var answer = post(body).extract();
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 422, answer.asString());
    }

    @Test
    void deepNestingIsRefused() {
        refused(post("[".repeat(5_000) + "]".repeat(5_000)));
        refused(post("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)));
        refused(post("{\"periods\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
    }

    @Test
    void monstrousNumbersAreRefused() {
        refused(post(unitNamed("1e400")));
        refused(post(unitNamed("9".repeat(5_000))));
        refused(post("{\"periods\": 1e400}"));
        refused(post("{\"periods\": " + "9".repeat(5_000) + "}"));
    }

    @Test
    void brokenTextIsRefused() {
        refused(post(unitNamed("\"a\\u0000b\"")));
        refused(post(unitNamed("\"\\ud800\"")));
        refused(post(unitNamed("\"\\udc00\\ud800\"")));
        var invalidUtf8 = new ByteArrayOutputStream();
        invalidUtf8.writeBytes("{\"periods\": [{\"kind\": \"WARD\", \"name\": \"".getBytes(UTF_8));
        invalidUtf8.writeBytes(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        invalidUtf8.writeBytes("\"}]}".getBytes(UTF_8));
        refused(post(invalidUtf8.toByteArray()));
    }

    @Test
    void unknownMembersAreNamed() {
        problem(post("{\"periods\": [{\"name\": \"A\", \"kind\": \"WARD\"}], \"colour\": \"red\"}"), 422, "validation")
                .body("errors.pointer", hasItem("/colour"));
        problem(post("{\"periods\": [{\"name\": \"A\", \"kind\": \"WARD\", \"deep\": 1}]}"), 422, "validation")
                .body("errors.pointer", hasItem("/periods/0/deep"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "createdAt", "allowedActions", "path"})
    void whatTheServerOwnsIsRefused(String member) {
        problem(
                        post("{\"periods\": [{\"name\": \"A\", \"kind\": \"WARD\"}], \"" + member + "\": 1}"),
                        422,
                        "validation")
                .body("errors.pointer", hasItem("/" + member));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "1.5", "true", "[]", "{}"})
    void nothingIsTakenForText(String value) {
        problem(post(unitNamed(value)), 422, "validation").body("errors.pointer", hasItem("/periods/0/name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"   \"", "\"\\n\\t\""})
    void anEmptyNameIsRefused(String value) {
        problem(post(unitNamed(value)), 422, "validation").body("errors.pointer", hasItem("/periods/0/name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"2026-02-30\"",
                "\"2026-2-3\"",
                "\"20260203\"",
                "\"1899-12-31\"",
                "\"2201-01-01\"",
                "\"2026-02-03T00:00:00Z\"",
                "\"-2026-02-03\"",
                "20260203",
                "[2026,2,3]"
            })
    void aDayThatIsNoneIsRefused(String day) {
        problem(
                        post("{\"periods\": [{\"name\": \"A\", \"kind\": \"WARD\", \"validFrom\": " + day + "}]}"),
                        422,
                        "validation")
                .body("errors.pointer", hasItem("/periods/0/validFrom"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"PLANET\"", "\"ward\"", "\"\"", "0", "1"})
    void aKindThatIsNoneIsRefused(String kind) {
        problem(post("{\"periods\": [{\"name\": \"A\", \"kind\": " + kind + "}]}"), 422, "validation")
                .body("errors.pointer", hasItem("/periods/0/kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"abc\"", "5", "\"1-1-1-1-1\""})
    void anIdThatIsNoneIsRefused(String id) {
        problem(post("{\"id\": " + id + ", \"periods\": [{\"name\": \"A\", \"kind\": \"WARD\"}]}"), 422, "validation")
                .body("errors.pointer", hasItem("/id"));
    }

    @Test
    void anIdOfAnotherVersionIsRefused() {
        problem(
                        post("{\"id\": \"" + UUID.randomUUID()
                                + "\", \"periods\": [{\"name\": \"A\", \"kind\": \"WARD\"}]}"),
                        422,
                        "validation")
                .body("errors.pointer", hasItem("/id"));
    }

    @Test
    void lengthIsCountedInCodePoints() {
        var emoji = "🎏".repeat(200);
        post(unitNamed("\"" + emoji + "\"")).statusCode(201);
        problem(post(unitNamed("\"" + emoji + "a\"")), 422, "validation")
                .body("errors.pointer", hasItem("/periods/0/name"));
    }

    @Test
    void textIsKeptComposedAndTrimmed() {
        var name = "Phường Rạch Dừa";
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        post(unitNamed("\"  " + decomposed + " \"")).statusCode(201).body("name", equalTo(name));
    }

    @Test
    void allBadFieldsAreNamedAtOnce() {
        problem(
                        post(
                                "{\"periods\": [{\"name\": \"\", \"kind\": null}], \"externalId\": {\"source\": \"\", \"id\": \"\"}}"),
                        422,
                        "validation")
                .body("errors.pointer", hasItem("/periods/0/name"))
                .body("errors.pointer", hasItem("/periods/0/kind"))
                .body("errors.pointer", hasItem("/externalId/source"))
                .body("errors.pointer", hasItem("/externalId/id"));
    }

    @Test
    void allThatDoesNotFitIsNamedAtOnce() {
        problem(post("""
                        {"periods": [{"name": 5, "kind": "PLANET", "validFrom": "2026-02-30", "x": 1}, {"y": []}],
                         "id": "no", "status": "ISSUED", "a/b": {"c": 1}}
                        """), 422, "validation")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/periods/0/name",
                                "/periods/0/kind",
                                "/periods/0/validFrom",
                                "/periods/0/x",
                                "/periods/1/y",
                                "/id",
                                "/status",
                                "/a~1b"))
                .body("errors.code", hasItems("text", "oneOf", "date", "uuid", "unknown"));
        String unit = Someone.unit("Phường Vá", "WARD", null);
        problem(Someone.loader().patch("units/" + unit, Map.of("x", 1, "y", "z")), 422, "validation")
                .body("errors.pointer", containsInAnyOrder("/x", "/y"));
    }

    @Test
    void markupIsOnlyText() {
        var markup = "<img src=x onerror=alert(1)> %s ${7*7} {{7*7}} ' or 1=1 --";
        post(unitNamed("\"" + markup + "\"")).statusCode(201).body("name", equalTo(markup));
    }

    private static void refused(ValidatableResponse response) {
        int status = response.extract().statusCode();
        assertTrue(status >= 400 && status < 500, () -> "status " + status);
        problem(response, status, status == 422 ? "validation" : "malformed");
    }
}
