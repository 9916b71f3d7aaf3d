package org.kehoach.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SmallInstallation.class)
class FirstSightTest {

    private static final int PEOPLE = 12;

    @Test
    void manyNewPeopleAtOnceNeedNoSecondConnection() throws InterruptedException, ExecutionException {
        String unit = Someone.unit("Phường Lần đầu", "WARD", null);
        var draft = Map.of("issuingUnitId", unit, "title", "Kế hoạch");
        try (var pool = Executors.newFixedThreadPool(PEOPLE)) {
            var calls = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < PEOPLE; i++) {
                var newcomer = Someone.bearing(
                        Tokens.person("newcomer-" + UUID.randomUUID()).signed());
                calls.add(() -> newcomer.post("plans", draft).extract().statusCode());
            }
            for (var answer : pool.invokeAll(calls)) {
                assertEquals(403, answer.get());
            }
        }
    }
}
