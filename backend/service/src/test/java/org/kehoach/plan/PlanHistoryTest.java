package org.kehoach.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changed what in a draft can be read for as long as there is the plan. */
@QuarkusTest
class PlanHistoryTest {

    private String city = "";
    private String plan = "";
    private Someone officer = Someone.loader();
    private Someone colleague = Someone.loader();

    @BeforeEach
    void draft() {
        city = Someone.unit("Thành phố soạn thảo", "CITY", null);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        colleague = Someone.as(Someone.member(city, "DEPUTY"));
        plan = officer.plan(city, "Kế hoạch nhiều người soạn");
    }

    @Test
    void aChangedTextShowsWhoChangedWhichWords() {
        officer.patch("plans/" + plan, Map.of("purpose", "Mục đích của kế hoạch mới", "endsOn", "2027-12-31"))
                .statusCode(200);
        colleague
                .patch("plans/" + plan, Map.of("title", "Kế hoạch của nhiều người"))
                .statusCode(200);
        colleague
                .patch("plans/" + plan, Map.of("title", "Kế hoạch của nhiều người"))
                .statusCode(200);
        String deputy = colleague.get("me").extract().path("staffId");
        officer.get("plans/" + plan + "/changes")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].by.id", equalTo(deputy))
                .body("items[0].recordedAt", notNullValue())
                .body("items[0].fields.field", contains("TITLE"))
                .body("items[0].fields[0].runs.findAll { it.kind == 'ADDED' }.text", contains("của ", "người"))
                .body("items[0].item", nullValue())
                .body("items[1].fields.field", contains("ENDS_ON", "PURPOSE"));
    }

    @Test
    void anItemsAddingRewordingMovingAndRemovingAreToldApart() {
        String first = item("Tuyên truyền");
        String second = item("Vận động");
        officer.patch("plans/" + plan + "/items/" + first, Map.of("title", "Tuyên truyền miệng"))
                .statusCode(200);
        colleague
                .patch("plans/" + plan + "/items/" + second, Map.of("position", 0))
                .statusCode(200);
        officer.delete("plans/" + plan + "/items/" + first).statusCode(204);
        officer.get("plans/" + plan + "/changes")
                .body("items.item.itemId", contains(first, second, first, second, first))
                .body("items.item.kinds.flatten()", contains("REMOVED", "MOVED", "REWORDED", "ADDED", "ADDED"))
                .body("items[1].item.oldLabel", equalTo("II"))
                .body("items[1].item.newLabel", equalTo("I"))
                .body("items[2].item.title.kind", contains("SAME", "REMOVED", "ADDED"));
        officer.get("plans/" + plan + "/changes?itemId=" + second)
                .body("items.item.kinds.flatten()", contains("MOVED", "ADDED"));
        var page = officer.get("plans/" + plan + "/changes?limit=3").extract();
        officer.get("plans/" + plan + "/changes?limit=3&cursor=" + page.path("nextCursor"))
                .body("items.item.itemId", contains(second, first));
    }

    @Test
    void anotherWeightIsAChangeToo() {
        String item = item("Tuyên truyền");
        officer.patch("plans/" + plan + "/items/" + item, Map.of("weight", 5)).statusCode(200);
        officer.get("plans/" + plan + "/changes")
                .body("items[0].item.kinds", contains("WEIGHED"))
                .body("items[0].item.oldWeight", equalTo(1))
                .body("items[0].item.newWeight", equalTo(5));
    }

    @Test
    void anotherSignerAndOtherRecipientsAreToldWithTheText() {
        officer.patch("plans/" + plan, Map.of("signer", "Nguyễn Văn An, Chủ tịch", "recipients", "Công an thành phố"))
                .statusCode(200);
        colleague
                .patch("plans/" + plan, Map.of("signer", "Trần Thị Bình, Phó Chủ tịch"))
                .statusCode(200);
        officer.get("plans/" + plan + "/changes")
                .body("items[0].fields.field", contains("SIGNER"))
                .body(
                        "items[0].fields[0].runs.findAll { it.kind == 'REMOVED' }.text.join('')",
                        containsString("Nguyễn Văn An"))
                .body("items[1].fields.field", contains("RECIPIENTS", "SIGNER"));
    }

    @Test
    void anotherNumberOfWorkingDaysIsToldToo() {
        String item = item("Báo cáo");
        String ward = Someone.unit("Phường Một", "WARD", city);
        String task = Someone.id(
                officer.post("tasks", Map.of("planItemId", item, "title", "Báo cáo", "dueIn", 10, "leadUnitId", ward)));
        officer.patch("tasks/" + task, Map.of("dueIn", 15)).statusCode(200);
        officer.get("plans/" + plan + "/changes?itemId=" + item)
                .body("items[0].task.fields.field", contains("DUE_IN"))
                .body("items[0].task.fields[0].runs.text", contains("10", "15"));
    }

    @Test
    void aSupportingUnitsOwnDueDateIsToldToo() {
        String item = item("Báo cáo");
        String ward = Someone.unit("Phường Một", "WARD", city);
        String other = Someone.unit("Phường Hai", "WARD", city);
        String task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        item,
                        "title",
                        "Báo cáo",
                        "dueOn",
                        "2027-05-01",
                        "leadUnitId",
                        ward,
                        "supportUnitIds",
                        List.of(other))));
        String part = officer.get("tasks/" + task)
                .body("assignments.ownDueOn", contains(false, false))
                .extract()
                .path("assignments[1].id");
        officer.patch("assignments/" + part, Map.of("dueOn", "2027-04-15"))
                .statusCode(200)
                .body("assignment.ownDueOn", equalTo(true));
        officer.patch("tasks/" + task, Map.of("dueOn", "2027-04-15")).statusCode(200);
        colleague
                .patch("assignments/" + part, Collections.singletonMap("dueOn", null))
                .statusCode(200);
        officer.get("plans/" + plan + "/changes?itemId=" + item)
                .body("items", hasSize(5))
                .body(
                        "items.task.fields.field",
                        contains(
                                List.of("SUPPORT_DUE"),
                                List.of("DUE_ON"),
                                List.of("SUPPORT_DUE"),
                                List.of("TITLE", "DUE_ON", "LEAD_UNIT", "SUPPORT_UNITS")))
                .body("items[2].task.fields[0].runs.kind", contains("ADDED"))
                .body("items[2].task.fields[0].runs[0].text", startsWith("Phường Hai"))
                .body("items[2].task.fields[0].runs[0].text", endsWith(": 2027-04-15"))
                .body("items[0].task.fields[0].runs.kind", contains("REMOVED"));
    }

    @Test
    void tasksThatComeChangeAndGoAreToldBesideTheText() {
        String item = item("Tuyên truyền");
        String ward = Someone.unit("Phường Một", "WARD", city);
        String other = Someone.unit("Phường Hai", "WARD", city);
        String task = Someone.id(officer.post(
                "tasks", Map.of("planItemId", item, "title", "Ra quân", "dueOn", "2027-05-01", "leadUnitId", ward)));
        colleague
                .patch("tasks/" + task, Map.of("title", "Ra quân", "dueOn", "2027-06-01"))
                .statusCode(200);
        officer.patch("tasks/" + task, Map.of("title", "Ra quân")).statusCode(200);
        officer.request()
                .header("If-Match", officer.tag("tasks/" + task))
                .body(Map.of("leadUnitId", ward, "supportUnitIds", List.of(other)))
                .put("/api/v1/tasks/" + task + "/assignments")
                .then()
                .statusCode(200);
        officer.delete("tasks/" + task).statusCode(204);
        String deputy = colleague.get("me").extract().path("staffId");
        officer.get("plans/" + plan + "/changes?itemId=" + item)
                .body("items", hasSize(5))
                .body("items.task.kind", contains("REMOVED", "CHANGED", "CHANGED", "ADDED"))
                .body("items.task.title", contains("Ra quân", "Ra quân", "Ra quân", "Ra quân"))
                .body("items[1].task.fields.field", contains("SUPPORT_UNITS"))
                .body("items[1].task.fields[0].runs.text", contains(startsWith("Phường Hai")))
                .body("items[2].by.id", equalTo(deputy))
                .body("items[2].task.fields.field", contains("DUE_ON"))
                .body("items[2].task.fields[0].runs.text", contains("2027-05-01", "2027-06-01"))
                .body("items[3].task.fields.field", contains("TITLE", "DUE_ON", "LEAD_UNIT"))
                .body("items[3].item", nullValue());
    }

    @Test
    void aTaskForManyUnitsIsToldOnce() {
        String item = item("Mỗi phường");
        Someone.unit("Phường Một", "WARD", city);
        Someone.unit("Phường Hai", "WARD", city);
        officer.post(
                        "tasks",
                        Map.of(
                                "planItemId",
                                item,
                                "title",
                                "Ký cam kết",
                                "forEach",
                                Map.of("parentId", city, "kind", "WARD")))
                .statusCode(201);
        officer.get("plans/" + plan + "/changes")
                .body("items", hasSize(2))
                .body("items[0].task.fields.field", contains("TITLE", "UNITS"))
                .body("items[0].task.fields[1].runs.text", contains("2"));
    }

    @Test
    void theHistoryStaysWithTheIssuingUnitAfterTheIssue() {
        String item = item("Tuyên truyền");
        String ward = Someone.unit("Phường thực hiện", "WARD", city);
        officer.post("tasks", Map.of("planItemId", item, "title", "Việc", "leadUnitId", ward))
                .statusCode(201);
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(city, "HEAD"))
                .step("plans/" + plan, "issue", Map.of())
                .statusCode(200);
        colleague.get("plans/" + plan + "/changes").body("items", hasSize(2));
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        worker.get("plans/" + plan + "/changes").statusCode(403);
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        officer.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"77\"")
                .body(Map.of("title", "Cũ"))
                .patch("/api/v1/plans/" + plan)
                .then()
                .statusCode(412);
        officer.get("plans/" + plan + "/changes").body("items", empty());
        Someone.as(Someone.member(Someone.unit("Nơi khác", "CITY", null), "HEAD"))
                .get("plans/" + plan + "/changes")
                .statusCode(404);
    }

    @Test
    void aDraftIsDeletedWithItsHistory() {
        item("Tuyên truyền");
        officer.delete("plans/" + plan).statusCode(204);
        officer.get("plans/" + plan + "/changes").statusCode(404);
    }

    private String item(String title) {
        return Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", title)));
    }
}
