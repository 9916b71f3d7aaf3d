package org.kehoach.file;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Api;
import org.kehoach.testing.FilesScanned;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.TestScanner;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are scanned as they come in; what does harm is kept from everybody until somebody decides. */
@QuarkusTest
@TestProfile(FilesScanned.class)
class QuarantineTest {

    private static final byte[] HARM = TestScanner.HARM.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GOOD = "Ghi chép cuộc họp".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> REASON = Map.of("reason", "Trình quét nhận nhầm");

    @Inject
    FileScanJob job;

    private String office = "";
    private Someone clerk = Someone.loader();
    private Someone colleague = Someone.loader();
    private Someone admin = Someone.loader();
    private Someone adminAbove = Someone.loader();
    private Someone adminElsewhere = Someone.loader();

    @BeforeEach
    void anOffice() {
        var above = Someone.unit("Thành phố có trình quét", "CITY", null);
        office = Someone.unit("Phường có trình quét", "WARD", above);
        clerk = Someone.as(Someone.member(office, "CLERK"));
        colleague = Someone.as(Someone.member(office, "OFFICER"));
        admin = Someone.as(Someone.member(office, "ADMIN"));
        adminAbove = Someone.as(Someone.member(above, "ADMIN"));
        adminElsewhere = Someone.as(Someone.member(Someone.unit("Phường khác", "WARD", above), "ADMIN"));
    }

    @AfterEach
    void theScannerAnswersAgain() {
        TestScanner.breakDown(false);
        TestScanner.puzzle(false);
        job.scan();
    }

    @Test
    void aHarmlessFileIsReadyAtOnce() {
        String id = Someone.id(clerk.upload("họp.txt", GOOD).body("state", equalTo("READY")));
        clerk.get("files/" + id + "/content").statusCode(200);
        clerk.get("files/" + id).body("finding", nullValue()).body("allowedActions", empty());
    }

    @Test
    void aHarmfulFileIsOpenedByNobody() {
        String id = Someone.id(clerk.upload("lạ.txt", HARM).body("state", equalTo("QUARANTINED")));
        register(id);
        for (var reader : List.of(clerk, colleague, admin)) {
            Api.problem(reader.get("files/" + id + "/content"), 409, "illegal-transition")
                    .body("detail", containsString("cách ly"));
        }
        clerk.request()
                .header("Accept-Language", "en")
                .get("/api/v1/files/" + id + "/content")
                .then()
                .body("detail", containsString("quarantine"));
        clerk.get("files/" + id)
                .body("finding", equalTo(TestScanner.NAME_OF_HARM))
                .body("allowedActions", contains("PURGE", "REPLACE"));
        colleague.get("files/" + id).statusCode(200);
    }

    @Test
    void theAdminOfTheUploadersUnitSeesAndReleasesIt() {
        String id = Someone.id(clerk.upload("nhầm.txt", HARM));
        colleague.get("files/" + id).statusCode(404);
        adminElsewhere.get("files/" + id).statusCode(404);
        clerk.step("files/" + id, "release", REASON).statusCode(403);
        adminAbove.get("files/" + id).statusCode(200).body("allowedActions", contains("PURGE", "RELEASE"));
        admin.step("files/" + id, "release", Map.of("reason", " ")).statusCode(422);
        admin.step("files/" + id, "release", REASON).statusCode(200).body("state", equalTo("READY"));
        clerk.get("files/" + id + "/content").statusCode(200);
        admin.get("files/" + id).statusCode(404);
    }

    @Test
    void nobodyReleasesWhatTheyBroughtThemselves() {
        String name = Someone.member(office, "ADMIN");
        Someone.join(name, office, "CLERK", LocalDate.now(BusinessClock.ZONE).minusDays(1));
        var both = Someone.as(name);
        String id = Someone.id(both.upload("lạ.txt", HARM));
        both.get("files/" + id).body("allowedActions", contains("PURGE"));
        both.step("files/" + id, "release", REASON).statusCode(403);
        admin.step("files/" + id, "release", REASON).statusCode(200);
    }

    @Test
    void aRepeatedReleaseGivesTheFirstAnswerThoughTheFileIsOutOfSight() {
        String id = Someone.id(clerk.upload("nhầm.txt", HARM));
        String tag = admin.tag("files/" + id);
        for (int times = 0; times < 2; times++) {
            admin.request()
                    .header("If-Match", tag)
                    .header("Idempotency-Key", id)
                    .body(REASON)
                    .post("/api/v1/files/" + id + "/release")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("READY"));
        }
    }

    @Test
    void aFileOfWhichThereIsNoVerdictHoldsNoOtherBack() {
        TestScanner.puzzle(true);
        TestScanner.breakDown(true);
        String puzzling = Someone.id(clerk.upload("đố.txt", TestScanner.PUZZLE.getBytes(StandardCharsets.US_ASCII)));
        String good = Someone.id(clerk.upload("họp.txt", GOOD));
        TestScanner.breakDown(false);
        job.scan();
        job.scan();
        clerk.get("files/" + good).body("state", equalTo("READY"));
        clerk.get("files/" + puzzling).body("state", equalTo("SCANNING"));
        clerk.step("files/" + puzzling, "purge", REASON).statusCode(409);
    }

    @Test
    void itsUploaderOrTheAdminPurgesItForEver() {
        for (var purger : List.of(clerk, adminAbove)) {
            String id = Someone.id(clerk.upload("lạ.txt", HARM));
            register(id);
            purger.step("files/" + id, "purge", REASON).statusCode(200).body("state", equalTo("PURGED"));
            clerk.get("files/" + id + "/content").statusCode(409).body("detail", containsString("xóa hẳn"));
        }
    }

    @Test
    void whileTheScannerIsDownFilesWaitAndNothingIsLost() {
        TestScanner.breakDown(true);
        String good = Someone.id(clerk.upload("họp.txt", GOOD).body("state", equalTo("SCANNING")));
        String bad = Someone.id(clerk.upload("lạ.txt", HARM).body("state", equalTo("SCANNING")));
        register(good);
        job.scan();
        Api.problem(colleague.get("files/" + good + "/content"), 409, "illegal-transition")
                .body("detail", containsString("chờ quét"));
        clerk.get("files/" + good + "/content").statusCode(200);
        TestScanner.breakDown(false);
        job.scan();
        colleague.get("files/" + good + "/content").statusCode(200);
        clerk.get("files/" + bad).body("state", equalTo("QUARANTINED"));
        clerk.get("files/" + bad + "/content").statusCode(409);
    }

    @Test
    void whoMaySettleThemFindsAllFilesInQuarantineAndNobodyElseDoes() {
        String loose = Someone.id(clerk.upload("lạ một.txt", HARM));
        String carried = Someone.id(colleague.upload("lạ hai.txt", HARM));
        colleague.upload("lành.txt", GOOD);
        for (var judge : List.of(admin, adminAbove)) {
            judge.get("files/quarantine?total=true")
                    .statusCode(200)
                    .body("total", equalTo(2))
                    .body("items.file.id", contains(carried, loose))
                    .body("items.finding", contains(TestScanner.NAME_OF_HARM, TestScanner.NAME_OF_HARM))
                    .body("items[0].uploadedBy", containsString("officer"))
                    .body("items[0].allowedActions", contains("PURGE", "RELEASE"));
        }
        clerk.get("files/quarantine")
                .body("items.file.id", contains(loose))
                .body("items[0].allowedActions", contains("PURGE"));
        adminElsewhere.get("files/quarantine").body("items", empty());
        String cursor = admin.get("files/quarantine?limit=1").extract().path("nextCursor");
        admin.get("files/quarantine?limit=1&cursor=" + cursor).body("items.file.id", contains(loose));
        admin.step("files/" + loose, "release", REASON).statusCode(200);
        admin.get("files/quarantine").body("items.file.id", contains(carried));
    }

    @Test
    void whatSomebodyLeftBehindIsSettledByTheAdminOfTheUnitThatTheyLeft() throws SQLException {
        String before = Someone.unit("Phường công tác trước", "WARD", null);
        var adminBefore = Someone.as(Someone.member(before, "ADMIN"));
        String leaver = Someone.member(office, "OFFICER");
        Someone.join(leaver, before, "OFFICER", LocalDate.of(2010, 1, 1));
        var left = Someone.as(leaver);
        String id = Someone.id(left.upload("bỏ lại.txt", HARM));
        ended(leaver, before, LocalDate.of(2015, 12, 31));
        ended(leaver, office, LocalDate.now(BusinessClock.ZONE).minusDays(1));
        admin.get("files/quarantine").body("items.file.id", contains(id));
        adminBefore.get("files/quarantine").body("items", empty());
        adminBefore.get("files/" + id).statusCode(404);
        admin.step("files/" + id, "purge", REASON).statusCode(200);
    }

    @Test
    void theSoleSuccessorsAdminSettlesWhatTheEndedUnitLeft() throws SQLException {
        String ended = Someone.unit("Phường đã nhập", "WARD", null);
        String heir = Someone.unit("Phường sau nhập", "WARD", null);
        var heirsAdmin = Someone.as(Someone.member(heir, "ADMIN"));
        String leaver = Someone.member(ended, "OFFICER");
        String id = Someone.id(Someone.as(leaver).upload("bỏ lại.txt", HARM));
        var yesterday = LocalDate.now(BusinessClock.ZONE).minusDays(1);
        ended(leaver, ended, yesterday);
        change("update units set valid_to = '" + yesterday + "' where id = '" + ended + "'");
        change("set session_replication_role = replica; insert into unit_successions values ('" + UUID.randomUUID()
                + "', '" + ended + "', '" + heir + "', current_date)");
        heirsAdmin.get("files/quarantine").body("items.file.id", contains(id));
        heirsAdmin.step("files/" + id, "purge", REASON).statusCode(200);
    }

    @Test
    void whatIsInQuarantineReplacesNothingAndMayBeReplaced() {
        String good = Someone.id(clerk.upload("họp.txt", GOOD));
        register(good);
        String harmful = Someone.id(clerk.upload("lạ.txt", HARM));
        clerk.step("files/" + good, "versions", Map.of("fileId", harmful, "reason", "Bản đủ"))
                .statusCode(422)
                .body("errors.code", contains("fileHeld"));
        clerk.get("files/" + good + "/content").statusCode(200);

        String carried = Someone.id(clerk.upload("lạ khác.txt", HARM));
        register(carried);
        String clean = Someone.id(clerk.upload("sạch.txt", GOOD));
        clerk.step("files/" + carried, "versions", Map.of("fileId", clean, "reason", "Bản sạch"))
                .statusCode(201);
        clerk.get("files/" + clean + "/content").statusCode(200);
        admin.step("files/" + carried, "purge", REASON).statusCode(200);
    }

    @Test
    void whatIsInQuarantineIsNotSearched() {
        String word = "tukhoa" + System.identityHashCode(this);
        String id =
                Someone.id(clerk.upload("lạ.txt", (TestScanner.HARM + " " + word).getBytes(StandardCharsets.US_ASCII)));
        register(id);
        texts.read();
        clerk.get("documents/search?q=" + word).body("items", not(contains(id))).body("items", empty());
    }

    @Inject
    FileTextJob texts;

    private void register(String fileId) {
        clerk.post(
                        "documents",
                        Map.of(
                                "type", "REPORT",
                                "symbol", "12/BC-UBND",
                                "issuingBody", "Ủy ban nhân dân",
                                "issuedOn", "2020-12-31",
                                "subject", "Báo cáo có tệp",
                                "fileIds", List.of(fileId)))
                .statusCode(201);
    }

    private static void ended(String username, String unitId, LocalDate lastDay) throws SQLException {
        change("update memberships set valid_from = least(valid_from, date '" + lastDay + "'), valid_to = '" + lastDay
                + "' where unit_id = '" + unitId + "' and staff_id = (select id from staff where username = '"
                + username
                + "')");
    }

    private static void change(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
