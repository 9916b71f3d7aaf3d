package org.kehoach.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.kehoach.testing.Api.problem;

import java.util.UUID;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SmallInstallation.class)
class RateLimitTest {

    @Test
    void whoAsksTooOftenIsToldHowLongToWaitAndNobodyElseIs() {
        var hasty = Someone.bearing(Tokens.person("hasty-" + UUID.randomUUID()).signed());
        for (int left = 2; left >= 0; left--) {
            hasty.get("me")
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"people\";q=3;w=60"))
                    .header("RateLimit", matchesPattern("\"people\";r=" + left + ";t=[0-9]{1,2}"));
        }
        problem(hasty.get("units"), 429, "too-many-requests")
                .header("Retry-After", matchesPattern("[12]?[0-9]"))
                .header("RateLimit", matchesPattern("\"people\";r=0;t=[0-9]{2}"));
        Someone.bearing(Tokens.person("calm-" + UUID.randomUUID()).signed())
                .get("me")
                .statusCode(200);
    }

    @Test
    void aRefusalCountsAndSaysSo() {
        Someone.bearing(Tokens.person("lost-" + UUID.randomUUID()).signed())
                .get("units/00000000-0000-7000-8000-000000000000")
                .statusCode(404)
                .header("RateLimit", matchesPattern("\"people\";r=2;t=[0-9]{1,2}"));
    }

    @Test
    void anyNumberNeedsNoHeaders() {
        for (int i = 0; i < 5; i++) {
            Someone.loader().get("units").statusCode(200).header("RateLimit", nullValue());
        }
    }
}
