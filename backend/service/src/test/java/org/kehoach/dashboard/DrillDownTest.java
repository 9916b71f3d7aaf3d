package org.kehoach.dashboard;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Behind every figure of the dashboard stand exactly as many rows of the task list. */
@QuarkusTest
class DrillDownTest {

    private static final Map<String, String> CELLS = Map.of(
            "assigned", "",
            "doneOnTime", "&lateness=DONE_ON_TIME",
            "doneLate", "&lateness=DONE_LATE",
            "inTime", "&lateness=IN_TIME",
            "overdue", "&lateness=OVERDUE");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Someone loader = Someone.loader();
    private String city = "";
    private String ward = "";
    private String school = "";

    /** Two plans and tasks alone, led by a ward, its school and the city; drafts and cancelled work are not counted. */
    @BeforeEach
    void work() {
        city = Someone.unit("Thành phố Ô số", "CITY", null);
        ward = Someone.unit("Phường Ô số", "WARD", city);
        school = Someone.unit("Trường Ô số", "SCHOOL", ward);
        for (int number = 1; number <= 2; number++) {
            String plan = loader.plan(city, "Kế hoạch " + number);
            String item = Someone.id(loader.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
            var onTime = give(item, ward, -10);
            var late = give(item, school, -10);
            give(item, school, 10);
            give(item, ward, -3);
            var cancelled = give(item, ward, -3);
            loader.step("plans/" + plan, "submit", Map.of("occurredOn", day(21)))
                    .statusCode(200);
            loader.step("plans/" + plan, "issue", Map.of("occurredOn", day(20), "number", number))
                    .statusCode(200);
            Someone.loader().finish(onTime, today.minusDays(12));
            Someone.loader().finish(late, today.minusDays(8));
            loader.step("assignments/" + cancelled, "cancel", Map.of("reason", "Bỏ", "occurredOn", day(5)))
                    .statusCode(200);
        }
        Someone.id(loader.post("tasks", Map.of("givingUnitId", city, "title", "Việc riêng", "leadUnitId", city)));
        String draft = loader.plan(city, "Dự thảo");
        give(Someone.id(loader.post("plans/" + draft + "/items", Map.of("title", "Nội dung"))), ward, -1);
    }

    @Test
    void everyCellIsTheLengthOfItsList() {
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        for (int ago : List.of(0, 4, 9, 30)) {
            everyCell(officer, "asOf=" + day(ago), "&asOf=" + day(ago));
            for (String unit : List.of(city, ward, school)) {
                everyCell(officer, "asOf=" + day(ago) + "&unitId=" + unit, "&asOf=" + day(ago) + "&leadUnder=" + unit);
            }
        }
        everyCell(Someone.as(Someone.member(ward, "VIEWER")), "asOf=" + day(0), "&asOf=" + day(0));
        everyCell(Someone.as(Someone.member(school, "OFFICER")), "asOf=" + day(9), "&asOf=" + day(9));
    }

    @Test
    void concludedPlansCanBeLeftOutOfFiguresAndRows() {
        String plan = loader.plan(city, "Kế hoạch đã kết thúc");
        String item = Someone.id(loader.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        var only = give(item, ward, -10);
        loader.step("plans/" + plan, "submit", Map.of("occurredOn", day(21))).statusCode(200);
        loader.step("plans/" + plan, "issue", Map.of("occurredOn", day(20), "number", 9))
                .statusCode(200);
        String task = loader.get("assignments/" + only).extract().path("assignment.taskId");
        loader.get("tasks/" + task)
                .extract()
                .<List<String>>path("assignments.id")
                .forEach(part -> loader.finish(part, today.minusDays(12)));
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        int all = officer.get("dashboard").extract().path("total.assigned");
        loader.step("plans/" + plan, "conclude", Map.of("conclusion", "Đã xong", "occurredOn", day(1)))
                .statusCode(200);
        officer.get("dashboard?inForce=true").statusCode(200).body("total.assigned", equalTo(all - 1));
        officer.get("dashboard?inForce=false").statusCode(200).body("total.assigned", equalTo(1));
        officer.get("dashboard/trend?inForce=false").statusCode(200).body("days[7].count.assigned", equalTo(1));
        everyCell(officer, "inForce=true", "&inForce=true&asOf=" + day(0));
        everyCell(officer, "inForce=false", "&inForce=false&asOf=" + day(0));
    }

    @Test
    void aPastDayShowsTheTaskAsItStoodThen() {
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        String list = "tasks?lateness=OVERDUE&leadUnitId=" + school + "&asOf=" + day(9);
        var row = officer.get(list).statusCode(200).body("items", hasSize(2)).extract();
        assertEquals("ASSIGNED", row.path("items[0].state"));
        assertEquals(day(10), row.path("items[0].dueOn"));
        officer.get("tasks?asOf=" + today.plusDays(1)).statusCode(400);
        var seen = new ArrayList<String>();
        @Nullable String cursor = "";
        while (cursor != null) {
            var page = officer.get("tasks?limit=3&sort=title&asOf=" + day(9) + cursor)
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertEquals(10, seen.size());
    }

    private void everyCell(Someone reader, String figures, String list) {
        var dashboard =
                reader.get("dashboard?" + figures).statusCode(200).extract().jsonPath();
        cells(reader, dashboard, "total", list);
        int plans = dashboard.getList("byPlan").size();
        for (int i = 0; i < plans; i++) {
            String plan = dashboard.getString("byPlan[" + i + "].plan.id");
            cells(
                    reader,
                    dashboard,
                    "byPlan[" + i + "].count",
                    list + (plan == null ? "&standAlone=true" : "&planId=" + plan));
        }
        int units = dashboard.getList("byUnit").size();
        for (int i = 0; i < units; i++) {
            String unit = dashboard.getString("byUnit[" + i + "].unit.id");
            cells(reader, dashboard, "byUnit[" + i + "].count", list + "&leadUnitId=" + unit);
        }
    }

    private static void cells(Someone reader, JsonPath dashboard, String path, String list) {
        CELLS.forEach((cell, condition) -> assertEquals(
                dashboard.getLong(path + "." + cell), total(reader, list + condition), path + "." + cell + list));
        assertEquals(
                dashboard.getLong(path + ".doneOnTime") + dashboard.getLong(path + ".doneLate"),
                total(reader, list + "&open=false"));
    }

    private static long total(Someone reader, String conditions) {
        var page = reader.get("tasks?total=true&limit=200" + conditions)
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(page.getLong("total"), page.getList("items").size());
        assertTrue(page.getList("items.childTotal").stream().allMatch(total -> total.equals(0)));
        return page.getLong("total");
    }

    private String give(String item, String leader, int dueIn) {
        var task = new HashMap<String, Object>();
        task.put("planItemId", item);
        task.put("title", "Việc " + dueIn);
        task.put("dueOn", today.plusDays(dueIn).toString());
        task.put("leadUnitId", leader);
        task.put("supportUnitIds", List.of(city));
        return loader.post("tasks", task).statusCode(201).extract().path("assignments[0].id");
    }

    private String day(int ago) {
        return today.minusDays(ago).toString();
    }
}
