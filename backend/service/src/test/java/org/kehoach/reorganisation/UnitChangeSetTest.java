package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.kehoach.platform.Ids;
import org.kehoach.testing.HeldRow;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitChangeSetTest extends UnitChangeFixture {

    @Inject
    UnitChangeJob job;

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

    private void sessions(Someone worker, String task, int sessions) {
        String part = worker.get("tasks?parentId=" + task).extract().path("items[0].id");
        String assignment = worker.get("tasks/" + part).extract().path("assignments[0].id");
        var figure = Map.of("key", "sessions", "value", sessions);
        worker.post(
                        "assignments/" + assignment + "/reports",
                        Map.of("text", sessions + " buổi", "percent", 10 * sessions, "figures", List.of(figure)))
                .statusCode(201);
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
                .statusCode(409);
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
                .statusCode(409);
        head.get("units?parentId=" + city).body("items.id", contains(merged));
    }

    @Test
    void aSetThatIsBlockedOnItsDayHoldsNoOtherBack() throws SQLException {
        var tomorrow = today.plusDays(1);
        var code = Map.of("scheme", "K" + north.substring(30), "code", "1");
        String blocked = draft(tomorrow, List.of(change("RENAME", north, Map.of("codes", List.of(code)))));
        String free = draft(tomorrow, List.of(change("RENAME", city, Map.of("name", "Thành phố Đúng Hẹn"))));
        approve(blocked);
        approve(free);
        Someone.loader()
                .request()
                .header("If-Match", Someone.loader().tag("units/" + south))
                .body(Map.of("codes", List.of(code)))
                .put("/api/v1/units/" + south + "/codes")
                .then()
                .statusCode(200);
        comeTo(blocked);
        comeTo(free);
        job.execute();
        job.execute();
        head.get("unit-change-sets/" + blocked)
                .body("status", equalTo("APPROVED"))
                .body("failing", equalTo(true));
        head.get("unit-change-sets?limit=200&unitId=" + city)
                .body("items.find { it.id == '" + blocked + "' }.failing", equalTo(true))
                .body("items.find { it.id == '" + free + "' }.failing", equalTo(false));
        triedToTheLimit(blocked);
        job.execute();
        assertEquals("144", failures(blocked));
        head.step("unit-change-sets/" + blocked, "withdraw", Map.of()).body("failing", equalTo(false));
        assertEquals("0", failures(blocked));
        head.get("unit-change-sets/" + blocked + "/steps")
                .body("items.action", contains("CREATE", "APPROVE", "FAIL", "WITHDRAW"))
                .body("items[2].reason", containsString("đang thuộc Phường Nam"))
                .body("items[2].by", nullValue());
        head.get("unit-change-sets/" + free).body("status", equalTo("EXECUTED"));
    }

    @Test
    void whatIsLeftWithoutSuccessorBlocksUntilARuleSaysWhereItGoes() {
        Someone.member(north, "OFFICER");
        given(north, south);
        var dissolution = change("DISSOLVE", north, Map.of());
        String set = draft(today, List.of(dissolution));

        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers.code", everyItem(equalTo("noSuccessor")))
                .body("blockers.objectType", hasItems("ASSIGNMENT", "MEMBERSHIP"));
        head.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(409);

        var rules = List.of(
                Map.of("objectType", "ASSIGNMENT", "outcome", "MOVE", "toUnitId", south),
                Map.of("objectType", "MEMBERSHIP", "outcome", "CLOSE"));
        admin.patch("unit-change-sets/" + set, Map.of("rules", rules)).statusCode(200);
        approve(set).body("status", equalTo("EXECUTED"));
        head.get("units?parentId=" + city).body("items.id", contains(south));
    }

    @Test
    void aCodeGoesFromTheUnitThatEndsToTheOneThatBegins() {
        String scheme = "T" + city;
        String merged = Ids.next().toString();
        code(north, scheme, "26536");
        var creation = new HashMap<>(created(merged, "Phường Mang Mã"));
        creation.put("codes", List.of(Map.of("scheme", scheme, "code", "26536")));
        approve(draft(today, List.of(creation, merger(merged, north, south)))).body("status", equalTo("EXECUTED"));

        String path = "units?scheme=" + scheme + "&code=26536&asOf=";
        head.get(path + today.minusDays(1)).body("items.id", contains(north));
        head.get(path + today).body("items.id", contains(merged));
    }

    @Test
    void aRenameAndAMoveOfOneDayAreOneNewPeriod() {
        String other = Someone.unit("Thành phố nhận", "CITY", city);
        approve(draft(
                        today,
                        List.of(
                                change("RENAME", north, Map.of("name", "Phường Bắc Mới")),
                                change("MOVE", north, Map.of("parentId", other)))))
                .body("status", equalTo("EXECUTED"));
        head.get("units/" + north)
                .body("name", equalTo("Phường Bắc Mới"))
                .body("parent.id", equalTo(other))
                .body("periods.size()", is(2));
    }

    @Test
    void childrenOfAUnitThatEndsGoWithIt() {
        String school = Someone.unit("Trường học", "SCHOOL", north);
        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));
        head.get("units/" + school).body("parent.id", equalTo(south));
    }

    @Test
    void contradictionsAreNamedAndNothingIsChanged() {
        var renamed = change("RENAME", north, Map.of("name", "Phường A"));
        blocked(List.of(renamed, change("RENAME", north, Map.of("name", "Phường B"))), "contradiction");
        blocked(List.of(merger(north, north)), "intoItself");
        blocked(List.of(merger(Ids.next().toString(), north)), null);
        blocked(List.of(merger(south, south), merger(south, north)), "successorNotThere");
        blocked(List.of(change("MOVE", city, Map.of("parentId", north))), "cycle");
        blocked(List.of(change("RENAME", UUID.randomUUID().toString(), Map.of("name", "Phường C"))), null);
        blocked(List.of(change("RENAME", north, Map.of())), "incomplete");
        blocked(List.of(merger(south, north), renamed), "endedTwice");
        blocked(List.of(), "empty");
        head.get("units?parentId=" + city).body("items.id", containsInAnyOrder(north, south));
    }

    @Test
    void aUnitIsNotChangedBeforeItWasBorn() {
        String young = Ids.next().toString();
        approve(draft(today, List.of(created(young, "Phường Trẻ")))).body("status", equalTo("EXECUTED"));
        var set = draft(today.minusDays(10), List.of(change("RENAME", young, Map.of("name", "Phường Già"))));
        admin.get("unit-change-sets/" + set + "/dry-run").body("blockers.code", contains("notThere"));
    }

    @Test
    void anApprovedSetWaitsForItsDayAndIsThenExecutedOnce() throws SQLException {
        String set = draft(today.plusDays(1), List.of(change("RENAME", north, Map.of("name", "Phường Ngày Mai"))));
        approve(set).body("status", equalTo("APPROVED"));
        head.get("units/" + north).body("name", equalTo("Phường Bắc"));
        head.step("unit-change-sets/" + set, "withdraw", Map.of()).body("status", equalTo("DRAFT"));
        approve(set).body("status", equalTo("APPROVED"));
        comeTo(set);
        job.execute();
        head.get("unit-change-sets/" + set).body("status", equalTo("EXECUTED"));
        head.get("units/" + north).body("name", equalTo("Phường Ngày Mai"));
    }

    @Test
    void draftsBelongToThoseWhoPrepareAndApprove() {
        String set = draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Kín"))));
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        officer.get("unit-change-sets/" + set).statusCode(404);
        officer.get("unit-change-sets").body("items.id", not(hasItem(set)));
        admin.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(403);
        admin.get("unit-change-sets/" + set)
                .body("allowedActions", containsInAnyOrder("SHOW_MOVES", "UPDATE", "DELETE", "SUBMIT"));
        approve(set);
        officer.get("unit-change-sets").body("items.id", hasItem(set));
    }

    @Test
    void nobodyChangesUnitsThatTheyDoNotRuleNorSendsThingsThere() {
        String foreign = Someone.unit("Phường của nơi khác", "WARD", null);
        var renamed = change("RENAME", foreign, Map.of("name", "Phường Chiếm"));
        admin.post("unit-change-sets", set(today, List.of(renamed)))
                .statusCode(403)
                .body("detail", containsString("Phường của nơi khác"));
        admin.post("unit-change-sets", set(today, List.of(merger(foreign, north))))
                .statusCode(403);
        admin.post("unit-change-sets", set(today, List.of(change("MOVE", north, Map.of("parentId", foreign)))))
                .statusCode(403);
        var content = new HashMap<>(set(today, List.of(change("DISSOLVE", north, Map.of()))));
        content.put("rules", List.of(Map.of("objectType", "MEMBERSHIP", "outcome", "MOVE", "toUnitId", foreign)));
        admin.post("unit-change-sets", content).statusCode(403);
        var claimed = created(foreign, "Phường Nhận Vơ");
        admin.post("unit-change-sets", set(today, List.of(claimed, merger(foreign, north))))
                .statusCode(403)
                .body("detail", containsString("Phường của nơi khác"));
    }

    @Test
    void twoSetsDoNotMergeOneUnitTwice() throws Exception {
        String west = Someone.unit("Phường Tây", "WARD", city);
        String task = given(north, Someone.unit("Phường Đông", "WARD", city));
        var drafted = List.of(draft(today, List.of(merger(south, north))), draft(today, List.of(merger(west, north))));
        var answers = HeldRow.meet(
                "units",
                north,
                drafted.stream()
                        .<Callable<Response>>map(set -> () -> head.step("unit-change-sets/" + set, "approve", Map.of())
                                .extract()
                                .response())
                        .toList());
        assertEquals(
                Set.of(200, 409), answers.stream().map(Response::statusCode).collect(Collectors.toSet()));
        head.get("tasks/" + task)
                .body("assignments.findAll { it.state != 'HANDED_OVER' }.role", contains("LEAD", "SUPPORT"));
    }

    @Test
    void aChangeSaysOnlyWhatItsKindSays() {
        refused(change("RENAME", north, Map.of("name", "Phường A", "successorIds", List.of(south))), "successorIds");
        refused(change("DISSOLVE", north, Map.of("parentId", city)), "parentId");
        var codes = List.of(Map.of("scheme", "X", "code", "1"));
        refused(change("PARTIAL_SPLIT", north, Map.of("successorIds", List.of(south), "codes", codes)), "codes");
        refused(change("GUIDE", north, Map.of("guidedById", city, "codes", codes)), "codes");
        refused(change("SPLIT", north, Map.of("successorIds", List.of(south, south))), "successorIds");
        var two = List.of(Map.of("scheme", "X", "code", "1"), Map.of("scheme", "X", "code", "2"));
        refused(change("RENAME", north, Map.of("codes", two)), "codes");
    }

    private void refused(Map<String, Object> change, String field) {
        admin.post("unit-change-sets", set(today, List.of(change)))
                .statusCode(422)
                .body("errors.pointer", contains("/changes/0/" + field));
    }

    @Test
    void aCodeThatAnotherUnitBearsBlocks() {
        String scheme = "K" + city;
        code(south, scheme, "7");
        var codes = List.of(Map.of("scheme", scheme, "code", "7"));
        blocked(List.of(change("RENAME", north, Map.of("codes", codes))), "codeTaken");
        var creation = new HashMap<>(created(Ids.next().toString(), "Phường Trùng Mã"));
        creation.put("codes", codes);
        blocked(List.of(creation), "codeTaken");
        blocked(
                List.of(
                        change("RENAME", south, Map.of("codes", List.of(Map.of("scheme", scheme, "code", "8")))),
                        change("RENAME", north, Map.of("codes", List.of(Map.of("scheme", scheme, "code", "8"))))),
                "codeGivenTwice");
    }

    @Test
    void anInstrumentEndsAUnitThatAnotherOfTheSameDayHasRenamed() {
        approve(draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Một Ngày")))));
        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));
        head.get("units/" + north).body("name", equalTo("Phường Bắc")).body("periods", hasSize(1));
    }

    @Test
    void unitsThatHaveComeUnderAnEndedOneSinceAreNotLeftBehind() {
        String school = Someone.unit("Trường mới chuyển về", "SCHOOL", city);
        approve(draft(today.minusDays(5), List.of(change("MOVE", school, Map.of("parentId", north)))));
        String set = draft(today.minusDays(10), List.of(merger(south, north)));
        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers.code", contains("laterLine"))
                .body("blockers.unit.id", contains(school));
    }

    @Test
    void childrenAreNotSentBelowEachOther() {
        String first = Someone.unit("Trường một", "SCHOOL", north);
        String second = Someone.unit("Trường hai", "SCHOOL", north);
        var content = new HashMap<>(set(today, List.of(merger(south, north))));
        content.put(
                "rules",
                List.of(
                        Map.of("objectType", "CHILD_UNIT", "objectId", first, "outcome", "MOVE", "toUnitId", second),
                        Map.of("objectType", "CHILD_UNIT", "objectId", second, "outcome", "MOVE", "toUnitId", first)));
        String set = Someone.id(admin.post("unit-change-sets", content));
        admin.get("unit-change-sets/" + set + "/dry-run").body("blockers.code", contains("circle"));
    }

    @Test
    void theIdOfAUnitOfAnyDayIsTaken() {
        approve(draft(today, List.of(merger(south, north))));
        String set = draft(today, List.of(created(north, "Phường Bắc")));
        admin.get("unit-change-sets/" + set + "/dry-run").body("blockers.code", contains("exists"));
    }

    @Test
    void theHeadOfAUnitApprovesWhatChangesItAndWhatIsBelowItOnly() {
        var content = new HashMap<>(set(today, List.of(change("DISSOLVE", south, Map.of()))));
        content.put("unitId", north);
        admin.post("unit-change-sets", content)
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"))
                .body("errors[0].message", containsString("Phường Nam"));
        content.put("unitId", south);
        admin.post("unit-change-sets", content).statusCode(201);
    }

    @Test
    void whoFollowsTheUnitThatAnsweredUndoesTheSet() {
        var own = Someone.as(Someone.member(north, "HEAD"));
        var content = new HashMap<>(set(today, List.of(change("DISSOLVE", north, Map.of()))));
        content.put("unitId", north);
        content.put("rules", List.of(Map.of("objectType", "MEMBERSHIP", "outcome", "CLOSE")));
        String set = Someone.id(admin.post("unit-change-sets", content));
        own.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(200).body("unit.id", equalTo(city));
        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"))
                .statusCode(200)
                .body("unit.id", equalTo(north));
    }

    private static void code(String unit, String scheme, String code) {
        Someone.loader()
                .request()
                .header("If-Match", Someone.loader().tag("units/" + unit))
                .body(Map.of("codes", List.of(Map.of("scheme", scheme, "code", code))))
                .put("/api/v1/units/" + unit + "/codes")
                .then()
                .statusCode(200);
    }

    /** The set's day is today. */
    private void comeTo(String set) throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement =
                        connection.prepareStatement("update unit_change_sets set effective_on = ? where id = ?")) {
            statement.setObject(1, today);
            statement.setObject(2, UUID.fromString(set));
            statement.execute();
        }
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

    private static void triedToTheLimit(String set) throws SQLException {
        ask("update unit_change_sets set failures = 144 where id = ? returning failures", set);
    }

    private static String failures(String set) throws SQLException {
        return ask("select failures from unit_change_sets where id = ?", set);
    }

    private static String ask(String sql, String set) throws SQLException {
        try (var database = TestDatabase.superuser();
                var statement = database.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(set));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void blocked(List<Map<String, Object>> changes, @Nullable String code) {
        var answer = admin.post("unit-change-sets", set(today, changes));
        if (code == null) {
            answer.statusCode(422);
            return;
        }
        String id = Someone.id(answer);
        admin.get("unit-change-sets/" + id + "/dry-run").statusCode(200).body("blockers.code", hasItem(code));
        head.step("unit-change-sets/" + id, "approve", Map.of()).statusCode(409);
    }
}
