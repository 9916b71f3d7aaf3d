package org.kehoach.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a plan ends: concluded when its work is done, revoked, or deleted while it is a draft. */
@QuarkusTest
class PlanLifeTest {

    private String city = "";
    private String plan = "";
    private String item = "";
    private String task = "";
    private Someone officer = Someone.loader();
    private Someone chairman = Someone.loader();

    @BeforeEach
    void draft() {
        city = Someone.unit("Thành phố Vòng đời", "CITY", null);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        chairman = Someone.as(Someone.member(city, "HEAD"));
        plan = officer.plan(city, "Kế hoạch vòng đời");
        item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        task = Someone.id(officer.post("tasks", Map.of("planItemId", item, "title", "Việc", "leadUnitId", city)));
    }

    @Test
    void aPlanWithOpenWorkIsNotConcluded() {
        issue();
        var review = Map.of("conclusion", "Đã tổng kết");
        chairman.step("plans/" + plan, "conclude", review).statusCode(409).body("detail", notNullValue());
        officer.step("tasks/" + task, "cancel", Map.of("reason", "Không cần nữa"))
                .statusCode(200);
        officer.step("plans/" + plan, "conclude", review).statusCode(403);
        chairman.step("plans/" + plan, "conclude", review)
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("conclusion", equalTo("Đã tổng kết"));
        officer.post("tasks", Map.of("planItemId", item, "title", "Muộn", "leadUnitId", city))
                .statusCode(409);
    }

    @Test
    void nullClearsTheTextsOfADraftAndNotItsTitles() {
        officer.patch(
                        "plans/" + plan,
                        Map.of("purpose", "Mục đích", "requirements", "Yêu cầu", "organisation", "Tổ chức thực hiện"))
                .statusCode(200);
        officer.patch(
                        "plans/" + plan,
                        "{\"legalBases\":null,\"purpose\":null,\"requirements\":null,\"organisation\":null}")
                .statusCode(200)
                .body("legalBases", hasSize(0))
                .body("purpose", equalTo(""))
                .body("requirements", equalTo(""))
                .body("organisation", equalTo(""));
        String path = "plans/" + plan + "/items/" + item;
        officer.patch(path, Map.of("text", "Chi tiết")).body("text", equalTo("Chi tiết"));
        officer.patch(path, "{\"text\":null}").statusCode(200).body("text", equalTo(""));
        officer.patch(path, "{\"title\":null}").statusCode(422).body("errors.pointer", contains("/title"));
        officer.patch("plans/" + plan, "{\"title\":null}").statusCode(422).body("errors.pointer", contains("/title"));
    }

    @Test
    void aRevokedPlanNoLongerCounts() {
        issue();
        officer.get("dashboard").body("total.assigned", equalTo(1));
        chairman.step("plans/" + plan, "revoke", Map.of("reason", "Thay bằng kế hoạch khác"))
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("returnReason", equalTo("Thay bằng kế hoạch khác"));
        officer.get("dashboard").body("total.assigned", equalTo(0));
        chairman.step("plans/" + plan, "revoke", Map.of("reason", "Lần nữa")).statusCode(409);
    }

    @Test
    void aPlanIsRevokedByADocumentAndItsOpenWorkIsCancelled() {
        String ward = Someone.unit("Phường Vòng đời", "WARD", city);
        String open = Someone.id(officer.post("tasks", Map.of("planItemId", item, "title", "Dở", "leadUnitId", ward)));
        issue();
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        String part = worker.get("tasks/" + open).extract().path("assignments[0].id");
        worker.step("assignments/" + part, "acknowledge", Map.of()).statusCode(200);
        String own = officer.get("tasks/" + task).extract().path("assignments[0].id");
        officer.post("assignments/" + own + "/reports", Map.of("text", "Xong", "percent", 100))
                .statusCode(201);
        officer.step("assignments/" + own, "submit", Map.of()).statusCode(200);
        chairman.step("assignments/" + own, "accept", Map.of()).statusCode(200);
        String decision = document(officer, city, "15/QĐ-UBND", "DECISION");
        String other = Someone.unit("Nơi khác", "CITY", null);
        String foreign = document(Someone.as(Someone.member(other, "CLERK")), other, "1/QĐ-UBND", "DECISION");
        chairman.step("plans/" + plan, "revoke", Map.of("reason", "Thay thế", "documentId", foreign))
                .statusCode(422)
                .body("errors.pointer", contains("/documentId"));
        chairman.step("plans/" + plan, "revoke", Map.of("reason", "Thay thế", "documentId", decision))
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("endedBy.symbol", equalTo("15/QĐ-UBND"));

        worker.get("plans/" + plan).body("status", equalTo("REVOKED")).body("endedBy.documentId", equalTo(decision));
        worker.get("documents/" + decision).statusCode(200);
        worker.get("assignments/" + part).body("assignment.state", equalTo("CANCELLED"));
        worker.get("assignments/" + part + "/transitions")
                .body("items[-1].action", equalTo("CANCEL"))
                .body("items[-1].reason", equalTo("Thay thế"))
                .body("items[-1].from", equalTo("ACKNOWLEDGED"));
        assertEquals(
                List.of("revokePlan \"ACKNOWLEDGED\" -> CANCELLED"),
                TestDatabase.ask("select action || ' ' || before || ' -> ' || (after ->> 'state') from audit_entries"
                        + " where object_id = '" + part + "' and unit_id = '" + ward + "' and action = 'revokePlan'"));
        assertEquals(
                List.of(),
                TestDatabase.ask(
                        "select action from audit_entries where action = 'revokePlan' and object_id = '" + own + "'"));
        worker.get("me/work").body("counts.open", equalTo(0));
        officer.get("assignments/" + own).body("assignment.state", equalTo("ACCEPTED"));
    }

    @Test
    void aConclusionNamesTheClosingReport() {
        issue();
        officer.step("tasks/" + task, "cancel", Map.of("reason", "Không cần nữa"))
                .statusCode(200);
        String report = document(officer, city, "20/BC-UBND", "REPORT");
        chairman.step("plans/" + plan, "conclude", Map.of("conclusion", "Đã tổng kết", "documentId", report))
                .statusCode(200)
                .body("endedBy.symbol", equalTo("20/BC-UBND"))
                .body("endedBy.subject", equalTo("Về kế hoạch"));
    }

    @Test
    void aPlanNumberedElsewhereIsIssuedWithItsSignedOriginal() {
        byte[] scan = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        String foreign = Someone.id(officer.upload("Của người khác.pdf", scan));
        String original = Someone.id(chairman.upload("KH 656 đã ký.pdf", scan));
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of("number", 656, "fileIds", List.of(original, foreign)))
                .statusCode(422)
                .body("errors.pointer", contains("/fileIds/1"));
        String document = chairman.step("plans/" + plan, "issue", Map.of("number", 656, "fileIds", List.of(original)))
                .statusCode(200)
                .body("symbol", equalTo("656/KH-UBND"))
                .extract()
                .path("documentId");
        chairman.get("documents/" + document).body("files.name", contains("KH 656 đã ký.pdf"));
        officer.get("files/" + original + "/content").statusCode(200);
    }

    @Test
    void aSignedOriginalThatComesLaterIsAddedToWhatNobodyCorrects() {
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        String document = chairman.step("plans/" + plan, "issue", Map.of())
                .statusCode(200)
                .extract()
                .path("documentId");
        String original =
                Someone.id(officer.upload("Bản ký.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        officer.get("documents/" + document).body("allowedActions", contains("ATTACH_FILES", "REFER"));
        officer.step("documents/" + document, "files", Map.of("fileIds", List.of(original)))
                .statusCode(200)
                .body("files.name", contains("Bản ký.pdf"));
        officer.patch("documents/" + document, Map.of("subject", "Khác")).statusCode(403);
    }

    @Test
    void onlyADraftIsDeletedAndItsTasksGoWithIt() {
        officer.delete("plans/" + plan + "/items/" + item).statusCode(409).body("detail", notNullValue());
        officer.delete("plans/" + plan).statusCode(204);
        officer.get("plans/" + plan).statusCode(404);
        officer.get("tasks/" + task).statusCode(404);
    }

    @Test
    void anIssuedPlanIsNotDeleted() {
        issue();
        officer.delete("plans/" + plan).statusCode(409);
        officer.delete("plans/" + plan + "/items/" + item).statusCode(409);
    }

    private static String document(Someone by, String unitId, String symbol, String type) {
        return Someone.id(by.post(
                "documents",
                Map.of(
                        "type", type,
                        "symbol", symbol,
                        "issuingUnitId", unitId,
                        "issuedOn", "2026-01-05",
                        "subject", "Về kế hoạch")));
    }

    private void issue() {
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);
    }
}
