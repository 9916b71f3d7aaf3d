package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What becomes of work, roles and events when a unit goes into one that has its own, and what an undo gives back. */
@QuarkusTest
class UnitChangeWorkTest extends UnitChangeFixture {

    @Test
    void whatTheSuccessorHasFinishedStaysBesideWhatItTakesOver() {
        String leader = Someone.member(north, "OFFICER");
        String task = given(north, south);
        String supporting = part(task, south);
        var helper = Someone.as(Someone.member(south, "OFFICER"));
        helper.post("assignments/" + supporting + "/reports", Map.of("text", "Xong", "percent", 100))
                .statusCode(201);
        helper.step("assignments/" + supporting, "submit", Map.of()).statusCode(200);
        Someone.as(leader).step("assignments/" + supporting, "accept", Map.of()).statusCode(200);

        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));

        head.get("tasks/" + task)
                .body("assignments.findAll { it.unit.id == '" + south + "' }.state", contains("ASSIGNED", "ACCEPTED"))
                .body("assignments.findAll { it.unit.id == '" + south + "' }.role", contains("LEAD", "SUPPORT"));
    }

    @Test
    void whatWasCancelledAtTheSuccessorDoesNotSwallowOpenWork() {
        String task = given(south, north);
        var giver = Someone.as(Someone.member(city, "OFFICER"));
        giver.step("assignments/" + part(task, south), "cancel", Map.of("reason", "Giao nơi khác"))
                .statusCode(200);

        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));

        head.get("tasks/" + task)
                .body(
                        "assignments.findAll { it.unit.id == '" + south + "' }.state",
                        containsInAnyOrder("CANCELLED", "ASSIGNED"));
    }

    @Test
    void undoGivesTheSuccessorItsOwnPartBack() {
        String task = given(north, south);
        String set = draft(today, List.of(merger(south, north)));
        approve(set).body("status", equalTo("EXECUTED"));
        head.get("tasks/" + task).body("assignments.findAll { it.state != 'HANDED_OVER' }.role", contains("LEAD"));

        undo(set).statusCode(200);

        head.get("unit-change-sets/" + set + "/moves?objectType=ASSIGNMENT").body("items.unit.id", contains(north));
        head.get("tasks/" + task)
                .body("assignments", hasSize(2))
                .body("assignments.find { it.unit.id == '" + north + "' }.state", equalTo("ASSIGNED"))
                .body("assignments.find { it.unit.id == '" + south + "' }.state", equalTo("ASSIGNED"));
    }

    @Test
    void whoJoinsTheSuccessorReadsWhatWasDoneBefore() {
        String task = given(north, Someone.unit("Phường Đông", "WARD", city));
        var worker = Someone.as(Someone.member(north, "OFFICER"));
        report(worker, task, 100);
        worker.step("assignments/" + part(task, north), "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(city, "OFFICER"))
                .step("assignments/" + part(task, north), "accept", Map.of())
                .statusCode(200);
        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));

        Someone.as(Someone.member(south, "VIEWER"))
                .get("tasks/" + task)
                .statusCode(200)
                .body("assignments.find { it.unit.id == '" + north + "' }.state", equalTo("ACCEPTED"));
        String west = Someone.unit("Phường Không Liên Quan", "WARD", city);
        Someone.as(Someone.member(west, "VIEWER")).get("tasks/" + task).statusCode(404);
    }

    @Test
    void theSuccessorConcludesAPlanThatStillRuns() {
        var drafter = Someone.as(Someone.member(north, "OFFICER"));
        String plan = drafter.plan(north, "Kế hoạch của phường cũ");
        drafter.post("plans/" + plan + "/items", Map.of("title", "Nội dung")).statusCode(201);
        drafter.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(north, "HEAD"))
                .step("plans/" + plan, "issue", Map.of())
                .statusCode(200);
        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));

        var review = Map.of("conclusion", "Đã hoàn thành dưới tên phường mới");
        Someone.as(Someone.member(south, "OFFICER"))
                .step("plans/" + plan, "conclude", review)
                .statusCode(403);
        Someone.as(Someone.member(south, "HEAD"))
                .step("plans/" + plan, "conclude", review)
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("issuingUnit.id", equalTo(north));
    }

    @Test
    void whoHasTheRoleAtTheSuccessorForAWhileGoesOnInIt() {
        String name = Someone.member(north, "OFFICER");
        membership(name, south, today.plusDays(6).toString());

        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));

        Someone.as(name)
                .get("me")
                .body("memberships.findAll { it.unit.id == '" + south + "' }", hasSize(2))
                .body(
                        "memberships.find { it.unit.id == '" + south + "' && it.validTo == null }.validFrom",
                        equalTo(today.plusDays(7).toString()));
    }

    @Test
    void undoGivesNoRoleBackToWhoHasLostItSince() {
        String name = Someone.member(north, "OFFICER");
        String set = draft(today, List.of(merger(south, north)));
        approve(set).body("status", equalTo("EXECUTED"));
        var me = Someone.as(name).get("me").extract();
        String path = "staff/" + me.path("staffId");
        Someone.loader()
                .request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", Someone.loader().tag(path))
                .body(Map.of("validTo", today.toString()))
                .patch("/api/v1/" + path + "/memberships/" + me.path("memberships.find { it.current }.id"))
                .then()
                .statusCode(200);

        undo(set).statusCode(409);

        head.get("unit-change-sets/" + set).body("status", equalTo("EXECUTED"));
    }

    @Test
    void aSetStaysWhileALaterOneStandsUponIt() {
        String school = Someone.unit("Trường tiểu học", "SCHOOL", north);
        String west = Someone.unit("Phường Tây", "WARD", city);
        String task = Someone.id(Someone.as(Someone.member(north, "OFFICER"))
                .post("tasks", Map.of("title", "Việc của phường", "givingUnitId", north, "leadUnitId", school)));
        String merged = draft(today, List.of(merger(south, north)));
        approve(merged).body("status", equalTo("EXECUTED"));
        head.get("tasks/" + task).body("givingUnit.id", equalTo(south));
        var content = new HashMap<>(set(
                today, List.of(change("PARTIAL_SPLIT", south, Map.of("successorIds", List.of(west))))));
        content.put(
                "rules", List.of(Map.of("objectType", "TASK", "objectId", task, "outcome", "MOVE", "toUnitId", west)));
        String split = Someone.id(admin.post("unit-change-sets", content));
        approve(split).body("status", equalTo("EXECUTED"));
        head.get("tasks/" + task).body("givingUnit.id", equalTo(west));

        undo(merged).statusCode(409);
        head.get("tasks/" + task).body("givingUnit.id", equalTo(west));
        undo(split).statusCode(200);
        undo(merged).statusCode(200);
        head.get("tasks/" + task).body("givingUnit.id", equalTo(north));
    }

    @Test
    void anEventThatWasCalledOffByMistakeIsPostponedForItsOwnReasonAgain() {
        var warden = Someone.as(Someone.member(north, "OFFICER"));
        var content = new HashMap<String, Object>(Map.of(
                "title", "Hội nghị tổng kết",
                "kind", "MEETING",
                "hostUnitId", north,
                "place", "Hội trường phường",
                "startsOn", today.plusDays(3).toString()));
        String event = Someone.id(warden.post("events", content));
        warden.step("events/" + event, "postpone", Map.of("reason", "Chờ thông báo bão"))
                .statusCode(200);
        var dissolution = new HashMap<>(set(today.minusDays(5), List.of(change("DISSOLVE", north, Map.of()))));
        dissolution.put(
                "rules",
                List.of(
                        Map.of("objectType", "EVENT", "outcome", "CLOSE"),
                        Map.of("objectType", "MEMBERSHIP", "outcome", "CLOSE")));
        String set = Someone.id(admin.post("unit-change-sets", dissolution));
        approve(set).body("status", equalTo("EXECUTED"));
        head.get("events/" + event).body("status", equalTo("CANCELLED"));

        undo(set).statusCode(200);

        head.get("events/" + event)
                .body("status", equalTo("POSTPONED"))
                .body("statusReason", equalTo("Chờ thông báo bão"));
        head.get("events/" + event + "/transitions")
                .body("items.action", contains("CREATE", "POSTPONE", "CANCEL", "TAKE_BACK"))
                .body("items.findAll { it.occurredOn < '" + today + "' }", empty());
    }

    @Test
    void whoSupportsAnEventHandsThatOnToo() {
        String east = Someone.unit("Phường Đông", "WARD", city);
        String other = supported(city, north, east);
        String own = supported(north, south, east);
        String set = draft(today, List.of(merger(south, north, east)));
        admin.get("unit-change-sets/" + set + "/moves?objectType=EVENT_SUPPORT")
                .body("items.unit.id", containsInAnyOrder(north, east, east));
        approve(set).body("status", equalTo("EXECUTED"));

        head.get("events/" + other).body("supportUnits.id", contains(south));
        head.get("events/" + own).body("hostUnit.id", equalTo(south)).body("supportUnits", empty());

        undo(set).statusCode(200);
        head.get("events/" + other).body("supportUnits.id", containsInAnyOrder(north, east));
        head.get("events/" + own)
                .body("hostUnit.id", equalTo(north))
                .body("supportUnits.id", containsInAnyOrder(south, east));
    }

    private String supported(String host, String... supporting) {
        var event = Map.of(
                "title",
                "Ra quân tuần tra",
                "kind",
                "MEETING",
                "hostUnitId",
                host,
                "place",
                "Trụ sở",
                "startsOn",
                today.plusDays(4).toString(),
                "supportUnitIds",
                List.of(supporting));
        return Someone.id(Someone.as(Someone.member(host, "OFFICER")).post("events", event));
    }

    private ValidatableResponse undo(String set) {
        return head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"));
    }

    private String part(String task, String unit) {
        return head.get("tasks/" + task).extract().path("assignments.find { it.unit.id == '" + unit + "' }.id");
    }

    private static void membership(String name, String unit, String validTo) {
        String staff = Someone.as(name).get("me").extract().path("staffId");
        Someone.loader()
                .post("staff/" + staff + "/memberships", Map.of("unitId", unit, "role", "OFFICER", "validTo", validTo))
                .statusCode(201);
    }
}
