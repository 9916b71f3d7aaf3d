package org.kehoach.file;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import jakarta.inject.Inject;

import org.kehoach.testing.Api;
import org.kehoach.testing.HeldRow;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is replaced by a new version, and the former ones stay. */
@QuarkusTest
class FileVersionTest {

    private static final String REASON = "Bản quét trước thiếu trang 3";

    @Inject
    FileTextJob texts;

    private final String stamp = "ban" + UUID.randomUUID().toString().substring(0, 8);
    private String city = "";
    private String ward = "";
    private Someone clerk = Someone.loader();
    private Someone officer = Someone.loader();
    private Someone warden = Someone.loader();

    @BeforeEach
    void anOffice() {
        city = Someone.unit("Thành phố nhiều bản", "CITY", null);
        ward = Someone.unit("Phường nhiều bản", "WARD", city);
        clerk = Someone.as(Someone.member(city, "CLERK"));
        officer = Someone.as(Someone.member(city, "OFFICER"));
        warden = Someone.as(Someone.member(ward, "OFFICER"));
    }

    @Test
    void theNewestIsShownAndTheFormerOnesStayForWhoReadsTheThing() {
        String first = text(clerk, "quét.txt", "bản một");
        String other = text(clerk, "phụ lục.txt", "phụ lục");
        String document = register(first, other);
        String second = replaced(clerk, first, text(clerk, "quét lại.txt", "bản hai"));
        String third = replaced(officer, second, text(officer, "quét đủ.txt", "bản ba"));

        clerk.get("documents/" + document)
                .body("files.id", contains(third, other))
                .body("files.versionNumber", contains(3, 1));
        for (String any : List.of(first, second, third)) {
            clerk.get("files/" + any + "/versions")
                    .statusCode(200)
                    .body("items.file.id", contains(third, second, first))
                    .body("items.file.versionNumber", contains(3, 2, 1))
                    .body("items.reason", contains(REASON, REASON, null))
                    .body("items[0].uploadedBy", not(equalTo(null)))
                    .body("items[0].file.size", equalTo("bản ba".getBytes(StandardCharsets.UTF_8).length));
        }
        assertArrayEquals("bản một".getBytes(StandardCharsets.UTF_8), content(officer, first));
        assertArrayEquals("bản hai".getBytes(StandardCharsets.UTF_8), content(officer, second));
        assertArrayEquals("bản ba".getBytes(StandardCharsets.UTF_8), content(officer, third));
        clerk.get("files/" + first).body("replacedBy", equalTo(second)).body("allowedActions", empty());
        clerk.get("files/" + third).body("replacedBy", nullValue()).body("allowedActions", contains("REPLACE"));
        clerk.get("files/" + other + "/versions").body("items.file.id", contains(other));
        var stranger = Someone.as(Someone.member(Someone.unit("Đơn vị khác", "WARD", null), "HEAD"));
        stranger.get("files/" + first + "/versions").statusCode(404);
        stranger.get("files/" + first + "/content").statusCode(404);
    }

    @Test
    void theSearchFindsTheNewestAlone() {
        String first = text(clerk, "cũ.txt", "nội dung cũ " + stamp);
        register(first);
        texts.read();
        clerk.get("documents/search?q=" + stamp).body("items.file.fileId", contains(first));
        String second = replaced(clerk, first, text(clerk, "mới.txt", "nội dung mới " + stamp));
        clerk.get("documents/search?q=" + stamp).body("items", empty());
        texts.read();
        clerk.get("documents/search?q=" + stamp).body("items.file.fileId", contains(second));
        clerk.get("files/" + first).body("excerpt", equalTo("nội dung cũ " + stamp));
        clerk.get("files/" + second).body("excerpt", equalTo("nội dung mới " + stamp));
    }

    @Test
    void aVersionIsSetAsideAndSettledAsAnyFile() {
        String first = text(clerk, "thường.txt", "nội dung");
        register(first);
        String second = replaced(clerk, first, text(clerk, "lạ.txt", "TỐI MẬT\nnội dung"));
        texts.read();
        Api.problem(officer.get("files/" + second + "/content"), 409, "illegal-transition");
        assertArrayEquals("nội dung".getBytes(StandardCharsets.UTF_8), content(officer, first));
        officer.get("files/" + second).body("allowedActions", contains("PURGE", "RELEASE", "REPLACE"));
        String third = replaced(officer, second, text(officer, "sạch.txt", "sạch"));
        officer.step("files/" + second, "purge", Map.of("reason", "Tải lên nhầm"))
                .statusCode(200);
        officer.get("files/" + third + "/versions").body("items.file.state", contains("READY", "PURGED", "READY"));
    }

    @Test
    void ofTwoWhoReplaceAtOnceOneIsRefusedAndNothingIsLost()
            throws SQLException, InterruptedException, ExecutionException {
        String first = text(clerk, "gốc.txt", "gốc");
        String document = register(first);
        String tag = clerk.tag("files/" + first);
        var mine = text(clerk, "của tôi.txt", "của tôi");
        var theirs = text(officer, "của bạn.txt", "của bạn");
        List<Callable<Response>> both =
                List.of(() -> post(clerk, first, tag, mine), () -> post(officer, first, tag, theirs));
        var statuses = new ArrayList<Integer>();
        HeldRow.meet("files", first, both).forEach(answer -> statuses.add(answer.statusCode()));
        statuses.sort(null);
        assertEquals(List.of(201, 412), statuses);
        String newest = clerk.get("documents/" + document).extract().path("files[0].id");
        clerk.get("files/" + first + "/versions").body("items.file.id", contains(newest, first));

        boolean wasMine = newest.equals(mine);
        var loser = wasMine ? officer : clerk;
        String left = wasMine ? theirs : mine;
        Api.problem(post(loser, first, "*", left).then(), 409, "conflict");
        assertEquals(
                201, post(loser, newest, loser.tag("files/" + newest), left).statusCode());
    }

    @Test
    void aVersionNeedsItsReasonAndAFileOfOnesOwn() {
        String first = text(clerk, "gốc.txt", "gốc");
        register(first);
        String tag = clerk.tag("files/" + first);
        String next = text(clerk, "mới.txt", "mới");
        clerk.post("files/" + first + "/versions", Map.of("fileId", next, "reason", REASON))
                .statusCode(428);
        clerk.request()
                .header("If-Match", tag)
                .body(Map.of("fileId", next, "reason", " "))
                .post("/api/v1/files/" + first + "/versions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        for (String foreign : List.of(text(officer, "của người khác.txt", "x"), first)) {
            post(clerk, first, tag, foreign)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/fileId"))
                    .body("errors.code", contains("file"));
        }
        clerk.get("files/" + first).body("replacedBy", nullValue());
    }

    @Test
    void aRepeatGivesTheFirstAnswer() {
        String first = text(clerk, "gốc.txt", "gốc");
        register(first);
        String tag = clerk.tag("files/" + first);
        String next = text(clerk, "mới.txt", "mới");
        for (int times = 0; times < 2; times++) {
            clerk.request()
                    .header("If-Match", tag)
                    .header("Idempotency-Key", first)
                    .body(Map.of("fileId", next, "reason", REASON))
                    .post("/api/v1/files/" + first + "/versions")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(next));
        }
    }

    @Test
    void whoOnlyReadsTheDocumentReplacesNothing() {
        String first = text(clerk, "gốc.txt", "gốc");
        register(first);
        var viewer = Someone.as(Someone.member(city, "VIEWER"));
        viewer.get("files/" + first).statusCode(200).body("allowedActions", empty());
        assertEquals(403, post(viewer, first, "*", first).statusCode());
        warden.get("files/" + first).statusCode(200).body("allowedActions", empty());
        assertEquals(403, post(warden, first, "*", text(warden, "x.txt", "x")).statusCode());
        String loose = text(clerk, "chưa gắn.txt", "x");
        assertEquals(403, post(clerk, loose, "*", text(clerk, "y.txt", "y")).statusCode());
    }

    @Test
    void evidenceIsReplacedAsLongAsTheWorkIsReportedUpon() {
        String task =
                Someone.id(officer.post("tasks", Map.of("givingUnitId", city, "title", "Việc", "leadUnitId", ward)));
        String assignment =
                "assignments/" + officer.get("tasks/" + task).extract().path("assignments[0].id");
        String first = text(warden, "minh chứng.txt", "mờ");
        Someone.id(warden.post(
                assignment + "/reports", Map.of("text", "Đang làm", "percent", 50, "fileIds", List.of(first))));
        officer.get("files/" + first).statusCode(200).body("allowedActions", empty());
        assertEquals(403, post(officer, first, "*", text(officer, "x.txt", "x")).statusCode());
        String second = replaced(warden, first, text(warden, "minh chứng rõ.txt", "rõ"));
        warden.get(assignment + "/reports").body("items.files.flatten().id", contains(second));

        warden.step(assignment, "submit", Map.of()).statusCode(200);
        warden.get("files/" + second).body("allowedActions", empty());
        assertEquals(403, post(warden, second, "*", text(warden, "x.txt", "x")).statusCode());
        officer.step(assignment, "return", Map.of("reason", "Chưa rõ")).statusCode(200);
        replaced(warden, second, text(warden, "rõ hơn.txt", "rõ hơn"));
        assertArrayEquals("mờ".getBytes(StandardCharsets.UTF_8), content(officer, first));
    }

    @Test
    void whoClosesTheEventReplacesItsPapers() {
        String event = Someone.id(warden.post(
                "events",
                Map.of(
                        "hostUnitId", ward,
                        "title", "Họp",
                        "kind", "MEETING",
                        "startsOn", "2026-01-05",
                        "startTime", "08:00",
                        "place", "Hội trường")));
        String first = text(warden, "biên bản.txt", "nháp");
        warden.step(
                        "events/" + event,
                        "close",
                        Map.of(
                                "summary",
                                "Xong",
                                "sessions",
                                1,
                                "attendances",
                                10,
                                "heldAsPlanned",
                                true,
                                "fileIds",
                                List.of(first)))
                .statusCode(200);
        assertEquals(403, post(officer, first, "*", text(officer, "x.txt", "x")).statusCode());
        String second = replaced(warden, first, text(warden, "biên bản ký.txt", "ký"));
        warden.get("events/" + event).body("closing.files.id", contains(second));
    }

    @Test
    void whoReplacedWhatByWhatAndWhyIsOnRecord() throws SQLException {
        String first = text(clerk, "gốc.txt", "gốc");
        register(first);
        String second = replaced(clerk, first, text(clerk, "mới.txt", "mới"));
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select before::text || after::text as row from audit_entries where action = 'replaceFile' and object_id = '"
                                + second + "'")) {
            rows.next();
            org.hamcrest.MatcherAssert.assertThat(
                    rows.getString("row"),
                    org.hamcrest.Matchers.allOf(
                            org.hamcrest.Matchers.containsString(first), org.hamcrest.Matchers.containsString(REASON)));
        }
    }

    private String register(String... files) {
        return Someone.id(clerk.post(
                "documents",
                Map.of(
                        "type", "REPORT",
                        "symbol", "7/BC-UBND",
                        "issuingUnitId", city,
                        "issuedOn", "2020-12-31",
                        "subject", "Báo cáo có bản",
                        "fileIds", List.of(files))));
    }

    private static String text(Someone who, String name, String content) {
        return Someone.id(who.upload(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Response post(Someone who, String file, String tag, String newer) {
        return who.request()
                .header("If-Match", tag)
                .body(Map.of("fileId", newer, "reason", REASON))
                .post("/api/v1/files/" + file + "/versions");
    }

    private static String replaced(Someone who, String file, String newer) {
        ValidatableResponse answer =
                post(who, file, who.tag("files/" + file), newer).then();
        String id = Someone.id(answer.body("versionNumber", notNullValue()));
        assertEquals(newer, id);
        who.get("files/" + file).body("replacedBy", equalTo(newer));
        return id;
    }

    private static byte[] content(Someone who, String id) {
        return who.get("files/" + id + "/content").statusCode(200).extract().asByteArray();
    }
}
