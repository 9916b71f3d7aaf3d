package org.kehoach.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tasks of a plan in time. */
@QuarkusTest
class PlanTimelineTest {

    private String city = "";
    private String ward = "";
    private String other = "";
    private String plan = "";
    private String first = "";
    private String second = "";
    private Someone officer = Someone.loader();
    private Someone chairman = Someone.loader();

    @BeforeEach
    void draft() {
        city = Someone.unit("Thành phố tiến trình", "CITY", null);
        ward = Someone.unit("Phường tiến trình", "WARD", city);
        other = Someone.unit("Phường tiến trình khác", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        chairman = Someone.as(Someone.member(city, "HEAD"));
        plan = officer.plan(city, "Kế hoạch có tiến trình");
        officer.patch("plans/" + plan, Map.of("startsOn", day(-5), "endsOn", day(100)))
                .statusCode(200);
        first = item("Chuẩn bị", null);
        second = item("Thực hiện", first);
    }

    @Test
    void itemsComeInOutlineOrderEachWithItsTasksSoonestDueFirst() {
        String late = task(first, "Muộn", 20, ward);
        String soon = task(first, "Sớm", 10, ward);
        String below = task(second, "Dưới", 5, other);
        issue();
        timeline(officer)
                .body("plan.id", equalTo(plan))
                .body("status", equalTo("ISSUED"))
                .body("startsOn", equalTo(day(-5)))
                .body("endsOn", equalTo(day(100)))
                .body("issuedOn", equalTo(day(0)))
                .body("today", equalTo(day(0)))
                .body("items.label", contains("I", "I.1"))
                .body("items.depth", contains(0, 1))
                .body("items[0].tasks.id", contains(soon, late))
                .body("items[1].tasks.id", contains(below))
                .body("items[1].tasks[0].leadUnit.id", equalTo(other))
                .body("items[0].tasks[0].startsOn", equalTo(day(0)))
                .body("items[0].tasks[0].dueOn", equalTo(day(10)))
                .body("items[0].tasks[0].state", equalTo("ASSIGNED"))
                .body("items[0].tasks[0].percent", equalTo(0))
                .body("items[0].tasks[0].lateness", equalTo("IN_TIME"));
    }

    @Test
    void whatWaitsBeginsTheDayAfterTheLastOfThemIsDueOrWasDone() {
        String survey = task(first, "Khảo sát", 10, ward);
        String talk = task(first, "Họp bàn", 20, ward);
        String report = task(first, "Báo cáo", 30, ward);
        waits(report, survey, talk);
        issue();
        timeline(officer)
                .body("items[0].tasks[2].startsOn", equalTo(day(21)))
                .body("items[0].tasks[2].waitsFor", equalTo(2))
                .body("items[0].tasks[2].unseenPredecessors", equalTo(0));
        List<String> ids = timeline(officer).extract().path("items[0].tasks[2].predecessorIds");
        assertEquals(2, ids.size());
        finish(talk);
        timeline(officer)
                .body("items[0].tasks[1].doneOn", equalTo(day(0)))
                .body("items[0].tasks[1].lateness", equalTo("DONE_ON_TIME"))
                .body("items[0].tasks[2].startsOn", equalTo(day(11)))
                .body("items[0].tasks[2].waitsFor", equalTo(1));
        officer.step("tasks/" + survey, "cancel", Map.of("reason", "Không cần nữa"))
                .statusCode(200);
        timeline(officer)
                .body("items[0].tasks[0].state", equalTo("CANCELLED"))
                .body("items[0].tasks[2].startsOn", equalTo(day(1)))
                .body("items[0].tasks[2].waitsFor", equalTo(0));
    }

    @Test
    void aDraftIsLaidOutFromItsFirstDay() {
        String survey = task(first, "Khảo sát", 10, ward);
        waits(task(first, "Báo cáo", 30, ward), survey);
        timeline(officer)
                .body("status", equalTo("DRAFT"))
                .body("issuedOn", nullValue())
                .body("items[0].tasks.startsOn", contains(day(-5), day(11)))
                .body("items[0].tasks.lateness", contains("NOT_COUNTED", "NOT_COUNTED"));
    }

    @Test
    void aCompositeIsOneRowWithTheSumOfItsChildren() {
        String each = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        first,
                        "title",
                        "Mọi phường",
                        "dueOn",
                        day(10),
                        "forEach",
                        Map.of("unitIds", List.of(ward, other)))));
        issue();
        List<String> children = officer.get("tasks?parentId=" + each).extract().path("items.id");
        finish(children.get(0));
        timeline(officer)
                .body("items[0].tasks.id", contains(each))
                .body("items[0].tasks[0].childTotal", equalTo(2))
                .body("items[0].tasks[0].childDone", equalTo(1))
                .body("items[0].tasks[0].percent", equalTo(50))
                .body("items[0].tasks[0].state", nullValue())
                .body("items[0].tasks[0].doneOn", nullValue())
                .body("items[0].tasks[0].lateness", equalTo("IN_TIME"));
        finish(children.get(1));
        timeline(officer)
                .body("items[0].tasks[0].doneOn", equalTo(day(0)))
                .body("items[0].tasks[0].lateness", equalTo("DONE_ON_TIME"));
    }

    @Test
    void eachSeesTheTasksOfTheirListAndOfOthersOnlyThatTheyAreWaitedFor() {
        String survey = task(first, "Việc của phường khác", 10, other);
        String mine = task(first, "Việc của mình", 30, ward);
        waits(mine, survey);
        issue();
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        timeline(worker)
                .body("items[0].tasks.id", contains(mine))
                .body("items[0].tasks[0].predecessorIds", empty())
                .body("items[0].tasks[0].unseenPredecessors", equalTo(1))
                .body("items[0].tasks[0].waitsFor", equalTo(1))
                .body("items[1].tasks", empty());
        timeline(Someone.as(Someone.member(other, "VIEWER"))).body("items[0].tasks.id", contains(survey));
        Someone.as(Someone.member(Someone.unit("Thành phố ngoài", "CITY", null), "HEAD"))
                .get("plans/" + plan + "/timeline")
                .statusCode(404);
    }

    @Test
    void moreTasksAreNotMoreStatements() {
        String survey = task(first, "Khảo sát", 10, ward);
        officer.get("me").statusCode(200);
        var one = Statements.during(() -> timeline(officer));
        waits(task(first, "Báo cáo", 30, ward), survey);
        task(second, "Thêm", 30, other);
        var three = Statements.during(() -> timeline(officer));
        assertEquals(one.count(), three.count(), three.toString());
        assertEquals(2, three.count(), three.toString());
    }

    private ValidatableResponse timeline(Someone reader) {
        return reader.get("plans/" + plan + "/timeline")
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private void waits(String task, String... predecessors) {
        officer.request()
                .header("If-Match", officer.tag("tasks/" + task))
                .body(Map.of("predecessorIds", List.of(predecessors)))
                .put("/api/v1/tasks/" + task + "/predecessors")
                .then()
                .statusCode(200);
    }

    private void finish(String task) {
        String part = officer.get("tasks/" + task).extract().path("assignments[0].id");
        String unit = officer.get("tasks/" + task).extract().path("assignments[0].unit.id");
        var worker = Someone.as(Someone.member(unit, "OFFICER"));
        worker.post("assignments/" + part + "/reports", Map.of("text", "Xong", "percent", 100))
                .statusCode(201);
        worker.step("assignments/" + part, "submit", Map.of()).statusCode(200);
        chairman.step("assignments/" + part, "accept", Map.of()).statusCode(200);
    }

    private String task(String item, String title, int dueInDays, String leader) {
        return Someone.id(officer.post(
                "tasks", Map.of("planItemId", item, "title", title, "leadUnitId", leader, "dueOn", day(dueInDays))));
    }

    private String item(String title, @Nullable String parent) {
        return Someone.id(officer.post(
                "plans/" + plan + "/items",
                parent == null ? Map.of("title", title) : Map.of("title", title, "parentId", parent)));
    }

    private void issue() {
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);
    }

    private static String day(int fromToday) {
        return LocalDate.now(BusinessClock.ZONE).plusDays(fromToday).toString();
    }
}
