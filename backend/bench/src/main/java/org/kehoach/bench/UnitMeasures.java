package org.kehoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kehoach.bench.HttpLoader.Call;
import org.kehoach.local.PlainFailure;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What is done to the whole directory at once, each against a time of its own. */
final class UnitMeasures {

    private static final String TREE = "/api/v1/units/tree?asOf=2026-01-01";
    private static final String SETS = "/api/v1/unit-change-sets";
    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3_321;
    private static final double IMPORT_AIM = 30;
    private static final double TREE_AIM = 0.1;
    private static final double MERGE_AIM = 10;
    private static final int WARM_TREES = 200;
    private static final int TREES = 41;
    private static final int FIRST_MERGED = 21;
    private static final int MERGED = 4;
    private static final int ASSIGNMENTS = 5_000;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private record Answer(int status, String etag, String body, double seconds) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final HttpLoader http;
    private final Recorder recorder;
    private final Report report;
    private final String token;

    /** @param token of who administers and heads the city */
    UnitMeasures(int port, HttpLoader http, Recorder recorder, Report report, String token) {
        this.port = port;
        this.http = http;
        this.recorder = recorder;
        this.report = report;
        this.token = token;
    }

    void importAndTree() throws IOException, SQLException {
        String file = country();
        var trial = send("POST", "/api/v1/units/import/dry-run", "text/csv", file, "");
        report.note(String.format("try the import of %,d units: %.1f s", PROVINCES + COMMUNES, trial.seconds()));
        var done = send("POST", "/api/v1/units/import", "text/csv", file, "");
        requireEqual(PROVINCES + COMMUNES, new JsonObject(done.body()).getInteger("created"));
        report.time("import " + (PROVINCES + COMMUNES) + " units", done.seconds(), IMPORT_AIM);
        http.run(List.of(Call.get(TREE, token)), WARM_TREES, PATIENCE);
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < TREES; i++) {
            seconds.add(send("GET", TREE, "", "", "").seconds());
        }
        report.time("the tree of a day", Figure.median(seconds), TREE_AIM);
        var statements = recorder.during(() -> http.one(Call.get(TREE, token)));
        long count = statements.stream().filter(s -> !s.isBracket()).count();
        long transactions = statements.stream().filter(Recorded::isBegin).count();
        report.statements("the tree of a day", count, transactions, "at most 1", count <= 1);
    }

    /** Leaves units behind that have ended, so nothing else is measured after it. */
    void merge() throws IOException {
        var drafted = send("POST", SETS, "application/json", merger().encode(), "");
        String path = SETS + "/" + new JsonObject(drafted.body()).getString("id");
        var trial = send("GET", path + "/dry-run", "", "", "");
        long moving = assignments(new JsonObject(trial.body()));
        if (moving < ASSIGNMENTS) {
            throw new PlainFailure("Only " + moving + " assignments would move.");
        }
        report.note(String.format("try the merger: %.2f s", trial.seconds()));
        var others = CompletableFuture.supplyAsync(this::work);
        var done = send("POST", path + "/approve", "", "", drafted.etag());
        report.time("merge units and move " + moving + " open assignments", done.seconds(), MERGE_AIM);
        report.note(String.format(
                "meanwhile others read lists: %.0f a second, 99 %% in %.0f ms",
                others.join().perSecond(), others.join().p99Micros() / 1000.0));
    }

    private HttpLoader.Result work() {
        try {
            var calls = IntStream.range(100, 116)
                    .mapToObj(unit -> Call.get(
                            "/api/v1/tasks?unitId=" + Sample.unit(unit) + "&state=IN_PROGRESS&limit=50", token))
                    .toList();
            return http.run(calls, Integer.MAX_VALUE, Duration.ofSeconds(6));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long assignments(JsonObject trial) {
        return trial.getJsonArray("groups").stream()
                .map(JsonObject.class::cast)
                .filter(group -> group.getString("objectType").equals("ASSIGNMENT"))
                .mapToLong(group -> group.getLong("count"))
                .sum();
    }

    private static JsonObject merger() {
        String heir = "01900009-0000-7000-8000-000000000001";
        var merged = IntStream.range(FIRST_MERGED, FIRST_MERGED + MERGED)
                .mapToObj(Sample::unit)
                .toList();
        return new JsonObject()
                .put("unitId", Sample.unit(0))
                .put("instrument", "Nghị quyết đo lường")
                .put("effectiveOn", "2026-01-01")
                .put(
                        "changes",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kind", "CREATE")
                                        .put("unitIds", new JsonArray().add(heir))
                                        .put("name", "Phường sáp nhập")
                                        .put("unitKind", "WARD")
                                        .put("parentId", Sample.unit(0)))
                                .add(new JsonObject()
                                        .put("kind", "MERGE")
                                        .put("unitIds", new JsonArray(merged))
                                        .put("successorIds", new JsonArray().add(heir))));
    }

    /** The country as it has been since July 2025: as many provinces and communes, under names of our own. */
    private static String country() {
        var rows = new ArrayList<String>(List.of("codes,name,kind,validFrom,parent"));
        IntStream.rangeClosed(1, PROVINCES)
                .mapToObj(n -> String.format("QG:%02d,Tỉnh số %d,PROVINCE,2025-07-01,", n, n))
                .forEach(rows::add);
        IntStream.range(0, COMMUNES)
                .mapToObj(n -> String.format(
                        "QG:%05d,Xã số %d,COMMUNE,2025-07-01,QG:%02d", n + PROVINCES, n + 1, n % PROVINCES + 1))
                .forEach(rows::add);
        return rows.stream().collect(Collectors.joining("\n"));
    }

    private static void requireEqual(int expected, int found) {
        if (expected != found) {
            throw new PlainFailure("The import made " + found + " units instead of " + expected + ".");
        }
    }

    private Answer send(String method, String path, String type, String body, String etag) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        long start = System.nanoTime();
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK && answer.statusCode() != CREATED) {
                throw new PlainFailure(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("ETag").orElse("\"0\""),
                    answer.body(),
                    (System.nanoTime() - start) / 1e9);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.", e);
        }
    }
}
