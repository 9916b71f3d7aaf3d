package org.kehoach.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What open pages hear: of what they may see, soon, and no more than that something has changed. */
@QuarkusTest
class LiveTest {

    private static final String END = "end";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private String city = "";
    private String ward = "";
    private Someone officer = Someone.loader();
    private String worker = "";

    @BeforeEach
    void people() {
        city = Someone.unit("Thành phố trực tiếp", "CITY", null);
        ward = Someone.unit("Phường trực tiếp", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        worker = Someone.member(ward, "OFFICER");
    }

    @Test
    void aPageHearsOfItsUnitsTasksAndNoticesAndOthersDoNot() throws InterruptedException {
        var stranger = Someone.member(Someone.unit("Tỉnh xa", "PROVINCE", null), "HEAD");
        var page = open(worker, 30);
        var elsewhere = open(stranger, 6);
        give();
        assertHears(page, "TASKS");
        assertHears(page, "NOTICES");
        assertHearsNothingOfWork(elsewhere);
    }

    @Test
    void aPageHearsWhatAnotherReplicaAnnounces() throws InterruptedException, SQLException {
        var page = open(worker, 30);
        try (var database = TestDatabase.superuser();
                var statement = database.createStatement()) {
            statement.execute(
                    "notify kehoach_live, '{\"topic\":\"PLANS\",\"unitIds\":[\"" + ward + "\"],\"staffIds\":null}'");
        }
        assertHears(page, "PLANS");
    }

    @Test
    void whatIsRefusedIsAnnouncedToNobody() throws InterruptedException {
        var page = open(worker, 4);
        officer.post("tasks", Map.of("givingUnitId", city, "title", " ", "leadUnitId", ward))
                .statusCode(422);
        assertHearsNothingOfWork(page);
    }

    @Test
    void aStreamEndsWithItsTokenAndHoldsNoConnectionOfTheDatabase() throws InterruptedException, SQLException {
        var token = Tokens.person(worker).with("exp", Instant.now().getEpochSecond() + 3);
        var page = listen(token.signed(), "");
        for (int more = 0; more < 15; more++) {
            open(worker, 8);
        }
        assertTrue(connections() <= 17, "connections to the database");
        for (var line = page.poll(10, TimeUnit.SECONDS); !END.equals(line); line = page.poll(10, TimeUnit.SECONDS)) {
            assertNotNull(line, "the stream goes on");
        }
    }

    @Test
    void proxiesPassTheStreamOnAtOnce() {
        Someone.as(worker)
                .request()
                .get("/api/v1/live?seconds=1")
                .then()
                .statusCode(200)
                .header("X-Accel-Buffering", "no")
                .header("Cache-Control", "no-store");
        Someone.as(worker).get("live?seconds=0").statusCode(400);
    }

    private void give() {
        officer.post("tasks", Map.of("givingUnitId", city, "title", "Việc trực tiếp", "leadUnitId", ward))
                .statusCode(201);
    }

    private static BlockingQueue<String> open(String username, int seconds) throws InterruptedException {
        return listen(Tokens.person(username).signed(), "?seconds=" + seconds);
    }

    /** Begins to listen and waits for the first word. */
    private static BlockingQueue<String> listen(String token, String query) throws InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/live" + query))
                .header("Authorization", "Bearer " + token)
                .build();
        var heard = new LinkedBlockingQueue<String>();
        var _ = HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofLines()).thenAccept(answer -> {
            assertEquals(200, answer.statusCode());
            answer.body()
                    .filter(line -> line.startsWith("data:"))
                    .forEach(line -> heard.add(line.substring("data:".length()).strip()));
            heard.add(END);
        });
        assertEquals("{\"topics\":[]}", heard.poll(10, TimeUnit.SECONDS));
        return heard;
    }

    private static void assertHears(BlockingQueue<String> page, String topic) throws InterruptedException {
        @Nullable String line;
        do {
            line = page.poll(10, TimeUnit.SECONDS);
            assertFalse(line == null || line.equals(END), topic + " was not announced");
        } while (!("{\"topics\":[\"" + topic + "\"]}").equals(line));
    }

    /** Until its end; that units were made and people appointed a moment before may still be said. */
    private static void assertHearsNothingOfWork(BlockingQueue<String> page) throws InterruptedException {
        for (var line = page.poll(10, TimeUnit.SECONDS); !END.equals(line); line = page.poll(10, TimeUnit.SECONDS)) {
            assertNotNull(line, "the stream goes on");
            assertFalse(line.contains("TASKS") || line.contains("NOTICES"), line);
        }
    }

    private static int connections() throws SQLException {
        try (var database = TestDatabase.superuser();
                var statement = database.createStatement();
                var result = statement.executeQuery(
                        "select count(*) from pg_stat_activity where usename = (select usename from pg_stat_activity where application_name = 'kehoach-live' limit 1)")) {
            result.next();
            return result.getInt(1);
        }
    }
}
