package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a draft to accepted work, as the office and the wards do it. */
@QuarkusTest
class TaskChainTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private String city = "";
    private String ward = "";
    private String otherWard = "";
    private Someone officer = Someone.loader();
    private Someone chairman = Someone.loader();
    private Someone wardOfficer = Someone.loader();
    private Someone otherOfficer = Someone.loader();

    @BeforeEach
    void office() {
        city = Someone.unit("Thành phố Thử nghiệm", "CITY", null);
        ward = Someone.unit("Phường Một", "WARD", city);
        otherWard = Someone.unit("Phường Hai", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        chairman = Someone.as(Someone.member(city, "HEAD"));
        wardOfficer = Someone.as(Someone.member(ward, "OFFICER"));
        otherOfficer = Someone.as(Someone.member(otherWard, "OFFICER"));
    }

    @Test
    void aTaskGoesFromDraftToAcceptedWorkAndIsCounted() {
        String plan = draft();
        String item = item(plan, "Tuyên truyền");
        String task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        item,
                        "title",
                        "Tổ chức ba buổi tuyên truyền",
                        "dueOn",
                        today.plusDays(3).toString(),
                        "evidenceRequired",
                        true,
                        "figures",
                        List.of(Map.of("key", "sessions", "label", "Số buổi", "measure", "buổi", "target", 3)),
                        "leadUnitId",
                        ward,
                        "supportUnitIds",
                        List.of(otherWard))));
        wardOfficer.get("tasks/" + task).statusCode(404);
        wardOfficer.get("me/work").statusCode(200).body("dueThisWeek", empty());

        issue(plan);
        wardOfficer.get("plans/" + plan).statusCode(200).body("symbol", equalTo("01/KH-UBND"));
        String assignment = wardOfficer
                .get("me/work")
                .statusCode(200)
                .body("dueThisWeek.title", contains("Tổ chức ba buổi tuyên truyền"))
                .body("dueThisWeek[0].reference", equalTo("01/KH-UBND · I"))
                .body("dueThisWeek[0].daysLeft", equalTo(3))
                .extract()
                .path("dueThisWeek[0].assignmentId");
        String path = "assignments/" + assignment;

        wardOfficer.step(path, "acknowledge", Map.of()).statusCode(200);
        wardOfficer.step(path, "submit", Map.of()).statusCode(422).body("detail", notNullValue());
        String photo = wardOfficer
                .request()
                .contentType("image/png")
                .body(Pictures.png())
                .post("/api/v1/files?name=Ảnh hội nghị.png")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        wardOfficer
                .post(
                        path + "/reports",
                        Map.of(
                                "text",
                                "Đã tổ chức hai buổi",
                                "percent",
                                60,
                                "figures",
                                List.of(Map.of("key", "sessions", "value", 2)),
                                "fileIds",
                                List.of(photo)))
                .statusCode(201)
                .body("files.name", contains("Ảnh hội nghị.png"))
                .body("figures[0].label", equalTo("Số buổi"));
        wardOfficer.get(path).body("assignment.state", equalTo("IN_PROGRESS")).body("assignment.percent", equalTo(60));
        wardOfficer.step(path, "submit", Map.of()).statusCode(200).body("assignment.turn.id", equalTo(city));

        wardOfficer.step(path, "accept", Map.of()).statusCode(403);
        officer.get("me/work").body("toAccept.assignmentId", hasItem(assignment));
        officer.step(path, "return", Map.of("reason", "Thiếu một buổi")).statusCode(200);
        wardOfficer
                .get("me/work")
                .body("returned.assignmentId", contains(assignment))
                .body("returned[0].allowedActions", contains("REPORT", "ASK_EXTENSION"));
        wardOfficer
                .step(path, "submit", Map.of())
                .statusCode(409)
                .body("allowed", contains("ASK_EXTENSION", "CANCEL", "REPORT"))
                .body("detail", notNullValue());
        wardOfficer.step(path, "start", Map.of()).statusCode(409);
        wardOfficer
                .post(path + "/reports", Map.of("text", "Đã tổ chức buổi thứ ba", "percent", 100))
                .statusCode(201);
        wardOfficer.step(path, "submit", Map.of()).statusCode(200);
        officer.step(path, "accept", Map.of("evaluation", "Tốt"))
                .statusCode(200)
                .body("assignment.lateness", equalTo("DONE_ON_TIME"))
                .body("assignment.allowedActions", contains("REOPEN"));
        officer.step(path, "return", Map.of("reason", "Muộn rồi"))
                .statusCode(409)
                .body("allowed", contains("REOPEN"));
        wardOfficer
                .get(path + "/transitions")
                .body("items.to", hasItems("ASSIGNED", "ACKNOWLEDGED", "SUBMITTED", "RETURNED", "ACCEPTED"));
    }

    @Test
    void aUnitTouchesNothingOfAnotherUnitsWork() {
        String plan = draft();
        String item = item(plan, "Kiểm tra");
        String task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        item,
                        "title",
                        "Tự kiểm tra",
                        "leadUnitId",
                        ward,
                        "supportUnitIds",
                        List.of(otherWard))));
        String alone = Someone.id(
                officer.post("tasks", Map.of("givingUnitId", city, "title", "Việc riêng", "leadUnitId", ward)));
        issue(plan);
        String lead = officer.get("tasks/" + task).extract().path("assignments[0].id");
        String path = "assignments/" + lead;
        wardOfficer
                .post(path + "/reports", Map.of("text", "Đang làm", "percent", 30))
                .statusCode(201);

        otherOfficer
                .get("tasks/" + task)
                .statusCode(200)
                .body("assignments[0].restricted", equalTo(true))
                .body("assignments[0].percent", nullValue())
                .body("assignments[0].allowedActions", empty());
        otherOfficer.get(path + "/reports").statusCode(403);
        otherOfficer
                .post(path + "/reports", Map.of("text", "Chen vào", "percent", 1))
                .statusCode(403);
        otherOfficer.step(path, "submit", Map.of()).statusCode(403);
        otherOfficer.get("tasks/" + alone).statusCode(404);
        otherOfficer.get("tasks?limit=200").body("items.id", not(hasItem(alone)));
    }

    @Test
    void everyWardGetsAChildOfItsOwn() {
        String plan = draft();
        String item = item(plan, "Ngày hội");
        String task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        item,
                        "title",
                        "Tổ chức Ngày hội",
                        "dueOn",
                        today.minusDays(1).toString(),
                        "forEach",
                        Map.of("parentId", city, "kind", "WARD"))));
        issue(plan);
        officer.get("tasks/" + task)
                .statusCode(200)
                .body("children.total", equalTo(2))
                .body("children.count.overdue", equalTo(2))
                .body("children.count.assigned", equalTo(2))
                .body("assignments", empty());
        officer.get("tasks?parentId=" + task).body("items.leadUnit.id", containsInAnyOrder(ward, otherWard));
        wardOfficer.get("tasks?parentId=" + task).body("items.leadUnit.id", contains(ward));
    }

    @Test
    void anIssuedPlanCannotBeEdited() {
        String plan = draft();
        String item = item(plan, "Nội dung");
        issue(plan);
        officer.patch("plans/" + plan, Map.of("title", "Tên khác"))
                .statusCode(409)
                .body("type", equalTo("https://kehoach.org/problems/illegal-transition"));
        officer.patch("plans/" + plan + "/items/" + item, Map.of("title", "Khác"))
                .statusCode(409);
    }

    @Test
    void aPlanIsSubmittedWholeAndAReturnedOneIsFoundByItsDrafter() {
        String plan = Someone.id(officer.post("plans", Map.of("issuingUnitId", city, "title", "Chưa xong")));
        officer.step("plans/" + plan, "submit", Map.of())
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/legalBases", "/purpose", "/items"));
        String whole = draft();
        officer.step("plans/" + whole, "submit", Map.of()).statusCode(422).body("errors.pointer", contains("/items"));
        item(whole, "Nội dung");
        officer.step("plans/" + whole, "submit", Map.of()).statusCode(200);
        officer.step("plans/" + whole, "issue", Map.of()).statusCode(403);
        chairman.get("plans?status=IN_REVIEW").body("items.id", contains(whole));
        chairman.step("plans/" + whole, "return", Map.of("reason", "Chưa rõ phân công"))
                .statusCode(200)
                .body("returnReason", equalTo("Chưa rõ phân công"));
        officer.get("plans?returned=true")
                .body("items.id", contains(whole))
                .body("items.returnReason", contains("Chưa rõ phân công"));
        officer.get("plans?returned=false").body("items.id", contains(plan));
        officer.step("plans/" + whole, "submit", Map.of()).statusCode(200);
        officer.get("plans?returned=true").body("items", empty());
        chairman.step("plans/" + whole, "return", Map.of("reason", "Không cần nữa"))
                .statusCode(200);
        officer.delete("plans/" + whole).statusCode(204);
    }

    @Test
    void aDueDateOutsideThePlanIsAWarning() {
        String plan = draft();
        officer.patch("plans/" + plan, Map.of("startsOn", "2026-01-01", "endsOn", "2026-12-31"))
                .statusCode(200);
        String task = Someone.id(officer.post(
                "tasks",
                Map.of("planItemId", item(plan, "Một"), "title", "Muộn", "dueOn", "2027-01-01", "leadUnitId", ward)));
        officer.get("tasks/" + task).body("warnings", contains("DUE_AFTER_PLAN_ENDS"));
        officer.patch("tasks/" + task, Map.of("dueOn", "2025-12-31"))
                .body("warnings", contains("DUE_BEFORE_PLAN_STARTS"));
        officer.patch("tasks/" + task, Map.of("dueOn", "2026-12-31")).body("warnings", empty());
    }

    @Test
    void noDueDateIsMovedAfterSubmissionToMendLateness() {
        String plan = draft();
        String task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        item(plan, "Nội dung"),
                        "title",
                        "Muộn",
                        "dueOn",
                        today.minusDays(2).toString(),
                        "leadUnitId",
                        ward)));
        issue(plan);
        String path = "assignments/" + officer.get("tasks/" + task).extract().path("assignments[0].id");
        officer.get("tasks?open=true&planId=" + plan).statusCode(200).body("items.id", contains(task));
        wardOfficer.step(path, "submit", Map.of()).statusCode(200).body("assignment.lateness", equalTo("OVERDUE"));
        officer.patch("tasks/" + task, Map.of("dueOn", today.plusDays(30).toString()))
                .statusCode(422);
        officer.step(path, "accept", Map.of()).statusCode(200).body("assignment.lateness", equalTo("DONE_LATE"));
        officer.patch("tasks/" + task, Map.of("dueOn", today.plusDays(30).toString()))
                .statusCode(409);
        officer.get("tasks?open=true&planId=" + plan).body("items", empty());
        officer.get("tasks?open=false&planId=" + plan).body("items.id", contains(task));
    }

    @Test
    void whatIsCancelledStaysCancelled() {
        String task =
                Someone.id(officer.post("tasks", Map.of("givingUnitId", city, "title", "Bỏ", "leadUnitId", ward)));
        officer.step("tasks/" + task, "cancel", Map.of("reason", "Không cần nữa"))
                .statusCode(200)
                .body("allowedActions", contains("COMMENT"));
        officer.step("tasks/" + task, "cancel", Map.of("reason", "Lần nữa"))
                .statusCode(409)
                .body("type", equalTo("https://kehoach.org/problems/illegal-transition"));
    }

    private String draft() {
        return officer.plan(city, "Kế hoạch thử");
    }

    private String item(String plan, String title) {
        return Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", title)));
    }

    private void issue(String plan) {
        officer.step("plans/" + plan, "submit", Map.of())
                .log()
                .ifValidationFails()
                .statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of())
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("status", equalTo("ISSUED"));
    }
}
