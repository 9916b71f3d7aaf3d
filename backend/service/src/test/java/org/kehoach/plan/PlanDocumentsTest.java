package org.kehoach.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who sees a plan sees what it is based on, and nobody makes a base of what they may not read. */
@QuarkusTest
class PlanDocumentsTest {

    @Test
    void aDocumentIsNotOpenedByCitingIt() {
        String owner = Someone.unit("Phường có văn bản", "WARD", null);
        String document = document(Someone.as(Someone.member(owner, "CLERK")), owner);
        String stranger = Someone.unit("Phường tò mò", "WARD", null);
        var drafter = Someone.as(Someone.member(stranger, "OFFICER"));
        var cited = List.of(Map.of("documentId", document, "text", "Căn cứ văn bản của đơn vị khác"));

        drafter.post("plans", Map.of("issuingUnitId", stranger, "title", "Kế hoạch tò mò", "legalBases", cited))
                .statusCode(422)
                .body("errors.pointer", contains("/legalBases/0/documentId"))
                .body("errors.code", contains("document"));
        String plan = Someone.id(drafter.post("plans", Map.of("issuingUnitId", stranger, "title", "Kế hoạch")));
        drafter.patch("plans/" + plan, Map.of("legalBases", cited)).statusCode(422);
        drafter.get("documents/" + document).statusCode(404);
    }

    @Test
    void unitsWithWorkFromAPlanReadWhatItIsBasedOnButNotItsReview() {
        String city = Someone.unit("Thành phố ban hành", "CITY", null);
        String ward = Someone.unit("Phường thực hiện", "WARD", city);
        String document = document(Someone.as(Someone.member(city, "CLERK")), city);
        var drafter = Someone.as(Someone.member(city, "OFFICER"));
        var head = Someone.as(Someone.member(city, "HEAD"));
        var doer = Someone.as(Someone.member(ward, "OFFICER"));
        String plan = Someone.id(drafter.post(
                "plans",
                Map.of(
                        "issuingUnitId",
                        city,
                        "title",
                        "Kế hoạch có căn cứ",
                        "purpose",
                        "Mục đích",
                        "legalBases",
                        List.of(Map.of("documentId", document, "text", "Căn cứ Quyết định")))));
        String item = Someone.id(drafter.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        Someone.id(drafter.post("tasks", Map.of("planItemId", item, "title", "Việc", "leadUnitId", ward)));
        drafter.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        head.step("plans/" + plan, "return", Map.of("reason", "Nhận xét nội bộ"))
                .statusCode(200);
        drafter.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        head.step("plans/" + plan, "issue", Map.of()).statusCode(200);

        doer.get("documents/" + document).statusCode(200);
        doer.get("plans/" + plan + "/transitions").statusCode(200).body("items.action", contains("ISSUE"));
        drafter.get("plans/" + plan + "/transitions").body("items.size()", equalTo(4));
    }

    private static String document(Someone clerk, String unitId) {
        return Someone.id(clerk.post(
                "documents",
                Map.of(
                        "type", "DECISION",
                        "symbol", "12/QĐ-UBND",
                        "issuingUnitId", unitId,
                        "issuedOn", "2026-01-05",
                        "subject", "Về việc riêng")));
    }
}
