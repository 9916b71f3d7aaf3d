package org.kehoach.file;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Api;
import org.kehoach.testing.FilesScanned;
import org.kehoach.testing.Someone;
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
                .body("allowedActions", contains("PURGE"));
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
}
