package org.kehoach.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.kehoach.testing.Api.anonymous;
import static org.kehoach.testing.Api.as;
import static org.kehoach.testing.Api.problem;

import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrameworkProblemTest {

    private static final String UNITS = "/api/v1/units";

    private static RequestSpecification loader() {
        return as(Tokens.service("loader", "units:read", "units:write"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nowhere",
                "/api/v1",
                "/api/v1/units/00000000-0000-7000-8000-000000000000",
                "/api/v1/units/not-an-id",
                "/api/v1/units/%00",
                "/api/v1/units/..%2f..%2fetc"
            })
    void whatIsNotThereIsAProblem(String path) {
        problem(loader().urlEncodingEnabled(false).get(path).then(), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void whatIsNotThereCannotBeChangedEither(String method) {
        problem(loader().request(method, "/api/v1/nowhere").then(), 404, "not-found");
        problem(anonymous().request(method, "/api/v1/nowhere").then(), 404, "not-found");
    }

    @Test
    void aMethodThatDoesNotExistNamesThoseThatDo() {
        problem(loader().delete(UNITS).then(), 405, "method-not-allowed")
                .header("Allow", containsString("GET"))
                .header("Allow", containsString("POST"));
    }

    @Test
    void anImpossibleAcceptIsRefused() {
        problem(loader().accept("image/png").get(UNITS).then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream", "text/json"})
    void anotherContentTypeIsRefused(String type) {
        problem(
                loader().contentType(type)
                        .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post(UNITS)
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyOverOneMebibyteIsRefused() {
        var body = "{\"periods\": [{\"name\": \"" + "a".repeat(1_100_000) + "\", \"kind\": \"WARD\"}]}";
        problem(loader().body(body).post(UNITS).then(), 413, "payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=201", "limit=a", "limit=1.5", "limit=%D9%A3", "limit=", "limit=99999999999"})
    void aLimitThatIsNoneIsRefused(String query) {
        problem(loader().urlEncodingEnabled(false).get(UNITS + "?" + query).then(), 400, "bad-parameter")
                .body("errors.parameter", hasItem("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=2026-02-30", "asOf=26-02-01", "asOf=1899-12-31", "asOf=2201-01-01", "asOf="})
    void aDayThatIsNoneIsRefused(String query) {
        problem(loader().get(UNITS + "?" + query).then(), 400, "bad-parameter")
                .body("errors.parameter", hasItem("asOf"));
    }

    @Test
    void unknownAndRepeatedParametersAreRefused() {
        problem(loader().get(UNITS + "?colour=red").then(), 400, "bad-parameter")
                .body("errors.parameter", hasItem("colour"));
        problem(loader().get(UNITS + "?limit=5&limit=6").then(), 400, "bad-parameter")
                .body("errors.parameter", hasItem("limit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sort=password", "sort=name,name", "sort=--name", "cursor=abc", "cursor=%22%7B%7D", "kind=PLANET"
            })
    void whatTheListDoesNotKnowIsRefused(String query) {
        problem(loader().urlEncodingEnabled(false).get(UNITS + "?" + query).then(), 400, "bad-parameter");
    }

    @Test
    void messagesComeInTheReadersLanguage() {
        var vi = problem(loader().get(UNITS + "?limit=0").then(), 400, "bad-parameter")
                .extract()
                .<String>path("title");
        var en = problem(
                        loader().header("Accept-Language", "en-GB,en;q=0.9")
                                .get(UNITS + "?limit=0")
                                .then(),
                        400,
                        "bad-parameter")
                .extract()
                .<String>path("title");
        problem(loader().header("Accept-Language", "xx").get(UNITS + "?limit=0").then(), 400, "bad-parameter")
                .body("title", equalTo(vi))
                .body("title", not(equalTo(en)));
    }

    @Test
    void everyAnswerCarriesTheHeadersOfSafety() {
        loader().get(UNITS)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", not(nullValue()))
                .header("Cache-Control", containsString("no-store"))
                .header("X-Correlation-Id", not(nullValue()))
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }

    @Test
    void aForeignOriginGetsNoLeave() {
        loader().header("Origin", "https://evil.test")
                .get(UNITS)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void aCorrelationIdForgesNoLogLine() {
        loader().header("X-Correlation-Id", "abcdefgh-1234")
                .get(UNITS)
                .then()
                .header("X-Correlation-Id", equalTo("abcdefgh-1234"));
        loader().header("X-Correlation-Id", "<script>alert(1)</script>")
                .get(UNITS)
                .then()
                .header("X-Correlation-Id", not(containsString("script")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health", "/q/dev-ui", "/q/openapi"})
    void theInsideIsNotPublic(String path) {
        loader().get(path).then().statusCode(404);
    }
}
