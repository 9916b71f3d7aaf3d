package org.kehoach.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.regex.Pattern;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.hamcrest.Matchers;

/** Calls to the service, and what holds for every refusal. */
public final class Api {

    public static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String TYPES = "https://kehoach.org/problems/";
    private static final Pattern INSIDES = Pattern.compile(
            "(?s).*(Exception|org\\.kehoach\\.|java\\.|hibernate|jakarta|PSQL|select |insert |uq_|fk_).*");

    private Api() {}

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification as(Tokens tokens) {
        return with(tokens.signed());
    }

    public static RequestSpecification with(String token) {
        return anonymous().auth().oauth2(token);
    }

    /** Every refusal is a whole problem of the catalogue, and tells nothing of the inside. */
    public static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Correlation-Id", not(Matchers.emptyOrNullString()))
                .body("type", equalTo(TYPES + slug))
                .body("title", not(Matchers.emptyOrNullString()))
                .body("status", is(status))
                .body("instance", startsWith("/"))
                .body(
                        "errors",
                        Matchers.anyOf(Matchers.nullValue(), everyItem(allOf(hasKey("code"), hasKey("message")))))
                .body(not(Matchers.matchesPattern(INSIDES)));
    }
}
