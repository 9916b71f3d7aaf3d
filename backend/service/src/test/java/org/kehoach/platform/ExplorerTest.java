package org.kehoach.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kehoach.testing.Api.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The explorer and the contract are public, whole, and under a policy without inline scripts. */
@QuarkusTest
class ExplorerTest {

    @Test
    void thePageRunsNoInlineScript() {
        given().get("/api/explorer/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe-eval")))
                .body(not(containsString("<script>")));
        given().redirects().follow(false).get("/api/explorer").then().statusCode(301);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explorer.js",
                "swagger-ui-bundle.js",
                "swagger-ui.css",
                "oauth2-redirect.html",
                "oauth2-redirect.js"
            })
    void itsFilesAreItsOwn(String file) {
        given().get("/api/explorer/" + file).then().statusCode(200);
    }

    @Test
    void theContractIsServedAsItIsCommitted() throws IOException {
        var committed = Files.readString(Path.of("../../openapi.yaml"));
        assertEquals(
                committed,
                given().get("/api/openapi.yaml")
                        .then()
                        .statusCode(200)
                        .contentType("application/yaml")
                        .extract()
                        .asString());
        problem(given().post("/api/openapi.yaml").then(), 405, "method-not-allowed")
                .header("Allow", containsString("GET"));
    }
}
