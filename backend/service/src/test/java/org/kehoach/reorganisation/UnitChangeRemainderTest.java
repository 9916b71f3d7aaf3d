package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who finishes what stays with a unit that has ended. */
@QuarkusTest
class UnitChangeRemainderTest extends UnitChangeFixture {

    @Test
    void theSuccessorFinishesTheWorkThatStayed() {
        String task = given(north, Someone.unit("Phường Đông", "WARD", city));
        approve(mergedWith("ASSIGNMENT")).body("status", equalTo("EXECUTED"));
        String part = head.get("tasks/" + task).extract().path("assignments.find { it.role == 'LEAD' }.id");
        var heir = Someone.as(Someone.member(south, "OFFICER"));

        heir.get("me/work").body("open.assignmentId", contains(part)).body("open[0].unit.id", equalTo(north));
        report(heir, task, 100);
        heir.step("assignments/" + part, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(city, "OFFICER"))
                .step("assignments/" + part, "accept", Map.of())
                .statusCode(200)
                .body("assignment.state", equalTo("ACCEPTED"))
                .body("assignment.unit.id", equalTo(north));
    }

    @Test
    void theSuccessorAcceptsWhatTheEndedUnitHadGiven() {
        String school = Someone.unit("Trường tiểu học", "SCHOOL", north);
        var teacher = Someone.as(Someone.member(school, "OFFICER"));
        String task = Someone.id(Someone.as(Someone.member(north, "OFFICER"))
                .post("tasks", Map.of("title", "Việc của phường", "givingUnitId", north, "leadUnitId", school)));
        approve(mergedWith("TASK")).body("status", equalTo("EXECUTED"));
        report(teacher, task, 100);
        String part = teacher.get("tasks/" + task).extract().path("assignments[0].id");
        teacher.step("assignments/" + part, "submit", Map.of()).statusCode(200);
        var heir = Someone.as(Someone.member(south, "DEPUTY"));

        heir.get("me/work").body("toAccept.assignmentId", contains(part));
        heir.step("assignments/" + part, "accept", Map.of())
                .statusCode(200)
                .body("assignment.state", equalTo("ACCEPTED"));
    }

    @Test
    void theSuccessorHoldsAnEventThatStayed() {
        String event = Someone.id(Someone.as(Someone.member(north, "OFFICER"))
                .post(
                        "events",
                        Map.of(
                                "title", "Hội nghị tổng kết",
                                "kind", "MEETING",
                                "hostUnitId", north,
                                "place", "Hội trường phường",
                                "startsOn", today.plusDays(3).toString())));
        approve(mergedWith("EVENT")).body("status", equalTo("EXECUTED"));
        var heir = Someone.as(Someone.member(south, "OFFICER"));

        heir.patch("events/" + event, Map.of("startsOn", today.toString(), "place", "Hội trường mới"))
                .statusCode(200);
        heir.step(
                        "events/" + event,
                        "close",
                        Map.of("summary", "Đã tổ chức", "sessions", 1, "attendances", 40, "heldAsPlanned", true))
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("hostUnit.id", equalTo(north));
    }

    @Test
    void nobodyElseFinishesItAndNothingBeginsThere() {
        String east = Someone.unit("Phường Đông", "WARD", city);
        String task = given(north, east);
        approve(mergedWith("ASSIGNMENT", "TASK")).body("status", equalTo("EXECUTED"));
        String part = head.get("tasks/" + task).extract().path("assignments.find { it.role == 'LEAD' }.id");

        Someone.as(Someone.member(east, "OFFICER"))
                .step("assignments/" + part, "start", Map.of())
                .statusCode(403);
        Someone.as(Someone.member(south, "VIEWER"))
                .step("assignments/" + part, "start", Map.of())
                .statusCode(403);
        var heir = Someone.as(Someone.member(south, "OFFICER"));
        heir.post("tasks", Map.of("title", "Việc mới", "givingUnitId", north, "leadUnitId", north))
                .statusCode(422);
        heir.post("events", Map.of("title", "Hội nghị mới", "kind", "MEETING", "hostUnitId", north))
                .statusCode(422);
        heir.get("me").body("permissions.find { it.permission == 'WORK_ON_TASK' }.units.id", contains(south));
    }

    @Test
    void withoutAnHeirNothingOpenMayStay() {
        given(north, south);
        String set = stayed(change("DISSOLVE", north, Map.of()), "ASSIGNMENT");

        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers.code", contains("nobodyLeft"))
                .body("blockers.objectType", contains("ASSIGNMENT"))
                .body("groups.find { it.objectType == 'ASSIGNMENT' }.possible", containsInAnyOrder("MOVE", "CLOSE"));
        head.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(409);
        head.get("units/" + north).body("validTo", equalTo(null));
    }

    @Test
    void nobodyKeepsARoleInAUnitThatEnds() {
        Someone.member(north, "OFFICER");
        Someone.member(south, "OFFICER");
        var dissolution = List.of(change("DISSOLVE", north, Map.of()));
        String set = draft(today, dissolution);

        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("groups.find { it.objectType == 'MEMBERSHIP' }.possible", containsInAnyOrder("MOVE", "CLOSE"));
        for (var rule : List.of(
                Map.of("objectType", "MEMBERSHIP", "outcome", "STAY"),
                Map.of("objectType", "MEMBERSHIP", "outcome", "STAY", "unitId", north))) {
            admin.patch("unit-change-sets/" + set, Map.of("rules", List.of(rule)))
                    .statusCode(422)
                    .body("errors.pointer", contains("/rules/0/outcome"))
                    .body("errors.code", contains("staffOfEnded"))
                    .body("errors[0].message", startsWith("Đơn vị kết thúc thì cán bộ không giữ nguyên"));
        }
        var elsewhere = Map.of("objectType", "MEMBERSHIP", "outcome", "STAY", "unitId", south);
        admin.patch("unit-change-sets/" + set, Map.of("rules", List.of(elsewhere)))
                .statusCode(200);
    }

    @Test
    void aRoleThatARuleKeepsByNameAloneBlocks() {
        String member = Someone.member(north, "OFFICER");
        String role = Someone.as(member).get("me").extract().path("memberships[0].id");
        var content = new HashMap<>(set(today, List.of(change("DISSOLVE", north, Map.of()))));
        content.put("rules", List.of(Map.of("objectType", "MEMBERSHIP", "outcome", "STAY", "objectId", role)));
        String set = Someone.id(admin.post("unit-change-sets", content));

        admin.get("unit-change-sets/" + set + "/dry-run").body("blockers.code", contains("nobodyLeft"));
        head.step("unit-change-sets/" + set, "approve", Map.of())
                .statusCode(409)
                .body("detail", containsString("Cán bộ không giữ nguyên ở Phường Bắc được"));
    }

    @Test
    void aDraftDoesNotStayWithAUnitThatIssuesNothingAnyMore() {
        Someone.as(Someone.member(north, "OFFICER")).plan(north, "Kế hoạch còn dự thảo");
        String set = mergedWith("PLAN_DRAFT");

        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers.code", contains("nobodyLeft"))
                .body("groups.find { it.objectType == 'PLAN_DRAFT' }.possible", not(hasItem("STAY")));
    }

    @Test
    void whatStayedIsAskedForAgainWhenItsHeirIsDissolved() {
        String east = Someone.unit("Phường Đông", "WARD", city);
        String task = given(north, east);
        var merger = new HashMap<>(set(today.minusDays(3), List.of(merger(south, north))));
        merger.put("rules", List.of(Map.of("objectType", "ASSIGNMENT", "outcome", "STAY")));
        approve(Someone.id(admin.post("unit-change-sets", merger))).body("status", equalTo("EXECUTED"));
        var end = List.of(change("DISSOLVE", south, Map.of()));
        var members = Map.of("objectType", "MEMBERSHIP", "outcome", "CLOSE");

        admin.get("unit-change-sets/" + draft(today, List.of(merger(east, south))) + "/dry-run")
                .body("blockers", empty());
        admin.get("unit-change-sets/" + draft(today, end) + "/dry-run")
                .body("blockers.code", contains("noSuccessor"))
                .body("blockers.unit.id", contains(north));
        var dissolution = new HashMap<>(set(today, end));
        dissolution.put(
                "rules",
                List.of(
                        members,
                        Map.of("objectType", "ASSIGNMENT", "unitId", north, "outcome", "MOVE", "toUnitId", city)));
        approve(Someone.id(admin.post("unit-change-sets", dissolution))).body("status", equalTo("EXECUTED"));

        head.get("tasks/" + task)
                .body("assignments.find { it.unit.id == '" + north + "' }.state", equalTo("HANDED_OVER"))
                .body("assignments.findAll { it.state == 'ASSIGNED' }.unit.id", hasItems(city, east));
    }

    /** North goes into south, and things of the kinds stay with it. */
    private String mergedWith(String... kinds) {
        return stayed(merger(south, north), kinds);
    }

    private String stayed(Map<String, Object> change, String... kinds) {
        var content = new HashMap<>(set(today, List.of(change)));
        content.put(
                "rules",
                Arrays.stream(kinds)
                        .map(kind -> Map.of("objectType", kind, "outcome", "STAY"))
                        .toList());
        return Someone.id(admin.post("unit-change-sets", content));
    }
}
