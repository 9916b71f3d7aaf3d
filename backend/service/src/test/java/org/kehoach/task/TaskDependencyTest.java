package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.HeldRow;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks that begin when others are finished. */
@QuarkusTest
class TaskDependencyTest {

    private String city = "";
    private String ward = "";
    private String plan = "";
    private String item = "";
    private Someone officer = Someone.loader();
    private Someone chairman = Someone.loader();
    private Someone worker = Someone.loader();

    @BeforeEach
    void draft() {
        city = Someone.unit("Thành phố chờ việc", "CITY", null);
        ward = Someone.unit("Phường chờ việc", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        chairman = Someone.as(Someone.member(city, "HEAD"));
        worker = Someone.as(Someone.member(ward, "OFFICER"));
        plan = officer.plan(city, "Kế hoạch có việc trước việc sau");
        item = item(plan);
    }

    @Test
    void aTaskTellsWhatItWaitsForAndWhatWaitsForIt() {
        String survey = task("Khảo sát", 10);
        String report = task("Báo cáo", 20);
        waits(report, survey).statusCode(200).body("predecessors.tasks.id", contains(survey));
        issue();
        officer.get("tasks/" + report)
                .body("predecessors.tasks.title", contains("Khảo sát"))
                .body("predecessors.tasks[0].itemLabel", equalTo("I"))
                .body("predecessors.tasks[0].leadUnit.id", equalTo(ward))
                .body("predecessors.tasks[0].dueOn", equalTo(day(10)))
                .body("predecessors.tasks[0].state", equalTo("ASSIGNED"))
                .body("predecessors.tasks[0].lateness", equalTo("IN_TIME"))
                .body("predecessors.tasks[0].open", equalTo(true))
                .body("predecessors.unseen", equalTo(0))
                .body("waitsFor", equalTo(1))
                .body("warnings", empty())
                .body("allowedActions", hasItem("SET_PREDECESSORS"));
        officer.get("tasks/" + survey)
                .body("successors.tasks.id", contains(report))
                .body("predecessors.tasks", empty())
                .body("waitsFor", equalTo(0));
        start(report);
        finish(survey);
        officer.get("tasks/" + report)
                .body("predecessors.tasks[0].open", equalTo(false))
                .body("predecessors.tasks[0].lateness", equalTo("DONE_ON_TIME"))
                .body("waitsFor", equalTo(0));
        waits(report).statusCode(200).body("predecessors.tasks", empty());
    }

    @Test
    void inADraftNothingWaitsYet() {
        String survey = task("Khảo sát", 10);
        String report = task("Báo cáo", 20);
        waits(report, survey)
                .statusCode(200)
                .body("predecessors.tasks.id", contains(survey))
                .body("waitsFor", equalTo(0));
        officer.get("plans/" + plan + "/changes?limit=1")
                .body("items[0].task.taskId", equalTo(report))
                .body("items[0].task.fields.field", contains("PREDECESSORS"))
                .body("items[0].task.fields[0].runs.text", contains("Khảo sát"));
    }

    @Test
    void aTaskThatIsDueBeforeWhatItWaitsForIsWarnedOf() {
        String survey = task("Khảo sát", 20);
        String report = task("Báo cáo", 10);
        waits(report, survey).statusCode(200).body("warnings", contains("DUE_BEFORE_PREDECESSOR"));
        officer.patch("tasks/" + report, Map.of("dueOn", day(20))).body("warnings", empty());
    }

    @Test
    void whatIsCancelledKeepsNobodyWaiting() {
        String survey = task("Khảo sát", 10);
        String report = task("Báo cáo", 20);
        waits(report, survey).statusCode(200);
        issue();
        officer.get("tasks/" + report).body("waitsFor", equalTo(1));
        officer.step("tasks/" + survey, "cancel", Map.of("reason", "Không cần nữa"))
                .statusCode(200);
        officer.get("tasks/" + report)
                .body("waitsFor", equalTo(0))
                .body("predecessors.tasks.state", contains("CANCELLED"))
                .body("predecessors.tasks[0].open", equalTo(false));
    }

    @Test
    void aCompositeIsWaitedForUntilItsLastChildIsDone() {
        String other = Someone.unit("Phường chờ việc khác", "WARD", city);
        String each = each(ward, other);
        String report = task("Báo cáo", 20);
        waits(report, each).statusCode(200).body("predecessors.tasks[0].childTotal", equalTo(2));
        issue();
        List<String> children = officer.get("tasks?parentId=" + each).extract().path("items.id");
        assertEquals(2, children.size());
        finish(children.get(0));
        officer.get("tasks/" + report)
                .body("waitsFor", equalTo(1))
                .body("predecessors.tasks[0].childDone", equalTo(1))
                .body("predecessors.tasks[0].state", nullValue());
        finish(children.get(1));
        officer.get("tasks/" + report).body("waitsFor", equalTo(0));
    }

    @Test
    void childrenFollowTheirComposite() {
        String each = each(ward, Someone.unit("Phường chờ việc khác", "WARD", city));
        String child = officer.get("tasks?parentId=" + each).extract().path("items[0].id");
        String report = task("Báo cáo", 20);
        officer.get("tasks/" + child).body("allowedActions", not(hasItem("SET_PREDECESSORS")));
        waits(child, report).statusCode(409);
        refused(waits(report, child), 0, "predecessorChild");
        waits(each, report).statusCode(200);
    }

    @Test
    void noTaskWaitsForItselfBeItThroughOthers() {
        String first = task("Một", 1);
        String second = task("Hai", 2);
        String third = task("Ba", 3);
        refused(waits(first, first), 0, "predecessorItself");
        waits(second, first).statusCode(200);
        waits(third, second).statusCode(200);
        refused(waits(first, third), 0, "predecessorCircle");
        refused(waits(first, second), 0, "predecessorCircle");
        officer.get("tasks/" + first).body("predecessors.tasks", empty());
        waits(third, first, second).statusCode(200).body("predecessors.tasks.title", contains("Một", "Hai"));
    }

    @Test
    void ofTwoThatWouldCloseACircleAtOnceOneIsRefused() throws SQLException, InterruptedException, ExecutionException {
        String first = task("Một", 1);
        String second = task("Hai", 2);
        var answers = HeldRow.meet("plans", plan, List.of(putting(first, second), putting(second, first)));
        assertEquals(
                List.of(200, 422),
                answers.stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void ofTwoWritesWithOneTagOneIsStale() throws SQLException, InterruptedException, ExecutionException {
        String first = task("Một", 1);
        String second = task("Hai", 2);
        var answers = HeldRow.meet("plans", plan, List.of(putting(second, first), putting(second, first)));
        assertEquals(
                List.of(200, 412),
                answers.stream().map(Response::statusCode).sorted().toList());
        officer.request()
                .body(Map.of("predecessorIds", List.of()))
                .put("/api/v1/tasks/" + second + "/predecessors")
                .then()
                .statusCode(428);
    }

    @Test
    void onlyTasksOfTheSamePlanAreWaitedFor() {
        String report = task("Báo cáo", 20);
        String other = officer.plan(city, "Kế hoạch khác");
        String elsewhere = Someone.id(
                officer.post("tasks", Map.of("planItemId", item(other), "title", "Việc khác", "leadUnitId", ward)));
        String alone = alone(officer, city, ward);
        refused(waits(report, elsewhere), 0, "predecessorElsewhere");
        refused(waits(report, alone), 0, "predecessorElsewhere");
        refused(waits(alone, report), 0, "predecessorElsewhere");
        refused(waits(report, UUID.randomUUID().toString()), 0, "predecessor");
        String later = alone(officer, city, ward);
        waits(later, alone).statusCode(200).body("predecessors.tasks.id", contains(alone));
        String wards = alone(Someone.as(Someone.member(ward, "OFFICER")), ward, ward);
        refused(waits(later, wards), 0, "predecessorElsewhere");
        refused(waits(later, alone, alone), 1, "repeated");
    }

    @Test
    void whatIsNotSeenIsRefusedLikeWhatIsNotThere() {
        String elsewhere = Someone.unit("Thành phố không liên quan", "CITY", null);
        var stranger = Someone.as(Someone.member(elsewhere, "OFFICER"));
        String hidden = alone(stranger, elsewhere, elsewhere);
        String mine = alone(officer, city, ward);
        refused(waits(mine, hidden), 0, "predecessor");
        refused(waits(mine, UUID.randomUUID().toString()), 0, "predecessor");
    }

    @Test
    void whoWorksOnATaskSeesOfTheOthersOnlyTheirNumber() {
        String other = Someone.unit("Phường làm trước", "WARD", city);
        String before = task("Việc của phường khác", 10, other);
        String mine = task("Việc của mình", 20);
        String after = task("Việc tiếp theo", 30, other);
        waits(mine, before).statusCode(200);
        waits(after, mine).statusCode(200);
        issue();
        worker.get("tasks/" + mine)
                .body("predecessors.tasks", empty())
                .body("predecessors.unseen", equalTo(1))
                .body("successors.tasks", empty())
                .body("successors.unseen", equalTo(1))
                .body("waitsFor", equalTo(1))
                .body("allowedActions", not(hasItem("SET_PREDECESSORS")));
        worker.put("tasks/" + mine + "/predecessors", Map.of("predecessorIds", List.of()))
                .statusCode(403);
    }

    @Test
    void atMostTwentyAreWaitedFor() {
        String report = task("Báo cáo", 20);
        var many = IntStream.range(0, 21)
                .mapToObj(number -> UUID.randomUUID().toString())
                .toArray(String[]::new);
        waits(report, many).statusCode(422).body("errors.pointer", contains("/predecessorIds"));
    }

    @Test
    void aDraftsTaskThatIsDeletedIsWaitedForNoMore() {
        String survey = task("Khảo sát", 10);
        String report = task("Báo cáo", 20);
        waits(report, survey).statusCode(200);
        officer.delete("tasks/" + survey).statusCode(204);
        officer.get("tasks/" + report).body("predecessors.tasks", empty()).body("predecessors.unseen", equalTo(0));
        officer.delete("plans/" + plan).statusCode(204);
    }

    @Test
    void theCopyOfAPlanWaitsAsThePlanDid() {
        String survey = task("Khảo sát", 10);
        String report = task("Báo cáo", 20);
        waits(report, survey).statusCode(200);
        issue();
        String copy = officer.post(
                        "plans/" + plan + "/copy", Map.of("issuingUnitId", city, "years", 1, "withTasks", true))
                .statusCode(201)
                .extract()
                .path("plan.id");
        String copied =
                officer.get("tasks?planId=" + copy + "&q=Bao cao").extract().path("items[0].id");
        officer.get("tasks/" + copied)
                .body("predecessors.tasks.title", contains("Khảo sát"))
                .body("predecessors.tasks.id", not(contains(survey)));
        officer.get("tasks/" + report).body("predecessors.tasks.id", contains(survey));
    }

    @Test
    void whatAnAmendmentBringsKeepsItsOrder() {
        issue();
        String amendment = Someone.id(officer.post("plans/" + plan + "/amendments", Map.of("subject", "Bổ sung")));
        String added = Someone.id(officer.post("plans/" + amendment + "/items", Map.of("title", "Nội dung mới")));
        String survey = taskOn(added, "Khảo sát", 10, ward);
        String report = taskOn(added, "Báo cáo", 20, ward);
        waits(report, survey).statusCode(200);
        issue(amendment);
        officer.get("tasks/" + report)
                .body("plan.id", equalTo(plan))
                .body("predecessors.tasks.id", contains(survey))
                .body("waitsFor", equalTo(1));
        String later = task("Việc thêm", 30);
        waits(later, report).statusCode(200);
    }

    @Test
    void whoeverLeadsIsToldOnceWhenTheLastOfThemIsDone() {
        String survey = task("Khảo sát", 10);
        String talk = task("Họp bàn", 10);
        String report = task("Báo cáo", 20, Someone.unit("Phường làm sau", "WARD", city));
        String leader = officer.get("tasks/" + report).extract().path("assignments[0].unit.id");
        var next = Someone.as(Someone.member(leader, "OFFICER"));
        waits(report, survey, talk).statusCode(200);
        issue();
        finish(survey);
        assertEquals(List.of("PLAN_ISSUED"), kinds(next));
        finish(talk);
        assertEquals(List.of("WORK_CAN_BEGIN", "PLAN_ISSUED"), kinds(next));
        next.get("notices")
                .body("items[0].subject.id", equalTo(report))
                .body("items[0].said", startsWith("Nhiệm vụ phải chờ đã hoàn thành, Phường làm sau"));
    }

    @Test
    void ofTwoThatAreDoneAtOnceTheLaterTells() throws SQLException, InterruptedException, ExecutionException {
        String survey = task("Khảo sát", 10);
        String talk = task("Họp bàn", 10);
        String leader = Someone.unit("Phường làm sau", "WARD", city);
        String report = task("Báo cáo", 20, leader);
        var next = Someone.as(Someone.member(leader, "OFFICER"));
        waits(report, survey, talk).statusCode(200);
        issue();
        chairman.get("me").statusCode(200);
        var answers = HeldRow.meet("tasks", report, List.of(accepting(survey), accepting(talk)));
        assertEquals(
                List.of(200, 200), answers.stream().map(Response::statusCode).toList());
        assertEquals(List.of("WORK_CAN_BEGIN", "PLAN_ISSUED"), kinds(next));
    }

    @Test
    void theAuditKeepsWhatTheTaskWaitedForBefore() {
        String survey = task("Khảo sát", 10);
        String report = task("Báo cáo", 20);
        String tag = officer.tag("tasks/" + report);
        waits(report, survey).statusCode(200).body("version", equalTo(1));
        officer.request()
                .header("If-Match", tag)
                .body(Map.of("predecessorIds", List.of()))
                .put("/api/v1/tasks/" + report + "/predecessors")
                .then()
                .statusCode(412);
        officer.get("tasks/" + report).body("predecessors.tasks.id", containsInAnyOrder(survey));
    }

    private static List<String> kinds(Someone someone) {
        return someone.get("notices").extract().path("items.kind");
    }

    private static void refused(ValidatableResponse answer, int index, String code) {
        answer.statusCode(422)
                .body("errors.pointer", contains("/predecessorIds/" + index))
                .body("errors.code", contains(code));
    }

    private Callable<Response> putting(String task, String predecessor) {
        String tag = officer.tag("tasks/" + task);
        return () -> officer.request()
                .header("If-Match", tag)
                .body(Map.of("predecessorIds", List.of(predecessor)))
                .put("/api/v1/tasks/" + task + "/predecessors");
    }

    private ValidatableResponse waits(String task, String... predecessors) {
        return officer.request()
                .header("If-Match", officer.tag("tasks/" + task))
                .body(Map.of("predecessorIds", List.of(predecessors)))
                .put("/api/v1/tasks/" + task + "/predecessors")
                .then();
    }

    private void start(String task) {
        worker.step("assignments/" + part(task), "start", Map.of()).statusCode(200);
    }

    private void submit(String task) {
        String part = part(task);
        String unit = officer.get("tasks/" + task).extract().path("assignments[0].unit.id");
        var someone = unit.equals(ward) ? worker : Someone.as(Someone.member(unit, "OFFICER"));
        someone.post("assignments/" + part + "/reports", Map.of("text", "Xong", "percent", 100))
                .statusCode(201);
        someone.step("assignments/" + part, "submit", Map.of()).statusCode(200);
    }

    private void finish(String task) {
        submit(task);
        chairman.step("assignments/" + part(task), "accept", Map.of()).statusCode(200);
    }

    private Callable<Response> accepting(String task) {
        submit(task);
        String path = "assignments/" + part(task);
        String tag = chairman.tag(path);
        return () -> chairman.request().header("If-Match", tag).body(Map.of()).post("/api/v1/" + path + "/accept");
    }

    private String part(String task) {
        return officer.get("tasks/" + task).extract().path("assignments[0].id");
    }

    private String task(String title, int dueInDays) {
        return task(title, dueInDays, ward);
    }

    private String task(String title, int dueInDays, String leader) {
        return taskOn(item, title, dueInDays, leader);
    }

    private String taskOn(String planItem, String title, int dueInDays, String leader) {
        return Someone.id(officer.post(
                "tasks",
                Map.of("planItemId", planItem, "title", title, "leadUnitId", leader, "dueOn", day(dueInDays))));
    }

    private String each(String... units) {
        return Someone.id(officer.post(
                "tasks",
                new HashMap<>(Map.of(
                        "planItemId",
                        item,
                        "title",
                        "Mọi phường",
                        "dueOn",
                        day(10),
                        "forEach",
                        Map.of("unitIds", List.of(units))))));
    }

    private static String alone(Someone giver, String unit, String leader) {
        return Someone.id(
                giver.post("tasks", Map.of("givingUnitId", unit, "title", "Việc giao riêng", "leadUnitId", leader)));
    }

    private String item(String draft) {
        return Someone.id(officer.post("plans/" + draft + "/items", Map.of("title", "Nội dung")));
    }

    private void issue() {
        issue(plan);
    }

    private void issue(String draft) {
        officer.step("plans/" + draft, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + draft, "issue", Map.of()).statusCode(200);
    }

    private static String day(int fromToday) {
        return LocalDate.now(BusinessClock.ZONE).plusDays(fromToday).toString();
    }
}
