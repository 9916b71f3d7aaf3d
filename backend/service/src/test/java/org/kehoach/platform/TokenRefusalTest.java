package org.kehoach.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.kehoach.testing.Api.anonymous;
import static org.kehoach.testing.Api.as;
import static org.kehoach.testing.Api.problem;
import static org.kehoach.testing.Api.with;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TokenRefusalTest {

    private static final String PATH = "/api/v1/units";

    private static Tokens anyone() {
        return Tokens.person("phuong1");
    }

    static Stream<Arguments> wrongTokens() {
        long now = Instant.now().getEpochSecond();
        var good = anyone().signed();
        return Stream.of(
                Arguments.of("no JWT", "abc"),
                Arguments.of("expired", anyone().expired().signed()),
                Arguments.of("without expiry", anyone().without("exp").signed()),
                Arguments.of("not yet valid", anyone().with("nbf", now + 600).signed()),
                Arguments.of(
                        "of another issuer",
                        anyone().with("iss", "http://elsewhere.test/auth/realms/kehoach")
                                .signed()),
                Arguments.of("without issuer", anyone().without("iss").signed()),
                Arguments.of(
                        "for another audience",
                        anyone().with("aud", List.of("account")).signed()),
                Arguments.of("without audience", anyone().without("aud").signed()),
                Arguments.of("without subject", anyone().without("sub").signed()),
                Arguments.of(
                        "an ID token",
                        anyone().with("typ", "ID").with("aud", "kehoach-app").signed()),
                Arguments.of(
                        "an ID token for our audience",
                        anyone().with("typ", "ID").signed()),
                Arguments.of("a refresh token", anyone().with("typ", "Refresh").signed()),
                Arguments.of("signed by a stranger", anyone().signedByStranger()),
                Arguments.of("unsigned", anyone().unsigned()),
                Arguments.of("HS256 with the public key", anyone().signedWithPublicKeyAsSecret()),
                Arguments.of("with a cut signature", good.substring(0, good.length() - 20)),
                Arguments.of(
                        "with changed claims",
                        graft(good, Tokens.person("chutich").signed())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void aTokenIsRefused(String kind, String token) {
        problem(with(token).get(PATH).then(), 401, "unauthenticated").header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void nobodyIsRefused() {
        problem(anonymous().get(PATH).then(), 401, "unauthenticated").header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        problem(anonymous().get(PATH + "?access_token=" + anyone().signed()).then(), 401, "unauthenticated");
    }

    @Test
    void aGoodTokenIsTaken() {
        as(anyone()).get(PATH).then().statusCode(200);
    }

    @Test
    void whatAPersonIsCalledIsNoInput() {
        as(anyone().with("name", "Nguyễn Văn MẬT")).get(PATH).then().statusCode(200);
    }

    @Test
    void aServiceAccountNeedsTheScope() {
        problem(as(Tokens.service("tichhop", "plans:read")).get(PATH).then(), 403, "forbidden")
                .body("detail", containsString("units:read"));
        as(Tokens.service("tichhop", "units:read")).get(PATH).then().statusCode(200);
    }

    /** The head and signature of one token around the claims of another. */
    private static String graft(String token, String claims) {
        var parts = token.split("\\.", -1);
        return parts[0] + "." + claims.split("\\.", -1)[1] + "." + parts[2];
    }
}
