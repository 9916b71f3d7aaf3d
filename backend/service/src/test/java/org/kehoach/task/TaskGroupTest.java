package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tasks of a list put together: each group is what the list gives for it. */
@QuarkusTest
class TaskGroupTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2199, 3, 5);

    private String city = "";
    private String ward = "";
    private String other = "";
    private Someone officer = Someone.loader();

    @BeforeEach
    void office() {
        city = Someone.unit("Thành phố Nhóm", "CITY", null);
        ward = Someone.unit("Phường Bình", "WARD", city);
        other = Someone.unit("Phường Ân", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        give("Một", ward, NEXT_YEAR);
        give("Hai", ward, NEXT_YEAR.plusDays(3));
        give("Ba", other, NEXT_YEAR.plusMonths(2));
        give("Bốn", other, null);
        officer.post(
                        "tasks",
                        Map.of(
                                "givingUnitId",
                                city,
                                "title",
                                "Việc chung",
                                "dueOn",
                                NEXT_YEAR.toString(),
                                "forEach",
                                Map.of("unitIds", List.of(ward, other))))
                .statusCode(201);
    }

    @ParameterizedTest
    @EnumSource(TaskGrouping.class)
    void theGroupsAreTheListAndEachOfThemIsWhatTheListGivesForIt(TaskGrouping by) {
        for (var filter :
                List.of("", "&leaves=true", "&q=viec", "&leadUnitId=" + ward, "&open=true&dueTo=2199-03-31")) {
            long rows = officer.get("tasks?total=true" + filter)
                    .extract()
                    .jsonPath()
                    .getLong("total");
            List<Map<String, Object>> groups = officer.get("tasks/groups?by=" + by + filter)
                    .statusCode(200)
                    .body("nextCursor", nullValue())
                    .extract()
                    .path("items");
            long grouped = 0;
            for (var group : groups) {
                officer.get("tasks?total=true&group=" + group.get("key") + filter)
                        .body("total", equalTo(group.get("total")));
                grouped += Long.parseLong(String.valueOf(group.get("total")));
            }
            assertEquals(rows, grouped, filter);
            assertFalse(groups.isEmpty(), filter);
        }
    }

    @Test
    void unitsAreInTheOrderOfTheirNamesAndWhatHasNoneComesLast() {
        officer.get("tasks/groups?by=LEAD_UNIT")
                .body("items.unit.id", contains(other, ward))
                .body("items.total", contains(3, 3, 1))
                .body("items.count.assigned", contains(3, 3, 0))
                .body("items[0].count.inTime", is(3))
                .body("items[2].key", equalTo("LEAD_UNIT:"));
        officer.get("tasks/groups?by=LEAD_UNIT&sort=-total,label&limit=1&total=true")
                .body("items", hasSize(1))
                .body("total", is(3));
    }

    @Test
    void monthsAreThoseOfTheDueDate() {
        officer.get("tasks/groups?by=MONTH")
                .body("items.key", contains("MONTH:2199-03", "MONTH:2199-05", "MONTH:"))
                .body("items.month", contains("2199-03-01", "2199-05-01", null))
                .body("items.total", contains(5, 1, 1));
        officer.get("tasks?group=MONTH:").body("items.title", contains("Bốn"));
    }

    @Test
    void aPastDayIsPutTogetherAsItWas() {
        var day = LocalDate.of(2020, 5, 4);
        Someone.loader().hadDone(city, ward, day);
        officer.get("tasks/groups?by=STATE&asOf=" + day.minusDays(5))
                .body("items.state", contains("ASSIGNED"))
                .body("items[0].count.inTime", is(1));
        officer.get("tasks/groups?by=STATE&asOf=" + day.plusDays(5))
                .body("items.state", contains("ACCEPTED"))
                .body("items[0].count.doneOnTime", is(1));
    }

    @Test
    void whoSeesOnlySomeOfTheTasksCountsOnlyThose() {
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        worker.get("tasks/groups?by=LEAD_UNIT")
                .body("items.unit.id", contains(ward))
                // the last is the composite itself
                .body("items.total", contains(3, 1));
        Someone.as(Someone.member(Someone.unit("Nơi khác", "WARD", null), "HEAD"))
                .get("tasks/groups?by=PLAN")
                .body("items", hasSize(0));
    }

    @Test
    void plansAreNamedAndWhatIsWithoutAPlanStandsAlone() {
        String plan = officer.plan(city, "Kế hoạch nhóm");
        String item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Mục")));
        officer.post("tasks", Map.of("planItemId", item, "title", "Của kế hoạch", "leadUnitId", ward))
                .statusCode(201);
        officer.get("tasks/groups?by=PLAN")
                .body("items[0].plan.title", equalTo("Kế hoạch nhóm"))
                .body("items[1].plan", nullValue())
                .body("items.total", contains(1, 7))
                // a draft's task is not counted yet
                .body("items.count.assigned", contains(0, 6));
    }

    @Test
    void aGroupingOrGroupThatIsNoneIsRefused() {
        officer.get("tasks/groups").statusCode(400).body("errors.parameter", contains("by"));
        officer.get("tasks/groups?by=COLOUR").statusCode(400);
        officer.get("tasks/groups?by=PLAN&sort=dueOn").statusCode(400).body("errors.parameter", contains("sort"));
        for (var key : List.of("x", "PLAN:7", "STATE:LOST", "MONTH:2199-13", ":", "COLOUR:red")) {
            officer.get("tasks?group=" + key).statusCode(400).body("errors.parameter", contains("group"));
        }
    }

    private void give(String title, String to, @Nullable LocalDate dueOn) {
        var task = new HashMap<String, Object>(Map.of("givingUnitId", city, "title", title, "leadUnitId", to));
        if (dueOn != null) {
            task.put("dueOn", dueOn.toString());
        }
        officer.post("tasks", task).statusCode(201);
    }
}
