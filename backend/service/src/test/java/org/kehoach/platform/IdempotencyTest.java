package org.kehoach.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.kehoach.testing.Someone;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    @Inject
    IdempotencyPurge purge;

    @Inject
    EntityManager database;

    private static String post(Someone someone, String path, String key, Object body) {
        return someone.request()
                .header(Idempotency.HEADER, key)
                .body(body)
                .post("/api/v1/" + path)
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    @Test
    void aRepeatGetsTheFirstAnswer() {
        String unit = Someone.unit("Phường Lặp lại", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        var figures = List.of(Map.of("key", "sessions", "label", "Số buổi", "measure", "buổi", "target", 1.25));
        var task = Map.of(
                "givingUnitId",
                unit,
                "title",
                "Việc lặp",
                "description",
                "\u0001".repeat(19_000),
                "dueOn",
                "2030-01-31",
                "leadUnitId",
                unit,
                "figures",
                figures);
        String first = UUID.randomUUID().toString();
        assertEquals(post(officer, "tasks", first, task), post(officer, "tasks", first, task));
        String key = UUID.randomUUID().toString();
        var plan = Map.of("issuingUnitId", unit, "title", "Kế hoạch");
        assertEquals(post(officer, "plans", key, plan), post(officer, "plans", key, plan));
    }

    @Test
    void anAnswerIsKeptForADay() {
        var now = Instant.now();
        keep("old", now.minus(Duration.ofHours(25)));
        keep("young", now.minus(Duration.ofHours(23)));
        purge.purge();
        assertEquals(
                List.of("young"),
                database.createNativeQuery("select key from idempotency_keys where owner = 'purge'", String.class)
                        .getResultList());
    }

    private void keep(String key, Instant recordedAt) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into idempotency_keys (owner, key, request_digest, response, recorded_at)
                        values ('purge', ?1, '', '', ?2)
                        """)
                        .setParameter(1, key)
                        .setParameter(2, recordedAt)
                        .executeUpdate());
    }
}
