package org.kehoach.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An issued plan is amended by a later document, and keeps its items and their work. */
@QuarkusTest
class PlanRevisionTest {

    private String city = "";
    private String ward = "";
    private String plan = "";
    private String first = "";
    private String second = "";
    private String third = "";
    private String task = "";
    private Someone officer = Someone.loader();
    private Someone chairman = Someone.loader();
    private Someone worker = Someone.loader();

    @BeforeEach
    void issuedPlan() {
        city = Someone.unit("Thành phố sửa đổi", "CITY", null);
        ward = Someone.unit("Phường sửa đổi", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        chairman = Someone.as(Someone.member(city, "HEAD"));
        worker = Someone.as(Someone.member(ward, "OFFICER"));
        plan = officer.plan(city, "Kế hoạch gốc");
        first = item(plan, "Tuyên truyền đợt một", null);
        second = item(plan, "Vận động nhân dân", null);
        third = item(plan, "Tổng kết", null);
        task = Someone.id(
                officer.post("tasks", Map.of("planItemId", first, "title", "Việc đang làm", "leadUnitId", ward)));
        issue(plan);
    }

    @Test
    void issueFreezesTheTextAsTheFirstRevision() {
        worker.get("plans/" + plan).body("revision", equalTo(1)).body("amendmentId", nullValue());
        worker.get("plans/" + plan + "/revisions")
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items[0].symbol", notNullValue());
        worker.get("plans/" + plan + "/revisions/1")
                .statusCode(200)
                .body("text.title", equalTo("Kế hoạch gốc"))
                .body("text.items.label", contains("I", "II", "III"))
                .body("text.items.id", contains(first, second, third));
        worker.get("plans/" + plan + "/revisions/2").statusCode(404);
    }

    @Test
    void untilItsIssueOnlyDraftersSeeAnAmendment() {
        String amendment = amend();
        officer.patch("plans/" + amendment, Map.of("purpose", "Mục đích mới")).statusCode(200);
        officer.get("plans/" + amendment)
                .body("status", equalTo("DRAFT"))
                .body("amends.id", equalTo(plan))
                .body("items.amendsItemId", contains(first, second, third));
        officer.get("plans/" + plan)
                .body("amendmentId", equalTo(amendment))
                .body("purpose", equalTo("Mục đích của kế hoạch"));
        worker.get("plans/" + amendment).statusCode(404);
        worker.get("plans/" + plan).body("amendmentId", nullValue()).body("purpose", not(equalTo("Mục đích mới")));
        officer.post("plans/" + plan + "/amendments", Map.of("subject", "Lần nữa"))
                .statusCode(409)
                .body("detail", containsString("dự thảo"));
        worker.post("plans/" + plan + "/amendments", Map.of("subject", "Không được"))
                .statusCode(403);
    }

    @Test
    void anIssuedAmendmentIsTheNextRevisionAndItsDifferenceIsShownItemByItem() {
        String amendment = amend();
        officer.patch("plans/" + amendment, Map.of("purpose", "Mục đích của kế hoạch mới", "endsOn", "2027-12-31"))
                .statusCode(200);
        officer.patch(
                        "plans/" + amendment + "/items/" + copyOf(amendment, first),
                        Map.of("title", "Tuyên truyền đợt hai"))
                .statusCode(200);
        officer.patch("plans/" + amendment + "/items/" + copyOf(amendment, third), Map.of("weight", 3))
                .statusCode(200);
        officer.delete("plans/" + amendment + "/items/" + copyOf(amendment, second))
                .statusCode(204);
        String added = item(amendment, "Kiểm tra", copyOf(amendment, third));
        String newTask =
                Someone.id(officer.post("tasks", Map.of("planItemId", added, "title", "Việc mới", "leadUnitId", ward)));
        officer.get("plans/" + amendment + "/difference")
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", nullValue())
                .body("items.kinds.flatten()", contains("REWORDED", "WEIGHED", "ADDED", "REMOVED"));
        issue(amendment);

        worker.get("plans/" + plan)
                .body("status", equalTo("ISSUED"))
                .body("revision", equalTo(2))
                .body("title", equalTo("Kế hoạch gốc"))
                .body("endsOn", equalTo("2027-12-31"))
                .body("items.label", contains("I", "II", "II.1"))
                .body("items.id", contains(first, third, added));
        worker.get("tasks/" + newTask).statusCode(200).body("plan.id", equalTo(plan));
        worker.get("tasks/" + task).body("planItem.title", equalTo("Tuyên truyền đợt hai"));
        officer.get("plans/" + plan + "/progress").body("total.assigned", equalTo(2));
        officer.get("plans/" + amendment)
                .body("status", equalTo("INCORPORATED"))
                .body("allowedActions", empty());
        worker.get("plans/" + amendment).statusCode(404);
        officer.get("plans?issuingUnitId=" + city).body("items.id", contains(plan));

        String document = worker.get("plans/" + plan + "/revisions")
                .body("items.number", contains(1, 2))
                .body("items[1].subject", equalTo("Sửa đổi, bổ sung kế hoạch"))
                .extract()
                .path("items[1].documentId");
        String original = officer.get("plans/" + plan).extract().path("documentId");
        officer.get("documents/" + document)
                .body("references.find { it.kind == 'AMENDS' }.document.id", equalTo(original));
        worker.get("documents/" + document).statusCode(200).body("subject", equalTo("Sửa đổi, bổ sung kế hoạch"));
        worker.get("plans/" + plan + "/revisions/2/difference?from=1")
                .statusCode(200)
                .body("fields.field", contains("ENDS_ON", "PURPOSE"))
                .body("fields[1].runs.findAll { it.kind == 'ADDED' }.text.join('')", containsString("mới"))
                .body("items.itemId", contains(first, third, added, second))
                .body("items.kinds.flatten()", contains("REWORDED", "WEIGHED", "ADDED", "REMOVED"))
                .body("items[1].newWeight", equalTo(3))
                .body("items[0].title.kind", contains("SAME", "REMOVED", "ADDED"))
                .body("items[0].title.text", contains("Tuyên truyền đợt ", "một", "hai"))
                .body("items[3].oldLabel", equalTo("II"))
                .body("items[3].newLabel", nullValue());
        worker.get("plans/" + plan + "/revisions/1").body("text.items.title[1]", equalTo("Vận động nhân dân"));
    }

    @Test
    void anItemIsMovedUnderANewOneAndTheWorkOnItGoesOn() {
        String amendment = amend();
        String group = item(amendment, "Nhóm mới", null);
        officer.patch("plans/" + amendment + "/items/" + copyOf(amendment, first), Map.of("parentId", group))
                .statusCode(200);
        issue(amendment);
        worker.get("plans/" + plan)
                .body("items.id", contains(second, third, group, first))
                .body("items.label", contains("I", "II", "III", "III.1"));
        officer.get("plans/" + plan + "/revisions/2/difference")
                .body("items.find { it.itemId == '" + first + "' }.kinds", contains("MOVED"))
                .body("items", hasSize(2));
        String part = worker.get("tasks/" + task).extract().path("assignments[0].id");
        worker.post("assignments/" + part + "/reports", Map.of("text", "Đang làm", "percent", 40))
                .statusCode(201);
    }

    @Test
    void anItemWithOpenWorkStaysAndTheWorkIsNamed() {
        String amendment = amend();
        officer.delete("plans/" + amendment + "/items/" + copyOf(amendment, first))
                .statusCode(409)
                .body("detail", containsString("Việc đang làm"));
        officer.delete("plans/" + amendment + "/items/" + copyOf(amendment, second))
                .statusCode(204);
        Someone.id(officer.post("tasks", Map.of("planItemId", second, "title", "Giao giữa chừng", "leadUnitId", ward)));
        officer.step("plans/" + amendment, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + amendment, "issue", Map.of())
                .statusCode(409)
                .body("detail", containsString("Giao giữa chừng"));
        chairman.get("plans/" + plan).body("revision", equalTo(1));
    }

    @Test
    void workIsGivenUponThePlanNotUponTheCopyOfItsItem() {
        String amendment = amend();
        officer.post("tasks", Map.of("planItemId", copyOf(amendment, first), "title", "Lạc", "leadUnitId", ward))
                .statusCode(422)
                .body("errors.pointer", contains("/planItemId"));
    }

    @Test
    void anAmendmentMayBeDroppedAndAnotherBegun() {
        String amendment = amend();
        officer.delete("plans/" + amendment).statusCode(204);
        amend();
    }

    @Test
    void aPlanIsNotEndedWhileAnAmendmentIsDraftedAndOnlyOneInForceIsAmended() {
        String amendment = amend();
        officer.step("plans/" + amendment, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "revoke", Map.of("reason", "Không còn phù hợp"))
                .statusCode(409)
                .body("detail", containsString("dự thảo sửa đổi"));
        chairman.step("plans/" + plan, "conclude", Map.of("conclusion", "Đã tổng kết"))
                .statusCode(409)
                .body("detail", containsString("dự thảo sửa đổi"));
        chairman.step("plans/" + amendment, "return", Map.of("reason", "Không sửa nữa"))
                .statusCode(200);
        officer.delete("plans/" + amendment).statusCode(204);
        chairman.step("plans/" + plan, "revoke", Map.of("reason", "Không còn phù hợp"))
                .statusCode(200);
        officer.post("plans/" + plan + "/amendments", Map.of("subject", "Muộn")).statusCode(409);
        officer.get("plans/" + plan + "/difference").statusCode(409);
    }

    @Test
    void whatAnAmendmentLeavesOutIsMarkedAndDoesNotCountFromItsDayOn() {
        String done = Someone.id(
                officer.post("tasks", Map.of("planItemId", second, "title", "Việc đã xong", "leadUnitId", ward)));
        String part = officer.get("tasks/" + done).extract().path("assignments[0].id");
        worker.post("assignments/" + part + "/reports", Map.of("text", "Xong", "percent", 100))
                .statusCode(201);
        worker.step("assignments/" + part, "submit", Map.of()).statusCode(200);
        chairman.step("assignments/" + part, "accept", Map.of()).statusCode(200);
        chairman.get("plans/" + plan + "/progress")
                .body("total.assigned", equalTo(2))
                .body("total.doneOnTime", equalTo(1));
        String amendment = amend();
        officer.delete("plans/" + amendment + "/items/" + copyOf(amendment, second))
                .statusCode(204);
        issue(amendment);

        chairman.get("plans/" + plan + "/progress")
                .body("total.assigned", equalTo(1))
                .body("total.doneOnTime", equalTo(0))
                .body("items.find { it.id == '" + second + "' }.withdrawn", equalTo(true))
                .body("items.find { it.id == '" + second + "' }.count.assigned", equalTo(0))
                .body("items.find { it.id == '" + second + "' }.tasks.lateness", contains("NOT_COUNTED"))
                .body("items.find { it.id == '" + first + "' }.withdrawn", equalTo(false));
        chairman.get("dashboard?unitId=" + city).body("total.assigned", equalTo(1));
        chairman.get("tasks/" + done).body("assignments[0].lateness", equalTo("NOT_COUNTED"));
    }

    private String amend() {
        return Someone.id(
                officer.post("plans/" + plan + "/amendments", Map.of("subject", "Sửa đổi, bổ sung kế hoạch")));
    }

    private String copyOf(String amendment, String item) {
        return officer.get("plans/" + amendment).extract().path("items.find { it.amendsItemId == '" + item + "' }.id");
    }

    private String item(String draft, String title, @Nullable String parent) {
        var body = new HashMap<String, Object>(Map.of("title", title));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return Someone.id(officer.post("plans/" + draft + "/items", body));
    }

    private void issue(String draft) {
        officer.step("plans/" + draft, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + draft, "issue", Map.of())
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
