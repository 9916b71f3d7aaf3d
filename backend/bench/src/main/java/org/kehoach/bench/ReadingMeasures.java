package org.kehoach.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.kehoach.local.PlainFailure;

import io.vertx.core.json.JsonObject;

/** Reading plans from papers of an ordinary and of an extraordinary length, and writing one, each against a time of its own. */
final class ReadingMeasures {

    private static final int SHORT = 30;
    private static final int LONG = 300;
    private static final int POINTS_A_PAGE = 10;
    private static final double SHORT_AIM = 1;
    private static final double LONG_AIM = 10;
    private static final int TIMES = 5;
    private static final int UNKNOWN = 7;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CONTENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>""";

    private record Read(double seconds, JsonObject answer) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Report report;
    private final String token;

    /** @param token of who drafts for the city */
    ReadingMeasures(int port, Report report, String token) {
        this.port = port;
        this.report = report;
        this.token = token;
    }

    void read() throws IOException {
        measure(SHORT, SHORT_AIM);
        measure(LONG, LONG_AIM);
    }

    /** All that is understood of a paper becomes a plan, which is written out again. */
    void write() throws IOException {
        var read = reading(paper(SHORT)).answer();
        var decisions = new JsonObject();
        for (int i = 0; i < read.getJsonArray("proposals").size(); i++) {
            var proposal = read.getJsonArray("proposals").getJsonObject(i);
            if (proposal.getString("state").equals("NOTED")) {
                continue;
            }
            boolean unled = proposal.getString("kind").equals("ASSIGNMENT")
                    && proposal.getJsonObject("proposed")
                            .getJsonArray("leadUnitIds")
                            .isEmpty();
            decisions.put(proposal.getString("id"), new JsonObject().put("state", unled ? "REFUSED" : "ACCEPTED"));
        }
        String at = "/api/v1/plan-readings/" + read.getString("id");
        var decided = send(
                request(at, "application/merge-patch+json")
                        .header("If-Match", version(read))
                        .method("PATCH", body(new JsonObject().put("decisions", decisions))),
                OK);
        var applied = send(
                request(at + "/apply", JSON)
                        .header("If-Match", version(new JsonObject(decided)))
                        .POST(HttpRequest.BodyPublishers.noBody()),
                OK);
        String plan = new JsonObject(applied).getString("planId");
        for (String format : List.of("DOCX", "PDF")) {
            var seconds = new ArrayList<Double>();
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                send(
                        request("/api/v1/plans/" + plan + "/paper." + format.toLowerCase(Locale.ROOT), JSON)
                                .GET(),
                        OK);
                seconds.add(since(start));
            }
            tell("write a plan of " + SHORT + " pages as " + format, seconds, SHORT_AIM);
        }
    }

    private void measure(int pages, double aim) throws IOException {
        byte[] paper = paper(pages);
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            var read = reading(paper);
            seconds.add(read.seconds());
            int proposals = read.answer().getJsonArray("proposals").size();
            if (proposals < pages * POINTS_A_PAGE) {
                throw new PlainFailure("Only " + proposals + " proposals were read.");
            }
        }
        tell("read a plan of " + pages + " pages", seconds, aim);
    }

    /** The first time has to be within the aim as well: people read one plan, not five. */
    private void tell(String what, List<Double> seconds, double aim) {
        report.time(what + ", the first time", seconds.getFirst(), aim);
        report.time(what, Figure.median(seconds), aim);
    }

    private Read reading(byte[] paper) throws IOException {
        String file = new JsonObject(send(
                        request("/api/v1/files?name=plan.docx", "application/octet-stream")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(paper)),
                        CREATED))
                .getString("id");
        var asked = new JsonObject().put("issuingUnitId", Sample.unit(0)).put("fileId", file);
        long start = System.nanoTime();
        String answer = send(request("/api/v1/plan-readings", JSON).POST(body(asked)), CREATED);
        return new Read(since(start), new JsonObject(answer));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String version(JsonObject read) {
        return "\"" + read.getLong("version") + "\"";
    }

    /** About so many pages of numbered points with work and dates. */
    private static byte[] paper(int pages) throws IOException {
        var lines = new ArrayList<>(List.of("KẾ HOẠCH", "Đo lường việc đọc văn bản năm 2026", "I. NỘI DUNG"));
        for (int point = 1; point <= pages * POINTS_A_PAGE; point++) {
            if (point % POINTS_A_PAGE == 1) {
                lines.add((point / POINTS_A_PAGE + 1) % 1000 + ". Nhóm nhiệm vụ tuyên truyền, vận động");
            }
            lines.add("- Giao " + lead(point)
                    + " chủ trì, phối hợp với Sở số 3, Trường số 255 thực hiện Kế hoạch số "
                    + point + "/KH-UBND ngày 01/02/2026 của Ủy ban nhân dân thành phố, hoàn thành trước ngày 15/8/2026;"
                    + " báo cáo kết quả bằng văn bản, nêu rõ việc đã làm, việc chưa làm và nguyên nhân. ".repeat(2));
        }
        var body = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        lines.forEach(line -> body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(line)
                .append("</w:t></w:r></w:p>"));
        body.append("</w:body></w:document>");
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : Map.of(
                            "[Content_Types].xml",
                            CONTENT,
                            "_rels/.rels",
                            RELATIONS,
                            "word/document.xml",
                            body.toString())
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** As units of the sample are called, and some as nobody is. */
    private static String lead(int point) {
        int unit = 1 + point % 275;
        String kind = unit <= 20 ? "Sở" : unit <= 160 ? "Phường" : unit <= 251 ? "Xã" : "Trường";
        return (point % UNKNOWN == 0 ? "Chi cục" : kind) + " số " + unit;
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type);
    }

    private static HttpRequest.BodyPublisher body(JsonObject json) {
        return HttpRequest.BodyPublishers.ofString(json.encode());
    }

    private String send(HttpRequest.Builder request, int expected) throws IOException {
        try {
            var sent = request.build();
            var answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new PlainFailure(
                        sent.uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.", e);
        }
    }
}
