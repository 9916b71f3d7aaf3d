package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To whom tasks may be given, and from which day on. */
@QuarkusTest
class GivingTest {

    @Inject
    BusinessClock clock;

    private String city;
    private String police;
    private String ward;
    private String wardPolice;

    @BeforeEach
    void units() {
        city = Someone.unit("Thành phố giao việc", "CITY", null);
        police = Someone.unit("Công an thành phố", "POLICE", city);
        ward = Someone.unit("Phường nhận việc", "WARD", city);
        var guided = Map.of("name", "Công an phường", "kind", "POLICE", "parentId", ward, "guidedById", police);
        wardPolice = Someone.id(Someone.loader().post("units", Map.of("periods", List.of(guided))));
    }

    @Test
    void guidanceGivesNoRightToTask() {
        var guide = Someone.as(Someone.member(police, "OFFICER"));
        guide.get("units/" + wardPolice).statusCode(200);
        guide.post("tasks", task(police, wardPolice))
                .statusCode(422)
                .body("errors.code", contains("notBelow"))
                .body("errors.pointer", contains("/leadUnitId"));
        Someone.as(Someone.member(city, "OFFICER"))
                .post("tasks", task(city, wardPolice))
                .statusCode(201);
    }

    @Test
    void guidanceGivesNoRightToHaveSitesHeld() {
        var guide = Someone.as(Someone.member(police, "OFFICER"));
        String campaign = Someone.id(guide.post(
                "events",
                Map.of(
                        "hostUnitId",
                        police,
                        "title",
                        "Đợt ra quân",
                        "kind",
                        "LAUNCH",
                        "campaign",
                        true,
                        "windowFrom",
                        clock.today().toString(),
                        "windowTo",
                        clock.today().plusDays(30).toString())));
        guide.post("events/" + campaign + "/sites", Map.of("unitIds", List.of(wardPolice)))
                .statusCode(422)
                .body("errors.code", contains("siteNotBelow"));
    }

    @Test
    void whoHasRolesInTwoUnitsGivesOnlyWithinTheOneThatGives() {
        String other = Someone.unit("Thành phố khác", "CITY", null);
        String username = Someone.member(city, "OFFICER");
        String staffId = Someone.loader().get("staff?q=" + username).extract().path("items[0].id");
        Someone.loader()
                .post("staff/" + staffId + "/memberships", Map.of("unitId", other, "role", "OFFICER"))
                .statusCode(201);
        Someone.as(username).post("tasks", task(city, other)).statusCode(422);
        Someone.as(username).post("tasks", task(other, other)).statusCode(201);
    }

    @Test
    void supportThatComesBackFollowsTheDueDateThatWasMovedMeanwhile() {
        var giver = Someone.as(Someone.member(city, "OFFICER"));
        String other = Someone.unit("Phường Phối hợp", "WARD", city);
        LocalDate first = clock.today().plusDays(3);
        LocalDate later = clock.today().plusDays(20);
        var request = new HashMap<>(task(city, ward));
        request.put("dueOn", first.toString());
        request.put("supportUnitIds", List.of(other));
        String task = "tasks/" + Someone.id(giver.post("tasks", request));
        String due = "assignments.find { it.role == 'SUPPORT' }.dueOn";
        String path =
                "assignments/" + giver.get(task).extract().<String>path("assignments.find { it.role == 'SUPPORT' }.id");
        Someone.as(Someone.member(other, "OFFICER"))
                .step(path, "submit", Map.of())
                .statusCode(200);
        giver.patch(task, Map.of("dueOn", later.toString())).statusCode(200);
        giver.get(task).body(due, equalTo(first.toString()));

        Someone.as(Someone.member(ward, "OFFICER"))
                .step(path, "return", Map.of("reason", "Thiếu danh mục"))
                .statusCode(200);

        giver.get(task).body(due, equalTo(later.toString()));
    }

    @Test
    void whatWasGivenInThePastIsEnteredWithItsDay() {
        var request = past("2020-02-12");
        Someone.as(Someone.member(city, "OFFICER")).post("tasks", request).statusCode(403);
        String task = Someone.id(Someone.loader().post("tasks", request));
        String path =
                "assignments/" + Someone.loader().get("tasks/" + task).extract().<String>path("assignments[0].id");
        Someone.loader().get(path + "/transitions").body("items.occurredOn", contains("2020-02-12"));
        Someone.loader()
                .post(path + "/reports", Map.of("text", "Đã làm", "percent", 50, "occurredOn", "2020-03-01"))
                .statusCode(201);
    }

    @Test
    void aCancelledCompositeLeavesATraceAtEachUnit() throws SQLException {
        String other = Someone.unit("Phường thứ hai", "WARD", city);
        var giver = Someone.as(Someone.member(city, "OFFICER"));
        String task = Someone.id(giver.post(
                "tasks",
                Map.of(
                        "title",
                        "Việc của mọi phường",
                        "givingUnitId",
                        city,
                        "forEach",
                        Map.of("unitIds", List.of(ward, other)))));
        giver.step("tasks/" + task, "cancel", Map.of("reason", "Không còn cần")).statusCode(200);
        try (var connection = TestDatabase.superuser();
                var statement = connection.prepareStatement("""
                        select count(*) from audit_entries e
                         where e.action = 'cancelTask' and e.object_type = 'assignment' and e.unit_id = any(?)
                           and e.after ->> 'state' = 'CANCELLED'
                        """)) {
            statement.setArray(
                    1, connection.createArrayOf("uuid", new Object[] {UUID.fromString(ward), UUID.fromString(other)}));
            var result = statement.executeQuery();
            result.next();
            assertEquals(2, result.getInt(1));
        }
    }

    @Test
    void noStepGoesBackBehindTheLastOne() {
        String task = Someone.id(Someone.loader().post("tasks", past("2020-02-12")));
        Someone.loader()
                .step("tasks/" + task, "cancel", Map.of("reason", "Nhầm", "occurredOn", "2020-02-01"))
                .statusCode(422)
                .body("errors.code", contains("beforeLast"));
        Someone.loader()
                .step("tasks/" + task, "cancel", Map.of("reason", "Nhầm", "occurredOn", "2020-03-01"))
                .statusCode(200);
    }

    @Test
    void whoNoLongerWatchesJudgesAndReadsNothing() {
        String department = Someone.unit("Phòng Thôi Theo Dõi", "DEPARTMENT", city);
        var watcher = Someone.as(Someone.member(department, "OFFICER"));
        var request = new HashMap<>(task(city, ward));
        request.put("monitorUnitId", department);
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        String task = Someone.id(officer.post("tasks", request));
        var parts = officer.get("tasks/" + task).extract().jsonPath();
        String leading = parts.getString("assignments.find { it.role == 'LEAD' }.id");
        String watching = parts.getString("assignments.find { it.role == 'MONITOR' }.id");
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        worker.post("assignments/" + leading + "/reports", Map.of("text", "Xong", "percent", 100))
                .statusCode(201);
        worker.step("assignments/" + leading, "submit", Map.of()).statusCode(200);
        watcher.get("me/work").body("toAccept.assignmentId", hasItem(leading));
        officer.step("assignments/" + watching, "cancel", Map.of("reason", "Không cần theo dõi"))
                .statusCode(200);
        watcher.step("assignments/" + leading, "accept", Map.of()).statusCode(403);
        watcher.get("assignments/" + leading + "/reports").statusCode(403);
        watcher.get("me/work").body("toAccept.assignmentId", not(hasItem(leading)));
        officer.step("assignments/" + leading, "accept", Map.of()).statusCode(200);
    }

    @Test
    void aUnitThatIsNoMoreGetsNoWorkWhateverItsDueDay() {
        String gone = Someone.id(Someone.loader()
                .post(
                        "units",
                        Map.of(
                                "periods",
                                List.of(Map.of(
                                        "name",
                                        "Phường đã giải thể",
                                        "kind",
                                        "WARD",
                                        "parentId",
                                        city,
                                        "validTo",
                                        clock.today().minusDays(10).toString())))));
        Someone.as(Someone.member(city, "OFFICER"))
                .post(
                        "tasks",
                        Map.of(
                                "title",
                                "Việc của năm ngoái",
                                "givingUnitId",
                                city,
                                "leadUnitId",
                                gone,
                                "dueOn",
                                clock.today().minusDays(30).toString()))
                .statusCode(422)
                .body("errors.code", contains("outside"));
    }

    @Test
    void theGiverAcceptsSupportOfWhomNobodyLeadsAnyMore() {
        String school = Someone.unit("Trường Phối Hợp", "SCHOOL", city);
        var request = new HashMap<>(task(city, ward));
        request.put("supportUnitIds", List.of(school));
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        var parts = officer.get("tasks/" + Someone.id(officer.post("tasks", request)))
                .extract()
                .jsonPath();
        String leading = parts.getString("assignments.find { it.role == 'LEAD' }.id");
        String supporting = parts.getString("assignments.find { it.role == 'SUPPORT' }.id");
        var helper = Someone.as(Someone.member(school, "OFFICER"));
        helper.post("assignments/" + supporting + "/reports", Map.of("text", "Xong", "percent", 100))
                .statusCode(201);
        helper.step("assignments/" + supporting, "submit", Map.of()).statusCode(200);
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        worker.get("me/work").body("toAccept.assignmentId", hasItem(supporting));
        officer.step("assignments/" + leading, "cancel", Map.of("reason", "Giao nơi khác"))
                .statusCode(200);
        worker.get("me/work").body("toAccept.assignmentId", not(hasItem(supporting)));
        worker.step("assignments/" + supporting, "accept", Map.of()).statusCode(403);
        officer.get("me/work").body("toAccept.assignmentId", hasItem(supporting));
        officer.get("assignments/" + supporting).body("assignment.turn.id", equalTo(city));
        officer.step("assignments/" + supporting, "accept", Map.of()).statusCode(200);
    }

    private Map<String, Object> past(String day) {
        var request = new HashMap<>(task(city, ward));
        request.put("occurredOn", day);
        return request;
    }

    private static Map<String, Object> task(String giver, String leader) {
        return Map.of("title", "Việc được giao", "givingUnitId", giver, "leadUnitId", leader);
    }
}
