package org.kehoach.series;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Api;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.Weekly;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks that come again each week, from tomorrow on: with three weeks ahead, three of them are there at once. */
@QuarkusTest
class TaskSeriesTest {

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);
    private final LocalDate first = today.plusDays(1);

    private String city = "";
    private String ward = "";
    private String otherWard = "";
    private Someone officer = Someone.loader();
    private Someone chairman = Someone.loader();
    private Someone wardOfficer = Someone.loader();

    @Inject
    TaskSeriesJob job;

    @BeforeEach
    void office() {
        city = Someone.unit("Thành phố việc định kỳ", "CITY", null);
        ward = Someone.unit("Phường định kỳ", "WARD", city);
        otherWard = Someone.unit("Phường định kỳ khác", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        chairman = Someone.as(Someone.member(city, "HEAD"));
        wardOfficer = Someone.as(Someone.member(ward, "OFFICER"));
    }

    @Test
    void theNextTasksAreGivenWithTheSeriesAndAreLikeTheFirst() {
        var task = task(Map.of("supportUnitIds", List.of(otherWard), "evidenceRequired", true));

        var series = series(task, 20);

        wardOfficer
                .get("task-series/" + series)
                .statusCode(200)
                .body("status", equalTo("RUNNING"))
                .body("lastNumber", equalTo(3))
                .body(
                        "rrule",
                        equalTo("FREQ=WEEKLY;BYDAY="
                                + first.getDayOfWeek().name().substring(0, 2)))
                .body("coming.number", contains(4, 5, 6, 7, 8))
                .body("coming[0].dueOn", equalTo(week(3)))
                .body(
                        "coming[0].givenOn",
                        equalTo(first.plusWeeks(3).minusDays(20).toString()))
                .body("allowedActions", empty());
        wardOfficer
                .get("tasks?seriesId=" + series)
                .body("items.series.number", contains(1, 2, 3))
                .body("items.dueOn", contains(week(0), week(1), week(2)))
                .body("items.leadUnit.id", contains(ward, ward, ward))
                .body("items.supportTotal", contains(1, 1, 1));
        var third = number(3, series);
        wardOfficer
                .get("tasks/" + third)
                .body("series.id", equalTo(series))
                .body("series.number", equalTo(3))
                .body("evidenceRequired", equalTo(true))
                .body("title", equalTo("Báo cáo tuần"));
        assertEquals(
                List.of(today.toString()),
                wardOfficer
                        .get("assignments/" + part(third) + "/transitions")
                        .extract()
                        .path("items.occurredOn"));
        Someone.as(Someone.member(Someone.unit("Nơi khác", "CITY", null), "HEAD"))
                .get("task-series/" + series)
                .statusCode(404);
    }

    @Test
    void replicasThatWakeTogetherAfterAWhileGiveEachTaskOnce() throws Exception {
        var series = series(task(Map.of()), 0);
        officer.get("task-series/" + series).body("lastNumber", equalTo(1));
        set("update task_series set days_ahead = 30, next_on = '" + today + "' where id = '" + series + "'");

        try (var replicas = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> wakes = () -> {
                var context = Arc.container().requestContext();
                context.activate();
                try {
                    job.give();
                } finally {
                    context.terminate();
                }
                return true;
            };
            for (var done : replicas.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> wakes).toList())) {
                done.get();
            }
        }
        job.give();

        officer.get("tasks?seriesId=" + series)
                .body("items.series.number", contains(1, 2, 3, 4, 5))
                .body("items.dueOn", contains(week(0), week(1), week(2), week(3), week(4)));
        assertEquals(
                List.of("give-tasks-of-series"),
                TestDatabase.ask("select distinct subject from audit_entries where action = 'giveTaskOfSeries'"
                        + " and object_id in (select id from tasks where series_id = '" + series + "')"));
    }

    @Test
    void whatHasBegunStaysWhenTheSeriesChangesFromATaskOn() {
        var series = series(task(Map.of()), 20);
        var second = number(2, series);
        wardOfficer
                .post("assignments/" + part(second) + "/reports", Map.of("text", "Đang làm", "percent", 10))
                .statusCode(201);
        var moved = first.plusWeeks(1).plusDays(1);

        officer.get("task-series/" + series).body("changesFrom", equalTo(1));
        officer.patch(
                        "task-series/" + series,
                        Map.of(
                                "changesFrom",
                                2,
                                "title",
                                "Báo cáo tuần, mẫu mới",
                                "recurrence",
                                rule(moved, Map.of("times", 4))))
                .statusCode(200)
                .body("lastNumber", equalTo(3))
                .body(
                        "coming.dueOn",
                        contains(
                                moved.plusWeeks(2).toString(),
                                moved.plusWeeks(3).toString()));

        officer.get("tasks?seriesId=" + series)
                .body("items.title", contains("Báo cáo tuần", "Báo cáo tuần", "Báo cáo tuần, mẫu mới"))
                .body(
                        "items.dueOn",
                        contains(week(0), week(1), moved.plusWeeks(1).toString()));
        officer.get("assignments/" + part(number(3, series)) + "/transitions")
                .body("items.action", contains("ASSIGN", "MOVE_DUE_DATE"));
        officer.patch("task-series/" + series, Map.of("daysAhead", 300))
                .statusCode(200)
                .body("lastNumber", equalTo(5))
                .body("status", equalTo("ENDED"))
                .body("coming", empty())
                .body("allowedActions", contains("UPDATE"));
        officer.get("tasks/" + number(5, series)).body("title", equalTo("Báo cáo tuần, mẫu mới"));
    }

    @Test
    void aChangeThatFitsNothingIsRefusedWhole() {
        var series = series(task(Map.of()), 20);
        Api.problem(officer.patch("task-series/" + series, Map.of("changesFrom", 5)), 422, "validation")
                .body("errors.pointer", contains("/changesFrom"));
        Api.problem(
                        officer.patch(
                                "task-series/" + series,
                                Map.of("changesFrom", 3, "recurrence", rule(first, Map.of("times", 9)))),
                        422,
                        "validation")
                .body("errors.pointer", contains("/recurrence/startsOn"));
        Api.problem(officer.patch("task-series/" + series, Map.of("status", "STOPPED")), 422, "validation");
        Api.problem(wardOfficer.patch("task-series/" + series, Map.of("title", "Khác")), 403, "forbidden");
        officer.get("task-series/" + series).body("version", equalTo(version(series)));
    }

    @Test
    void itIsStoppedWithAReasonAndWhatIsNotBegunMayGoWithIt() {
        var series = series(task(Map.of()), 20);
        wardOfficer
                .step("assignments/" + part(number(1, series)), "start", Map.of())
                .statusCode(200);

        Api.problem(officer.step("task-series/" + series, "stop", Map.of()), 422, "validation");
        officer.step("task-series/" + series, "stop", Map.of("reason", "Đã có báo cáo tự động", "cancelNotBegun", true))
                .statusCode(200)
                .body("status", equalTo("STOPPED"))
                .body("stopReason", equalTo("Đã có báo cáo tự động"))
                .body("stoppedOn", equalTo(today.toString()))
                .body("coming", empty())
                .body("allowedActions", empty());

        officer.get("tasks?seriesId=" + series).body("items.state", contains("IN_PROGRESS", "CANCELLED", "CANCELLED"));
        officer.get("assignments/" + part(number(2, series)) + "/transitions")
                .body("items.reason.flatten()", hasSize(2));
        Api.problem(
                officer.step("task-series/" + series, "stop", Map.of("reason", "Lần nữa")), 409, "illegal-transition");
    }

    @Test
    void aDraftsSeriesBeginsWithTheIssueAndEachUnitHasItsPart() {
        var plan = officer.plan(city, "Kế hoạch có việc định kỳ");
        var item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Báo cáo")));
        var task = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "title",
                        "Báo cáo tuần",
                        "planItemId",
                        item,
                        "dueIn",
                        5,
                        "forEach",
                        Map.of("unitIds", List.of(ward, otherWard)))));
        var series = series(task, 10);
        officer.get("task-series/" + series)
                .body("status", equalTo("PLANNED"))
                .body("coming.number", contains(2, 3, 4, 5, 6))
                .body("allowedActions", contains("UPDATE", "DELETE"));
        officer.get("tasks/" + task).body("dueOn", equalTo(week(0))).body("dueIn", nullValue());
        officer.patch("tasks/" + task, Map.of("title", "Báo cáo tuần của phường"))
                .statusCode(200);

        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);

        officer.get("task-series/" + series)
                .body("status", equalTo("RUNNING"))
                .body("lastNumber", equalTo(2))
                .body("title", equalTo("Báo cáo tuần của phường"));
        var second = number(2, series);
        officer.get("tasks/" + second)
                .body("title", equalTo("Báo cáo tuần của phường"))
                .body("children.total", equalTo(2))
                .body("reference", notNullValue());
        var child = wardOfficer.get("tasks?parentId=" + second).extract().<String>path("items[0].id");
        wardOfficer
                .get("tasks/" + child)
                .body("dueOn", equalTo(week(1)))
                .body("series.number", equalTo(2))
                .body("series.id", equalTo(series));
        // the first step of each part is told once
        var given = officer.get("tasks/" + child).extract().<String>path("assignments[0].id");
        officer.get("assignments/" + given + "/transitions").body("items.action", contains("ASSIGN"));
        officer.get("dashboard?unitId=" + city).statusCode(200);
    }

    @Test
    void aCopyOfThePlanRepeatsTheTaskInItsOwnTime() {
        var plan = officer.plan(city, "Kế hoạch để sao chép");
        officer.patch("plans/" + plan, Map.of("startsOn", "2031-01-01", "endsOn", "2031-12-31"))
                .statusCode(200);
        var item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Báo cáo")));
        var rule = Map.of(
                "frequency",
                "MONTH",
                "startsOn",
                "2031-01-01",
                "monthDay",
                31,
                "until",
                "2031-12-31",
                "offDay",
                "KEEP");
        for (var to :
                List.of(Map.of("leadUnitId", ward), Map.of("forEach", Map.of("unitIds", List.of(ward, otherWard))))) {
            var task = new HashMap<String, Object>(Map.of("title", "Báo cáo tháng", "planItemId", item));
            task.putAll(to);
            Someone.id(officer.step(
                    "tasks/" + Someone.id(officer.post("tasks", task)), "series", Map.of("recurrence", rule)));
        }
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);

        var copy = officer.post(
                        "plans/" + plan + "/copy",
                        Map.of("issuingUnitId", city, "startsOn", "2032-01-01", "withTasks", true))
                .statusCode(201)
                .extract()
                .<String>path("plan.id");

        var copied = officer.get("tasks?leaves=true&planId=" + copy).body("items.dueOn[0]", equalTo("2032-01-31"));
        officer.get("tasks?leaves=false&planId=" + copy).body("items.dueOn", contains("2032-01-31"));
        var series = copied.extract().<String>path("items.find { it.series != null }.series.id");
        officer.get("task-series/" + series)
                .body("status", equalTo("PLANNED"))
                .body("recurrence.until", equalTo("2032-12-31"))
                .body("coming[0].dueOn", equalTo("2032-02-29"));
    }

    @Test
    void ofADraftTheTaskOrTheSeriesAloneMayGo() {
        var plan = officer.plan(city, "Kế hoạch bỏ việc định kỳ");
        var item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Báo cáo")));
        var once = task(Map.of("planItemId", item));
        var dropped = series(once, 10);
        officer.delete("task-series/" + dropped).statusCode(204);
        officer.get("task-series/" + dropped).statusCode(404);
        officer.get("tasks/" + once).body("series", nullValue()).body("dueOn", equalTo(week(0)));

        var both = task(Map.of("planItemId", item));
        var series = series(both, 10);
        officer.delete("tasks/" + both).statusCode(204);
        assertEquals(List.of(), TestDatabase.ask("select id from task_series where id = '" + series + "'"));

        series(task(Map.of("planItemId", item)), 10);
        officer.delete("plans/" + plan).statusCode(204);
    }

    @Test
    void nobodyIsGivenWhatAnEndedUnitDidAndTheSeriesSaysSo() throws SQLException {
        var series = series(task(Map.of()), 0);
        set("update units set valid_to = '" + today.minusDays(1) + "' where id = '" + ward + "'");
        set("update task_series set days_ahead = 30, next_on = '" + today + "' where id = '" + series + "'");

        job.give();

        officer.get("task-series/" + series)
                .body("status", equalTo("STOPPED"))
                .body("lastNumber", equalTo(1))
                .body("stopReason", equalTo("Không còn đơn vị giao hoặc đơn vị nhận nhiệm vụ."));
    }

    @Test
    void theUnitThatGoesOnGivesTheNextTasksAndMayStop() throws SQLException {
        officer = wardOfficer;
        var series = series(task(Map.of("givingUnitId", ward)), 0);
        var merged = Someone.merged(city, "Phường hợp nhất", ward, otherWard);
        set("update task_series set days_ahead = 10, next_on = '" + today + "' where id = '" + series + "'");

        job.give();

        officer.get("tasks/" + number(2, series))
                .body("givingUnit.id", equalTo(merged))
                .body("assignments.unit.id", contains(merged));
        officer.step("task-series/" + series, "stop", Map.of("reason", "Phường mới báo cáo theo tháng"))
                .statusCode(200)
                .body("status", equalTo("STOPPED"));
    }

    @Test
    void aTaskIsOfOneSeriesAndItsUnitsPartsAreOfNoOther() {
        var task = task(Map.of());
        var series = series(task, 10);
        Api.problem(officer.step("tasks/" + task, "series", body(10)), 409, "already-exists")
                .body("existingId", equalTo(series));
        var each = Someone.id(officer.post(
                "tasks",
                Map.of(
                        "title",
                        "Chung",
                        "givingUnitId",
                        city,
                        "forEach",
                        Map.of("unitIds", List.of(ward, otherWard)))));
        var child = officer.get("tasks?parentId=" + each).extract().<String>path("items[0].id");
        Api.problem(officer.step("tasks/" + child, "series", body(10)), 409, "conflict");
        Api.problem(
                        officer.step(
                                "tasks/" + each,
                                "series",
                                Map.of("recurrence", Map.of("frequency", "MONTH", "startsOn", today.toString()))),
                        422,
                        "validation")
                .body("errors.pointer", contains("/recurrence/offDay"));
        officer.request()
                .body(body(10))
                .post("/api/v1/tasks/" + each + "/series")
                .then()
                .statusCode(428);
    }

    @Test
    void aRepeatedRequestGivesTheSameSeries() {
        var task = task(Map.of());
        var key = UUID.randomUUID().toString();
        var tag = officer.tag("tasks/" + task);
        var ids = IntStream.range(0, 2)
                .mapToObj(i -> officer.request()
                        .header("Idempotency-Key", key)
                        .header("If-Match", tag)
                        .body(body(20))
                        .post("/api/v1/tasks/" + task + "/series")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        officer.get("tasks?seriesId=" + ids.getFirst()).body("items", hasSize(3));
    }

    private String task(Map<String, ?> more) {
        var task = new HashMap<String, Object>(Map.of("title", "Báo cáo tuần", "leadUnitId", ward));
        if (!more.containsKey("planItemId")) {
            task.put("givingUnitId", city);
        }
        task.putAll(more);
        return Someone.id(officer.post("tasks", task));
    }

    private String series(String task, int daysAhead) {
        return Someone.id(officer.step("tasks/" + task, "series", body(daysAhead)));
    }

    private Map<String, Object> body(int daysAhead) {
        return Map.of("recurrence", rule(first, Map.of()), "daysAhead", daysAhead);
    }

    private static Map<String, Object> rule(LocalDate startsOn, Map<String, ?> more) {
        var rule = new HashMap<>(Weekly.from(startsOn));
        rule.putAll(more);
        return rule;
    }

    private String week(int number) {
        return first.plusWeeks(number).toString();
    }

    private String number(int number, String series) {
        return officer.get("tasks?seriesId=" + series)
                .statusCode(200)
                .extract()
                .path("items.find { it.series.number == " + number + " }.id");
    }

    private String part(String task) {
        return officer.get("tasks/" + task).statusCode(200).extract().path("assignments[0].id");
    }

    private int version(String series) {
        return Integer.parseInt(TestDatabase.ask("select version from task_series where id = '" + series + "'")
                .getFirst()
                .toString());
    }

    private static void set(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
