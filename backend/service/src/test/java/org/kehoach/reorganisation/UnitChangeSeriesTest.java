package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.Weekly;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks that come again each week go on after the units have changed, as the dry run has shown. */
@QuarkusTest
class UnitChangeSeriesTest extends UnitChangeFixture {

    private Someone officer = Someone.loader();

    @BeforeEach
    void office() {
        officer = Someone.as(Someone.member(city, "OFFICER"));
    }

    @Test
    void aDissolutionShowsWhatWouldStopAndWaitsForAWord() {
        var task = task(Map.of("title", "Báo cáo tuần", "givingUnitId", city, "leadUnitId", north));
        series(officer, task);
        String set = draft(today, List.of(dissolved()));

        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers.objectType", containsInAnyOrder("ASSIGNMENT", "TASK_SERIES"))
                .body("blockers.find { it.objectType == 'TASK_SERIES' }.code", equalTo("noSuccessor"))
                .body("groups.find { it.objectType == 'TASK_SERIES' }.unit.id", equalTo(north))
                .body("groups.find { it.objectType == 'TASK_SERIES' }.count", equalTo(1))
                .body("groups.find { it.objectType == 'TASK_SERIES' }.possible", containsInAnyOrder("MOVE", "CLOSE"));
        admin.get("unit-change-sets/" + set + "/moves?objectType=TASK_SERIES")
                .body("items.objectId", contains(task))
                .body("items.title", contains("Báo cáo tuần"));
        head.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(409);
    }

    @Test
    void afterASplitWhoIsChosenHasTheNextTasksUntilItIsUndone() {
        String east = Someone.unit("Phường Đông", "WARD", city);
        var series = series(officer, task(Map.of("title", "Báo cáo tuần", "givingUnitId", city, "leadUnitId", north)));
        var split = change("SPLIT", north, Map.of("successorIds", List.of(south, east)));

        String set = execute(split, moved("ASSIGNMENT", south), moved("TASK_SERIES", east));

        undo(set).statusCode(200);
        giveOneMore(officer, series).body("status", equalTo("RUNNING"));
        officer.get("tasks?seriesId=" + series).body("items.leadUnit.id", contains(north, north));

        execute(split, moved("ASSIGNMENT", south), moved("TASK_SERIES", east));
        giveOneMore(officer, series);
        assertEquals(east, leadOf(officer, series, 3));
        assertEquals(
                List.of("moveByUnitChange", "undoUnitChange", "moveByUnitChange"),
                TestDatabase.ask("select action from audit_entries where object_type = 'taskSeries' and object_id = '"
                        + series + "' and action like '%UnitChange' order by id"));
    }

    @Test
    void whoGivesItIsFollowedOrItIsStoppedUntilThatIsUndone() {
        String school = Someone.unit("Trường tiểu học", "SCHOOL", north);
        var giver = Someone.as(Someone.member(north, "OFFICER"));
        var series = series(
                giver,
                Someone.id(giver.post(
                        "tasks", Map.of("title", "Việc tuần", "givingUnitId", north, "leadUnitId", school))));
        var others = List.of(moved("CHILD_UNIT", south), moved("MEMBERSHIP", south), moved("TASK", south));
        var teacher = Someone.as(Someone.member(school, "OFFICER"));

        String closed = execute(dissolved(), with(others, Map.of("objectType", "TASK_SERIES", "outcome", "CLOSE")));
        teacher.get("task-series/" + series)
                .body("status", equalTo("STOPPED"))
                .body("stoppedOn", equalTo(today.toString()))
                .body("stopReason", equalTo("Nghị quyết minh họa"));
        undo(closed).statusCode(200);
        teacher.get("task-series/" + series)
                .body("status", equalTo("RUNNING"))
                .body("stopReason", nullValue())
                .body("coming[0].number", equalTo(2));

        execute(dissolved(), with(others, moved("TASK_SERIES", south)));
        giveOneMore(Someone.as(Someone.member(south, "OFFICER")), series);
        teacher.get("tasks?seriesId=" + series).body("items.series.number", contains(1, 2));
        String second =
                teacher.get("tasks?seriesId=" + series).extract().path("items.find { it.series.number == 2 }.id");
        teacher.get("tasks/" + second).body("givingUnit.id", equalTo(south));
    }

    @Test
    void whereOneOfManyEndsTheOthersGoOn() {
        var task = task(Map.of(
                "title", "Báo cáo tuần", "givingUnitId", city, "forEach", Map.of("unitIds", List.of(north, south))));
        var series = series(officer, task);

        execute(
                dissolved(),
                Map.of("objectType", "ASSIGNMENT", "outcome", "CLOSE"),
                Map.of("objectType", "TASK_SERIES", "outcome", "CLOSE"));

        giveOneMore(officer, series).body("status", equalTo("RUNNING")).body("lastNumber", equalTo(2));
        String second =
                officer.get("tasks?seriesId=" + series).extract().path("items.find { it.series.number == 2 }.id");
        officer.get("tasks?parentId=" + second).body("items.leadUnit.id", contains(south));
    }

    @Test
    void aMergerMovesItByItselfAndWithALoneHeirItMayStay() {
        var series = series(officer, task(Map.of("title", "Báo cáo tuần", "givingUnitId", city, "leadUnitId", north)));
        var merger = merger(south, north);
        admin.get("unit-change-sets/" + draft(today, List.of(merger)) + "/dry-run")
                .body("blockers", empty())
                .body("groups.find { it.objectType == 'TASK_SERIES' }.outcome", equalTo("MOVE"))
                .body("groups.find { it.objectType == 'TASK_SERIES' }.to.id", equalTo(south))
                .body("groups.find { it.objectType == 'TASK_SERIES' }.possible", hasItem("STAY"));

        execute(merger, Map.of("objectType", "TASK_SERIES", "outcome", "STAY"));

        giveOneMore(officer, series);
        assertEquals(south, leadOf(officer, series, 2));
        String later = draft(today, List.of(change("DISSOLVE", south, Map.of())));
        admin.get("unit-change-sets/" + later + "/dry-run")
                .body("groups.findAll { it.objectType == 'TASK_SERIES' }.unit.id", contains(north));
    }

    @Test
    void theSeriesOfADraftGoesWithIt() {
        String school = Someone.unit("Trường tiểu học", "SCHOOL", north);
        String east = Someone.unit("Phường Đông", "WARD", city);
        var drafter = Someone.as(Someone.member(north, "OFFICER"));
        String plan = drafter.plan(north, "Kế hoạch có việc định kỳ");
        String item = Someone.id(drafter.post("plans/" + plan + "/items", Map.of("title", "Báo cáo")));
        var series = series(
                drafter,
                Someone.id(drafter.post(
                        "tasks", Map.of("title", "Báo cáo tuần", "planItemId", item, "leadUnitId", school))));

        execute(
                change("SPLIT", north, Map.of("successorIds", List.of(south, east))),
                moved("CHILD_UNIT", east),
                moved("MEMBERSHIP", east),
                moved("PLAN_DRAFT", east),
                moved("TASK", east),
                moved("TASK_SERIES", east));

        drafter.get("task-series/" + series).body("allowedActions", contains("UPDATE", "DELETE"));
        drafter.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(east, "HEAD"))
                .step("plans/" + plan, "issue", Map.of())
                .statusCode(200);
        giveOneMore(drafter, series).body("status", equalTo("RUNNING")).body("lastNumber", equalTo(2));
    }

    private String task(Map<String, ?> task) {
        return Someone.id(officer.post("tasks", task));
    }

    /** Weekly from tomorrow on, each given on its day. */
    private String series(Someone giver, String task) {
        var first = today.plusDays(1);
        var rule = Weekly.from(first);
        return Someone.id(giver.step("tasks/" + task, "series", Map.of("recurrence", rule, "daysAhead", 0)));
    }

    /** With so many days ahead that the next task is given now, and no other. */
    private static ValidatableResponse giveOneMore(Someone giver, String series) {
        int given = giver.get("task-series/" + series).statusCode(200).extract().path("lastNumber");
        return giver.patch("task-series/" + series, Map.of("daysAhead", given * 7 + 1))
                .statusCode(200)
                .body("lastNumber", equalTo(given + 1));
    }

    private static String leadOf(Someone reader, String series, int number) {
        return reader.get("tasks?seriesId=" + series)
                .statusCode(200)
                .extract()
                .path("items.find { it.series.number == " + number + " }.leadUnit.id");
    }

    private Map<String, Object> dissolved() {
        return change("DISSOLVE", north, Map.of());
    }

    private static Map<String, ?> moved(String kind, String unitId) {
        return Map.of("objectType", kind, "outcome", "MOVE", "toUnitId", unitId);
    }

    private static Map<?, ?>[] with(List<? extends Map<?, ?>> rules, Map<?, ?> more) {
        return Stream.<Map<?, ?>>concat(rules.stream(), Stream.of(more)).toArray(Map<?, ?>[]::new);
    }

    private String execute(Map<String, Object> change, Map<?, ?>... rules) {
        var content = new HashMap<>(set(today, List.of(change)));
        content.put("rules", List.of(rules));
        String set = Someone.id(admin.post("unit-change-sets", content));
        approve(set).body("status", equalTo("EXECUTED"));
        return set;
    }

    private ValidatableResponse undo(String set) {
        return head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"));
    }
}
