package org.kehoach.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.bench.HttpLoader.Call;
import org.kehoach.local.Console;
import org.kehoach.local.PlainFailure;

import io.vertx.core.json.JsonObject;

/** Calendars among many events, one after another as one reader asks for them. */
final class EventMeasures {

    private static final double MONTH_AIM = 0.05;
    private static final double FEED_AIM = 0.3;
    private static final double CAMPAIGN_AIM = 0.1;
    private static final int WARM = 100;
    private static final int TIMES = 41;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int UNCHANGED = 304;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private record Answer(int status, String tag, String body, double seconds) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final HttpLoader http;
    private final Recorder recorder;
    private final Report report;
    private final String token;

    /** @param token of the city's officer */
    EventMeasures(int port, HttpLoader http, Recorder recorder, Report report, String token) {
        this.port = port;
        this.http = http;
        this.recorder = recorder;
        this.report = report;
        this.token = token;
    }

    void run(Connection superuser) throws IOException, SQLException {
        var start = Instant.now();
        Sample.loadEvents(superuser);
        Console.say("  generated " + Sample.EVENTS + " events (" + Console.since(start) + ")");
        month();
        feed();
        campaign();
    }

    private void month() throws IOException, SQLException {
        var first = LocalDate.now(ZONE).withDayOfMonth(1);
        String path = "/api/v1/events?limit=200&sort=startsOn&from=" + first + "&to="
                + first.plusMonths(1).minusDays(1) + "&unitId=" + Sample.unit(0);
        time("a month of a unit's calendar", path, MONTH_AIM);
        statements("a month of a unit's calendar", path);
    }

    private void feed() throws IOException, SQLException {
        var made = send("POST", "/api/v1/calendar-feeds", "{\"unitId\": \"" + Sample.unit(0) + "\"}", "");
        String path = URI.create(new JsonObject(made.body()).getString("url")).getPath();
        var calendar = send("GET", path, "", "");
        long events = calendar.body().lines().filter("BEGIN:VEVENT"::equals).count();
        time("a feed of " + events + " events", path, FEED_AIM);
        var again = send("GET", path, "", calendar.tag());
        if (again.status() != UNCHANGED) {
            throw new PlainFailure("A feed that has not changed answered " + again.status() + ".");
        }
        report.note(String.format("the feed unchanged: 304 in %.3f s", again.seconds()));
    }

    private void campaign() throws IOException, SQLException {
        String path = "/api/v1/events/" + Sample.CAMPAIGN;
        time("a campaign of " + Sample.SITES + " sites", path, CAMPAIGN_AIM);
        time("its first 50 sites", path + "/sites?limit=50", CAMPAIGN_AIM);
    }

    private void time(String what, String path, double aim) throws IOException {
        for (int i = 0; i < WARM; i++) {
            send("GET", path, "", "");
        }
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            seconds.add(send("GET", path, "", "").seconds());
        }
        report.time(what, Figure.median(seconds), aim);
    }

    private void statements(String what, String path) throws IOException, SQLException {
        // the rights that are kept for a minute are not the list's statement
        http.one(Call.get(path, token));
        var statements = recorder.during(() -> http.one(Call.get(path, token)));
        long count = statements.stream().filter(s -> !s.isBracket()).count();
        long transactions = statements.stream().filter(Recorded::isBegin).count();
        report.statements(what, count, transactions, "at most 1", count <= 1);
    }

    private Answer send(String method, String path, String body, String tag) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        try {
            long start = System.nanoTime();
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!List.of(OK, CREATED, UNCHANGED).contains(answer.statusCode())) {
                throw new PlainFailure(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), answer.body(), seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.", e);
        }
    }
}
