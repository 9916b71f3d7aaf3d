package org.kehoach.notice;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.Statements;
import org.kehoach.testing.Weekly;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what, and never of what they may not see. */
@QuarkusTest
class NoticeTest {

    private String city = "";
    private String ward = "";
    private String support = "";
    private Someone officer = Someone.loader();
    private Someone deputy = Someone.loader();
    private Someone worker = Someone.loader();
    private Someone colleague = Someone.loader();
    private Someone head = Someone.loader();
    private Someone viewer = Someone.loader();
    private Someone supporter = Someone.loader();

    @BeforeEach
    void people() {
        city = Someone.unit("Thành phố báo tin", "CITY", null);
        ward = Someone.unit("Phường báo tin", "WARD", city);
        support = Someone.unit("Phường cùng làm", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        deputy = Someone.as(Someone.member(city, "DEPUTY"));
        worker = Someone.as(Someone.member(ward, "OFFICER"));
        colleague = Someone.as(Someone.member(ward, "OFFICER"));
        head = Someone.as(Someone.member(ward, "HEAD"));
        viewer = Someone.as(Someone.member(ward, "VIEWER"));
        supporter = Someone.as(Someone.member(support, "OFFICER"));
    }

    @Test
    void givenWorkIsToldToThoseWhoDoItAndNotToWhoGaveIt() {
        String task = give("Việc mới");
        for (var someone : List.of(worker, colleague, head)) {
            someone.get("notices")
                    .body("items.kind", contains("WORK_GIVEN"))
                    .body("items[0].subject.type", equalTo("TASK"))
                    .body("items[0].subject.id", equalTo(task))
                    .body("items[0].subject.title", equalTo("Việc mới"))
                    .body("items[0].unit.name", startsWith("Phường báo tin"))
                    .body("items[0].said", allOf(containsString("giao việc cho"), not(containsString("{"))))
                    .body("items[0].by.name", notNullValue());
            someone.get("notices/unread").body("count", equalTo(1));
        }
        supporter.get("notices").body("items[0].unit.name", startsWith("Phường cùng làm"));
        assertKinds(viewer);
        assertKinds(officer);
        assertKinds(deputy);
    }

    @Test
    void eachStepIsToldToWhoseTurnItIsAndItsAnswerToWhoTookIt() {
        String part = lead(give("Việc đi lại"));
        report(worker, part);
        worker.step("assignments/" + part, "submit", Map.of()).statusCode(200);
        assertKinds(officer, "WORK_SUBMITTED");
        assertKinds(deputy, "WORK_SUBMITTED");
        assertKinds(supporter, "WORK_GIVEN");
        officer.step("assignments/" + part, "return", Map.of("reason", "Thiếu ảnh"))
                .statusCode(200);
        assertKinds(worker, "WORK_RETURNED", "WORK_GIVEN");
        assertKinds(colleague, "WORK_GIVEN");
        report(colleague, part);
        colleague.step("assignments/" + part, "submit", Map.of()).statusCode(200);
        officer.step("assignments/" + part, "accept", Map.of()).statusCode(200);
        assertKinds(colleague, "WORK_ACCEPTED", "WORK_GIVEN");
        assertKinds(worker, "WORK_RETURNED", "WORK_GIVEN");
        assertKinds(officer, "WORK_SUBMITTED", "WORK_SUBMITTED");
    }

    @Test
    void whatSupportsIsSubmittedToWhoLeads() {
        String task = give("Việc hai đơn vị");
        String part = officer.get("tasks/" + task).extract().path("assignments.find { it.role == 'SUPPORT' }.id");
        report(supporter, part);
        supporter.step("assignments/" + part, "submit", Map.of()).statusCode(200);
        assertKinds(worker, "WORK_SUBMITTED", "WORK_GIVEN");
        assertKinds(officer);
    }

    @Test
    void aLaterDateIsAskedOfTheGiverAndAnsweredToWhoAsked() {
        String task = give("Việc cần thêm ngày");
        String part = lead(task);
        String asked = Someone.id(worker.post(
                "assignments/" + part + "/extension-requests",
                Map.of("dueOn", "2200-01-01", "reason", "Thời tiết xấu")));
        assertKinds(officer, "EXTENSION_ASKED");
        officer.step("extension-requests/" + asked, "grant", Map.of()).statusCode(200);
        assertKinds(worker, "EXTENSION_ANSWERED", "WORK_GIVEN");
        assertKinds(colleague, "WORK_GIVEN");
        worker.get("notices").body("items[0].dueOn", equalTo("2200-01-01"));
        officer.patch("tasks/" + task, Map.of("dueOn", "2199-06-01")).statusCode(200);
        assertKinds(colleague, "DUE_DATE_MOVED", "WORK_GIVEN");
        assertKinds(supporter, "DUE_DATE_MOVED", "WORK_GIVEN");
        officer.patch("tasks/" + task, Map.of("dueOn", "2199-07-01")).statusCode(200);
        colleague
                .get("notices")
                .body("items.dueOn", contains("2199-07-01", "2199-06-01", "2199-01-01"))
                .body("items[0].said", containsString("01/06/2199 → 01/07/2199"))
                .body("items[1].said", containsString("01/01/2200 → 01/06/2199"));
    }

    @Test
    void aCommentIsToldToWhoFollowsAndAMentionToWhoIsMeant() {
        String task = give("Việc để bàn");
        officer.post("tasks/" + task + "/follow", Map.of()).statusCode(200);
        deputy.post("tasks/" + task + "/follow", Map.of()).statusCode(200);
        String id = deputy.get("me").extract().path("staffId");
        String said =
                Someone.id(worker.post("tasks/" + task + "/comments", Map.of("text", "Xin ý kiến @{" + id + "}")));
        assertKinds(officer, "COMMENTED");
        assertKinds(deputy, "MENTIONED");
        worker.patch("tasks/" + task + "/comments/" + said, Map.of("text", "Xin ý kiến đồng chí @{" + id + "}"))
                .statusCode(200);
        assertKinds(deputy, "MENTIONED");
        deputy.post("tasks/" + task + "/comments", Map.of("threadId", said, "text", "Đồng ý"))
                .statusCode(201);
        assertKinds(worker, "COMMENTED", "WORK_GIVEN");
        assertKinds(colleague, "WORK_GIVEN");
        report(worker, lead(task));
        assertKinds(officer, "PROGRESS_REPORTED", "COMMENTED", "COMMENTED");
    }

    @Test
    void aPlanIsToldOnItsWay() {
        String plan = officer.plan(city, "Kế hoạch báo tin");
        String item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        officer.post("tasks", Map.of("planItemId", item, "title", "Việc một", "leadUnitId", ward))
                .statusCode(201);
        officer.post("tasks", Map.of("planItemId", item, "title", "Việc hai", "leadUnitId", ward))
                .statusCode(201);
        assertKinds(worker);
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        assertKinds(deputy, "PLAN_SUBMITTED");
        deputy.step("plans/" + plan, "return", Map.of("reason", "Thiếu kinh phí"))
                .statusCode(200);
        assertKinds(officer, "PLAN_RETURNED");
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        var chairman = Someone.as(Someone.member(city, "HEAD"));
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);
        assertKinds(worker, "PLAN_ISSUED");
        worker.get("notices").body("items[0].subject.type", equalTo("PLAN"));
        assertKinds(supporter);
        chairman.step("plans/" + plan, "revoke", Map.of("reason", "Thay kế hoạch"))
                .statusCode(200);
        assertKinds(worker, "PLAN_REVOKED", "PLAN_ISSUED");
    }

    @Test
    void whatIsDoneInADraftIsToldToNobody() {
        String plan = officer.plan(city, "Kế hoạch đang soạn");
        String item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        String task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        item,
                        "title",
                        "Việc đang soạn",
                        "leadUnitId",
                        ward,
                        "supportUnitIds",
                        List.of(support))));
        String part = officer.get("tasks/" + task).extract().path("assignments.find { it.role == 'SUPPORT' }.id");
        officer.patch("assignments/" + part, Map.of("dueOn", "2199-01-01")).statusCode(200);
        officer.patch("tasks/" + task, Map.of("dueOn", "2199-02-01")).statusCode(200);
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(city, "HEAD"))
                .step("plans/" + plan, "issue", Map.of())
                .statusCode(200);
        assertKinds(supporter, "PLAN_ISSUED");
        assertKinds(worker, "PLAN_ISSUED");
    }

    @Test
    void aSeriesTellsOfEachTaskOfOtherDaysAndOfItsEnd() {
        var first = LocalDate.now(BusinessClock.ZONE).plusDays(1);
        String task = give("Báo cáo tuần");
        var rule = Weekly.from(first);
        String series =
                Someone.id(officer.step("tasks/" + task, "series", Map.of("recurrence", rule, "daysAhead", 10)));
        assertKinds(colleague, "DUE_DATE_MOVED", "WORK_GIVEN", "WORK_GIVEN");
        officer.step("task-series/" + series, "stop", Map.of("reason", "Không cần nữa", "cancelNotBegun", true))
                .statusCode(200);
        assertEquals(
                List.of("WORK_CANCELLED", "WORK_CANCELLED"),
                colleague
                        .get("notices")
                        .extract()
                        .<List<String>>path("items.kind")
                        .subList(0, 2));
    }

    @Test
    void noticesAreReadOneByOneOrAllThatWereSeen() {
        give("Việc thứ nhất");
        give("Việc thứ hai");
        List<String> ids = worker.get("notices?unread=true")
                .body("items", hasSize(2))
                .extract()
                .path("items.id");
        worker.post("notices/" + ids.get(1) + "/read", Map.of()).statusCode(200).body("readAt", notNullValue());
        worker.get("notices/unread").body("count", equalTo(1));
        colleague.post("notices/" + ids.get(0) + "/read", Map.of()).statusCode(404);
        give("Việc thứ ba");
        worker.post("notices/read", Map.of("upTo", ids.get(0))).statusCode(200).body("count", equalTo(1));
        worker.get("notices?unread=true").body("items.subject.title", contains("Việc thứ ba"));
        colleague.get("notices/unread").body("count", equalTo(3));
        worker.post("notices/read", Map.of()).statusCode(422);
    }

    @Test
    void whoDoesWithoutAKindIsNotToldOfIt() {
        colleague.get("notices/choices").body("unwanted", empty()).body("version", equalTo(0));
        colleague
                .request()
                .header("If-Match", colleague.tag("notices/choices"))
                .body(Map.of("unwanted", List.of("WORK_GIVEN"), "dailyMail", true))
                .put("/api/v1/notices/choices")
                .then()
                .statusCode(200)
                .body("unwanted", contains("WORK_GIVEN"));
        colleague
                .request()
                .header("If-Match", "\"7\"")
                .body(Map.of("unwanted", List.of(), "dailyMail", true))
                .put("/api/v1/notices/choices")
                .then()
                .statusCode(412);
        String task = give("Việc lặng lẽ");
        assertKinds(colleague);
        assertKinds(worker, "WORK_GIVEN");
        officer.patch("tasks/" + task, Map.of("dueOn", "2199-06-01")).statusCode(200);
        assertKinds(colleague, "DUE_DATE_MOVED");
    }

    @Test
    void whatSomebodySeesNoMoreIsToldNoMore() {
        var username = Someone.member(ward, "OFFICER");
        var leaving = Someone.as(username);
        give("Việc của người chuyển đi");
        assertKinds(leaving, "WORK_GIVEN");
        var staff = Someone.loader().get("staff?q=" + username).extract();
        String membership = staff.path("items[0].memberships[0].id");
        Someone.join(username, Someone.unit("Nơi mới", "CITY", null), "OFFICER", LocalDate.now(BusinessClock.ZONE));
        String path = "staff/" + staff.<String>path("items[0].id");
        Someone.loader()
                .request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", Someone.loader().tag(path))
                .body(Map.of(
                        "validTo",
                        LocalDate.now(BusinessClock.ZONE).minusDays(1).toString()))
                .patch("/api/v1/" + path + "/memberships/" + membership)
                .then()
                .statusCode(200);
        assertKinds(leaving);
        leaving.get("notices/unread").body("count", equalTo(0));
    }

    @Test
    void whatIsRecordedOfThePastIsToldToNobody() {
        var loader = Someone.loader();
        String task = Someone.id(loader.post(
                "tasks",
                Map.of("givingUnitId", city, "title", "Việc năm xưa", "leadUnitId", ward, "occurredOn", "2024-03-01")));
        String part = lead(task);
        loader.finish(part, LocalDate.of(2024, 4, 1));
        assertKinds(worker);
        assertKinds(officer);
    }

    @Test
    void oneTaskForManyUnitsIsToldInOneStatement() {
        var wards = new ArrayList<String>();
        for (int number = 0; number < 20; number++) {
            String each = Someone.unit("Phường nhiều " + number, "WARD", city);
            Someone.member(each, "OFFICER");
            wards.add(each);
        }
        var last = Someone.as(Someone.member(wards.getLast(), "OFFICER"));
        // what is remembered for a minute is asked first
        each(wards.subList(0, 1));
        var few = Statements.during(() -> each(wards.subList(0, 10)));
        var many = Statements.during(() -> each(wards));
        assertEquals(few.count(), many.count(), many.toString());
        last.get("notices").body("items.subject.title", contains("Mỗi phường một việc"));
    }

    private void each(List<String> units) {
        officer.post(
                        "tasks",
                        Map.of(
                                "givingUnitId",
                                city,
                                "title",
                                "Mỗi phường một việc",
                                "forEach",
                                Map.of("unitIds", units)))
                .statusCode(201);
    }

    private String give(String title) {
        return Someone.id(officer.post(
                "tasks",
                Map.of(
                        "givingUnitId",
                        city,
                        "title",
                        title,
                        "dueOn",
                        "2199-01-01",
                        "leadUnitId",
                        ward,
                        "supportUnitIds",
                        List.of(support))));
    }

    private String lead(String task) {
        return Someone.loader().get("tasks/" + task).extract().path("assignments.find { it.role == 'LEAD' }.id");
    }

    private static void report(Someone someone, String assignment) {
        someone.post("assignments/" + assignment + "/reports", Map.of("text", "Đã làm", "percent", 100))
                .statusCode(201);
    }

    private static void assertKinds(Someone someone, String... kinds) {
        assertEquals(
                List.of(kinds), someone.get("notices").statusCode(200).extract().path("items.kind"));
    }
}
