package org.kehoach.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

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
    void theContractIsServed() {
        given().get("/api/openapi.yaml")
                .then()
                .statusCode(200)
                .body(containsString("openapi: 3.1"), containsString("issuePlan"));
    }
}
