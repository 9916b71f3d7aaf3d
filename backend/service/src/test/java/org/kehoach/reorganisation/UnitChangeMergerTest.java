package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What becomes of two wards that merge, and of a merger that was executed by mistake. */
@QuarkusTest
class UnitChangeMergerTest extends UnitChangeFixture {

    @Test
    void wardsThatMergeHandTheirWorkOver() {
        String officer = Someone.member(north, "OFFICER");
        var task = given(north, south);
        report(Someone.as(officer), task, 40);
        String merged = Ids.next().toString();
        String set = draft(today, List.of(created(merged, "Phường Hợp Nhất"), merger(merged, north, south)));

        admin.get("unit-change-sets/" + set + "/dry-run")
                .statusCode(200)
                .body("blockers", empty())
                .body("groups.findAll { it.objectType == 'ASSIGNMENT' }.unit.id", containsInAnyOrder(north, south))
                .body("groups.find { it.objectType == 'MEMBERSHIP' }.to.id", equalTo(merged));
        approve(set).body("status", equalTo("EXECUTED"));

        head.get("units?parentId=" + city).body("items.id", contains(merged));
        head.get("units?parentId=" + city + "&asOf=" + today.minusDays(1))
                .body("items.id", containsInAnyOrder(north, south));
        head.get("units/" + merged).body("predecessors.unit.id", containsInAnyOrder(north, south));
        head.get("units/" + north).body("successors.unit.id", contains(merged));
        var now = Someone.as(officer);
        now.get("me").body("memberships.findAll { it.current }.unit.id", contains(merged));
        now.get("tasks/" + task)
                .statusCode(200)
                .body("assignments.findAll { it.state != 'HANDED_OVER' }.unit.id", contains(merged))
                .body("assignments.find { it.unit.id == '" + merged + "' }.state", equalTo("IN_PROGRESS"))
                .body("assignments.find { it.unit.id == '" + merged + "' }.percent", is(40));
        report(now, task, 60);
        String going =
                now.get("tasks/" + task).extract().path("assignments.find { it.unit.id == '" + merged + "' }.id");
        now.get("assignments/" + going + "/reports").body("items.percent", contains(60, 40));
        head.get("dashboard?unitId=" + city).body("total.assigned", is(1));
        head.get("dashboard?unitId=" + city + "&asOf=" + today.minusDays(1)).body("total.assigned", is(0));
    }

    @Test
    void figuresThatTheOldWardsReportedStandOnUnderTheNewOne() {
        String plan = Someone.as(Someone.member(city, "OFFICER")).plan(city, "Kế hoạch có số liệu");
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        String item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Tuyên truyền")));
        String task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        item,
                        "title",
                        "Tổ chức các buổi tuyên truyền",
                        "forEach",
                        Map.of("unitIds", List.of(north, south)),
                        "figures",
                        List.of(Map.of("key", "sessions", "label", "Số buổi", "measure", "buổi", "target", 5)))));
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        head.step("plans/" + plan, "issue", Map.of()).statusCode(200);
        var worker = Someone.as(Someone.member(north, "OFFICER"));
        sessions(worker, task, 2);
        sessions(worker, task, 3);
        sessions(Someone.as(Someone.member(south, "OFFICER")), task, 4);
        officer.get("tasks/" + task)
                .body("children.figures.key", contains("sessions"))
                .body("children.figures[0].value", is(7))
                .body("children.figures[0].target", is(10))
                .body("children.figures[0].reported", is(2));
        worker.get("tasks/" + task).body("children.total", is(2)).body("children.figures", empty());

        String merged = Ids.next().toString();
        approve(draft(today, List.of(created(merged, "Phường Cộng Dồn"), merger(merged, north, south))));

        officer.get("tasks/" + task)
                .body("children.figures[0].value", is(7))
                .body("children.figures[0].reported", is(2));
        officer.get("plans/" + plan + "/progress")
                .body("items[0].tasks.leadUnit.id", contains(merged, merged))
                .body("items[0].tasks.latestReport", containsInAnyOrder("3 buổi", "4 buổi"));
    }

    @Test
    void whatWasExecutedByMistakeIsPutBack() {
        String officer = Someone.member(north, "OFFICER");
        var task = given(north, south);
        String merged = Ids.next().toString();
        String set = draft(today, List.of(created(merged, "Phường Nhầm"), merger(merged, north, south)));
        approve(set).body("status", equalTo("EXECUTED"));

        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm ngày"))
                .statusCode(200)
                .body("status", equalTo("UNDONE"));

        head.get("units?parentId=" + city).body("items.id", containsInAnyOrder(north, south));
        head.get("units/" + merged).statusCode(404);
        Someone.as(officer).get("me").body("memberships.unit.id", contains(north));
        report(Someone.as(officer), task, 10);
    }

    @Test
    void aSetThatSomethingWasBuiltUponStays() {
        String officer = Someone.member(north, "OFFICER");
        var task = given(north, south);
        String merged = Ids.next().toString();
        String set = draft(today, List.of(created(merged, "Phường Vững"), merger(merged, north, south)));
        approve(set).body("status", equalTo("EXECUTED"));
        report(Someone.as(officer), task, 20);

        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm ngày"))
                .statusCode(409)
                .body("detail", containsString("nhiệm vụ đang thực hiện \"Việc đang làm\" (Phường Vững)"))
                .body("obstacles.kind", contains("task"))
                .body("obstacles.id", contains(task))
                .body("obstacleCount", is(1));
        head.get("units?parentId=" + city).body("items.id", contains(merged));
    }

    @Test
    void undoTakesBackThatTheSuccessorHadWorkFromAPlan() {
        String plan = issuedPlan();
        String merged = Ids.next().toString();
        String set = draft(today, List.of(created(merged, "Phường Có Kế Hoạch"), merger(merged, north, south)));
        approve(set).body("status", equalTo("EXECUTED"));
        head.get("tasks?planId=" + plan + "&leadUnitId=" + merged).body("items.size()", is(1));

        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"))
                .log()
                .ifValidationFails()
                .statusCode(200);

        head.get("tasks?planId=" + plan + "&leadUnitId=" + north).body("items.size()", is(1));
    }

    @Test
    void aNewUnitThatSomebodyHasJoinedStays() {
        String merged = Ids.next().toString();
        String set = draft(today, List.of(created(merged, "Phường Có Người"), merger(merged, north, south)));
        approve(set).body("status", equalTo("EXECUTED"));
        Someone.member(merged, "OFFICER");

        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"))
                .statusCode(409)
                .body("obstacles.kind", contains("staff"))
                .body("obstacles[0].message", endsWith("(Phường Có Người)"));
        head.get("units?parentId=" + city).body("items.id", contains(merged));
    }

    @Test
    void ofManyThingsThatCameAfterTheFirstAreNamed() {
        String merged = Ids.next().toString();
        String set = draft(today, List.of(created(merged, "Phường Đông Người"), merger(merged, north, south)));
        approve(set).body("status", equalTo("EXECUTED"));
        for (int i = 0; i < 7; i++) {
            Someone.member(merged, "OFFICER");
        }

        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"))
                .statusCode(409)
                .body("obstacles.size()", is(5))
                .body("obstacleCount", is(7))
                .body("detail", endsWith("và 2 mục khác."));
    }

    @Test
    void theSetThatCameAfterIsNamed() {
        String merged = Ids.next().toString();
        String set =
                draft(today.minusDays(5), List.of(created(merged, "Phường Đổi Tên"), merger(merged, north, south)));
        approve(set).body("status", equalTo("EXECUTED"));
        String later =
                draft(today, List.of(change("MOVE", merged, Map.of("parentId", Someone.unit("Tỉnh", "CITY", city)))));
        approve(later).body("status", equalTo("EXECUTED"));

        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"))
                .statusCode(409)
                .body("detail", containsString("phương án sắp xếp \"Nghị quyết minh họa\" (Thành phố sắp xếp"))
                .body("obstacles.kind", contains("unitChangeSet"))
                .body("obstacles.id", contains(later));
    }

    private void sessions(Someone worker, String task, int sessions) {
        String part = worker.get("tasks?parentId=" + task).extract().path("items[0].id");
        String assignment = worker.get("tasks/" + part).extract().path("assignments[0].id");
        var figure = Map.of("key", "sessions", "value", sessions);
        worker.post(
                        "assignments/" + assignment + "/reports",
                        Map.of("text", sessions + " buổi", "percent", 10 * sessions, "figures", List.of(figure)))
                .statusCode(201);
    }

    private String issuedPlan() {
        var drafter = Someone.as(Someone.member(city, "OFFICER"));
        String plan = Someone.id(drafter.post(
                "plans",
                Map.of(
                        "issuingUnitId",
                        city,
                        "title",
                        "Kế hoạch đang chạy",
                        "purpose",
                        "Mục đích",
                        "legalBases",
                        List.of(Map.of("text", "Căn cứ Luật")))));
        String item = Someone.id(drafter.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        Someone.id(drafter.post("tasks", Map.of("planItemId", item, "title", "Việc", "leadUnitId", north)));
        drafter.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        head.step("plans/" + plan, "issue", Map.of()).statusCode(200);
        return plan;
    }
}
