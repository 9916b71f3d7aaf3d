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
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.kehoach.local.PlainFailure;

import io.vertx.core.json.JsonObject;

/** Reading plans from papers of an ordinary and of an extraordinary length, each against a time of its own. */
final class ReadingMeasures {

    private static final int SHORT = 30;
    private static final int LONG = 300;
    private static final int POINTS_A_PAGE = 10;
    private static final double SHORT_AIM = 1;
    private static final double LONG_AIM = 10;
    private static final int TIMES = 5;
    private static final int CREATED = 201;
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

    private void measure(int pages, double aim) throws IOException {
        byte[] paper = paper(pages);
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            String file = new JsonObject(post("/api/v1/files?name=plan.docx", "application/octet-stream", paper))
                    .getString("id");
            var request = new JsonObject().put("issuingUnitId", Sample.unit(0)).put("fileId", file);
            long start = System.nanoTime();
            var read = new JsonObject(post(
                    "/api/v1/plan-readings",
                    "application/json",
                    request.encode().getBytes(StandardCharsets.UTF_8)));
            seconds.add((System.nanoTime() - start) / 1e9);
            if (read.getJsonArray("proposals").size() < pages * POINTS_A_PAGE) {
                throw new PlainFailure("Only " + read.getJsonArray("proposals").size() + " proposals were read.");
            }
        }
        report.time("read a plan of " + pages + " pages", Figure.median(seconds), aim);
    }

    /** About so many pages of numbered points with work and dates. */
    private static byte[] paper(int pages) throws IOException {
        var lines = new ArrayList<>(List.of("KẾ HOẠCH", "Đo lường việc đọc văn bản năm 2026", "I. NỘI DUNG"));
        for (int point = 1; point <= pages * POINTS_A_PAGE; point++) {
            if (point % POINTS_A_PAGE == 1) {
                lines.add((point / POINTS_A_PAGE + 1) % 1000 + ". Nhóm nhiệm vụ tuyên truyền, vận động");
            }
            lines.add("- Giao Đơn vị số " + point
                    + " chủ trì, phối hợp với Công an các phường, xã thực hiện Kế hoạch số "
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

    private String post(String path, String type, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                throw new PlainFailure(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.", e);
        }
    }
}
