package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who takes a part of a unit is not its heir; who takes the rest at its end is. */
@QuarkusTest
class UnitChangePartTest extends UnitChangeFixture {

    private static final String AS_NOW = "dashboard?asNow=true";

    @Test
    void whoTookAPartDoesNotInheritFromADissolvedGiver() {
        done(north);
        var drafter = Someone.as(Someone.member(north, "OFFICER"));
        String plan = drafter.plan(north, "Kế hoạch của phường cũ");
        drafter.post("plans/" + plan + "/items", Map.of("title", "Nội dung")).statusCode(201);
        drafter.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(north, "HEAD"))
                .step("plans/" + plan, "issue", Map.of())
                .statusCode(200);
        give(today.minusDays(5), north, south);
        carryOut(
                today,
                change("DISSOLVE", north, Map.of()),
                List.of(Map.of("objectType", "MEMBERSHIP", "outcome", "CLOSE")));

        head.get(AS_NOW).body("byUnit.unit.id", contains(north)).body("byUnit.split", contains(true));
        head.get("tasks?asNow=true&leadUnitId=" + south).body("items", empty());
        head.get("tasks?asNow=true&leadUnitId=" + north).body("items", hasSize(1));
        Someone.as(Someone.member(south, "HEAD"))
                .step("plans/" + plan, "conclude", Map.of("conclusion", "Không phải việc của mình"))
                .statusCode(403);
    }

    @Test
    void aPartThatCameBackLeadsNobodyRoundInACircle() {
        done(north);
        done(south);
        give(today.minusDays(9), north, south);
        carryOut(today.minusDays(6), merger(north, south));
        carryOut(today.minusDays(3), change("DISSOLVE", north, Map.of()));

        head.get(AS_NOW)
                .statusCode(200)
                .body("byUnit.unit.id", contains(north))
                .body("byUnit.count.assigned", contains(2))
                .body("byUnit.split", contains(true));
    }

    @Test
    void whoTakesTheRestFinishesWhatStayed() {
        String west = Someone.unit("Phường Tây", "WARD", city);
        String task = given(north, Someone.unit("Phường Đông", "WARD", city));
        give(today, north, south);
        carryOut(today, merger(west, north), List.of(Map.of("objectType", "ASSIGNMENT", "outcome", "STAY")));
        String part = head.get("tasks/" + task).extract().path("assignments.find { it.role == 'LEAD' }.id");

        Someone.as(Someone.member(south, "OFFICER"))
                .step("assignments/" + part, "start", Map.of())
                .statusCode(403);
        var heir = Someone.as(Someone.member(west, "OFFICER"));
        heir.get("me/work").body("open.assignmentId", contains(part));
        report(heir, task, 100);
        heir.step("assignments/" + part, "submit", Map.of()).statusCode(200).body("assignment.unit.id", equalTo(north));
        head.get(AS_NOW).body("byUnit.unit.id", contains(west)).body("byUnit.split", contains(true));
    }

    private void give(LocalDate day, String giver, String taker) {
        carryOut(day, change("PARTIAL_SPLIT", giver, Map.of("successorIds", List.of(taker))));
    }

    private void carryOut(LocalDate day, Map<String, Object> change) {
        carryOut(day, change, List.of());
    }

    private void carryOut(LocalDate day, Map<String, Object> change, List<Map<String, String>> rules) {
        var content = new HashMap<>(set(day, List.of(change)));
        content.put("rules", rules);
        approve(Someone.id(admin.post("unit-change-sets", content))).body("status", equalTo("EXECUTED"));
    }

    /** A task that the unit led and that was accepted long before. */
    private void done(String unit) {
        Someone.loader().hadDone(city, unit, today.minusDays(50));
    }
}
