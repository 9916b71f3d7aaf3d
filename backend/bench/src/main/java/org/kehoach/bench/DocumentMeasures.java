package org.kehoach.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.kehoach.bench.HttpLoader.Call;
import org.kehoach.local.Console;
import org.kehoach.local.PlainFailure;

import io.vertx.core.json.JsonObject;

/** The register of documents: searching many, and many who ask for a number at once. */
final class DocumentMeasures {

    private static final double SEARCH_AIM = 0.6;
    private static final double NUMBERS_AIM = 10;
    private static final int SUBJECTS = 100;
    private static final int AT_ONCE = 200;
    private static final int CREATED = 201;

    private final int port;
    private final HttpLoader http;
    private final PgBench pgbench;
    private final Recorder recorder;
    private final Settings settings;
    private final Report report;
    private final String token;

    DocumentMeasures(
            int port,
            HttpLoader http,
            PgBench pgbench,
            Recorder recorder,
            Settings settings,
            Report report,
            String token) {
        this.port = port;
        this.http = http;
        this.pgbench = pgbench;
        this.recorder = recorder;
        this.settings = settings;
        this.report = report;
        this.token = token;
    }

    void search(Connection superuser) throws IOException, SQLException {
        var start = Instant.now();
        Sample.loadDocuments(superuser);
        Console.say("  generated " + Sample.DOCUMENTS + " documents (" + Console.since(start) + ")");
        var calls = IntStream.range(0, SUBJECTS)
                .mapToObj(n -> Call.get(
                        "/api/v1/documents/search?limit=20&q=" + URLEncoder.encode(query(n), StandardCharsets.UTF_8),
                        token))
                .toList();
        http.run(calls, Integer.MAX_VALUE, settings.time().multipliedBy(2));
        var statements = recorder.during(() -> http.one(calls.getFirst()));
        report.statements(
                "a page of a search",
                statements.stream().filter(s -> !s.isBracket()).count(),
                statements.stream().filter(Recorded::isBegin).count(),
                "at most 1, no transaction",
                statements.size() == 1);
        String choice = "\\set n random(0, " + (SUBJECTS - 1) + ")\n";
        var service = new ArrayList<HttpLoader.Result>();
        var reference = new ArrayList<Double>();
        for (int i = 0; i < settings.rounds(); i++) {
            reference.add(pgbench.read(choice, statements, parameters(), settings.time()));
            service.add(http.run(calls, Integer.MAX_VALUE, settings.time()));
        }
        report.add(new Figure(
                "search in " + Sample.DOCUMENTS + " documents", "pgbench, same SQL", SEARCH_AIM, service, reference));
    }

    /** Every number from the first to the last is given, and each once. */
    void numbers() throws IOException {
        String body = new JsonObject()
                .put("unitId", Sample.unit(0))
                .put("type", "REPORT")
                .put("letters", "BC-UBND")
                .put("subject", "Báo cáo chờ ký")
                .encode();
        var given = new ArrayList<Integer>();
        long start = System.nanoTime();
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> ask = () -> reserve(client, body);
            var asked = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> threads.submit(ask))
                    .toList();
            for (var number : asked) {
                given.add(number.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.", e);
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!given.stream()
                .sorted()
                .toList()
                .equals(IntStream.rangeClosed(1, AT_ONCE).boxed().toList())) {
            throw new PlainFailure("The series has a gap or a number twice: " + given);
        }
        report.time(AT_ONCE + " numbers of one series at once", seconds, NUMBERS_AIM);
    }

    private int reserve(HttpClient client, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/document-numbers"))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != CREATED) {
            throw new PlainFailure("Reserving answered " + answer.statusCode() + ": " + answer.body());
        }
        return new JsonObject(answer.body()).getInteger("number");
    }

    private static String query(int number) {
        return String.format("chuyên đề cd%04d", number);
    }

    /** What the service makes of a query, each form of it for the query that pgbench draws. */
    private static Map<String, String> parameters() {
        String code = "lpad(cast(:n as text), 4, '0')";
        var forms = new LinkedHashMap<String, String>();
        for (String form : List.of("chuyên đề cd%s", "%%chuyên đề cd%s%%", "chuyen & de & cd%s:*", "chuyen de cd%s")) {
            var parts = form.split("%s", -1);
            forms.put(
                    String.format(form, "0000"),
                    "('" + parts[0].replace("%%", "%") + "' || " + code + " || '" + parts[1].replace("%%", "%") + "')");
        }
        return forms;
    }
}
