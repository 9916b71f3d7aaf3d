package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each unit's own clock. */
@QuarkusTest
class DueDateTest {

    @Inject
    BusinessClock clock;

    private LocalDate today = LocalDate.EPOCH;
    private String city = "";
    private String lead = "";
    private String support = "";
    private Someone officer = Someone.loader();
    private Someone supporter = Someone.loader();

    @BeforeEach
    void units() {
        today = clock.today();
        city = Someone.unit("Thành phố hạn", "CITY", null);
        lead = Someone.unit("Phường chủ trì", "WARD", city);
        support = Someone.unit("Phường phối hợp", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        supporter = Someone.as(Someone.member(support, "OFFICER"));
    }

    @Test
    void aSupportingUnitKeepsItsOwnDateWhenTheTasksMoves() {
        String task = given(today.plusDays(10), Map.of("leadUnitId", lead, "supportUnitIds", List.of(support)));
        String part = part(task, "SUPPORT");
        officer.get(part).body("assignment.allowedActions", hasItem("MOVE_DUE_DATE"));
        officer.patch(part, Map.of("dueOn", today.plusDays(4).toString()))
                .statusCode(200)
                .body("assignment.dueOn", equalTo(today.plusDays(4).toString()));
        officer.get(part + "/transitions").body("items.action", contains("ASSIGN", "MOVE_DUE_DATE"));

        officer.patch("tasks/" + task, Map.of("dueOn", today.plusDays(20).toString()))
                .statusCode(200);
        due(part, today.plusDays(4));
        due(part(task, "LEAD"), today.plusDays(20));

        officer.patch(part, own(null)).statusCode(200);
        due(part, today.plusDays(20));
        officer.patch("tasks/" + task, Map.of("dueOn", today.plusDays(30).toString()));
        due(part, today.plusDays(30));
    }

    @Test
    void itsLatenessIsJudgedByItsOwnDate() {
        String task = given(today.plusDays(10), Map.of("leadUnitId", lead, "supportUnitIds", List.of(support)));
        String part = part(task, "SUPPORT");
        officer.patch(part, Map.of("dueOn", today.minusDays(1).toString()))
                .statusCode(200)
                .body("assignment.lateness", equalTo("OVERDUE"));
        supporter.step(part, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(lead, "OFFICER"))
                .step(part, "return", Map.of("reason", "Bổ sung số liệu"))
                .statusCode(200);
        due(part, today.minusDays(1));
    }

    @Test
    void onlyTheGiverMovesASupportingUnitsDateAndTheLeadHasTheTasks() {
        String task = given(today.plusDays(10), Map.of("leadUnitId", lead, "supportUnitIds", List.of(support)));
        String part = part(task, "SUPPORT");
        var date = Map.of("dueOn", today.plusDays(4).toString());
        supporter.patch(part, date).statusCode(403);
        supporter.get(part).body("assignment.allowedActions", not(hasItem("MOVE_DUE_DATE")));
        officer.patch(part(task, "LEAD"), date)
                .statusCode(409)
                .body("type", equalTo("https://kehoach.org/problems/illegal-transition"));
        officer.request()
                .contentType("application/merge-patch+json")
                .body(date)
                .patch("/api/v1/" + part)
                .then()
                .statusCode(428);
    }

    @Test
    void aDraftsSupportMayBeDueEarlierAndIsWhenThePlanIsIssued() {
        String plan = officer.plan(city, "Kế hoạch có hạn riêng");
        String item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        String task = given(
                today.plusDays(10), Map.of("planItemId", item, "leadUnitId", lead, "supportUnitIds", List.of(support)));
        String part = part(task, "SUPPORT");
        officer.patch(part, Map.of("dueOn", today.plusDays(3).toString())).statusCode(200);
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(city, "HEAD"))
                .step("plans/" + plan, "issue", Map.of())
                .statusCode(200);
        supporter.get(part).body("assignment.dueOn", equalTo(today.plusDays(3).toString()));
        officer.get(part + "/transitions").body("items.action", contains("ASSIGN"));
    }

    @Test
    void aChildThatHasItsOwnDateKeepsItWhenTheParentsMoves() {
        String task = given(today.plusDays(10), Map.of("forEach", Map.of("unitIds", List.of(lead, support))));
        String early = child(task, lead);
        officer.patch("tasks/" + early, Map.of("dueOn", today.plusDays(2).toString()))
                .statusCode(200);
        officer.patch("tasks/" + task, Map.of("dueOn", today.plusDays(15).toString()))
                .statusCode(200);
        officer.get("tasks/" + early).body("dueOn", equalTo(today.plusDays(2).toString()));
        officer.get("tasks/" + child(task, support))
                .body("dueOn", equalTo(today.plusDays(15).toString()));
    }

    @Test
    void whatHasBeenHandedInKeepsItsDueDate() {
        var worker = Someone.as(Someone.member(lead, "OFFICER"));
        var later = Map.of("dueOn", today.plusDays(20).toString());
        String task = given(today.plusDays(10), Map.of("leadUnitId", lead));
        String part = part(task, "LEAD");
        worker.step(part, "submit", Map.of()).statusCode(200);
        officer.patch("tasks/" + task, later).statusCode(422).body("errors.code", contains("dueHandedIn"));
        officer.patch(
                        "tasks/" + task,
                        Map.of(
                                "title",
                                "Việc có tên khác",
                                "dueOn",
                                today.plusDays(10).toString()))
                .statusCode(200);
        officer.step(part, "return", Map.of("reason", "Bổ sung")).statusCode(200);
        officer.patch("tasks/" + task, later).statusCode(200);
        due(part, today.plusDays(20));
    }

    @Test
    void aCompositesNewDateLeavesOutTheChildrenThatAreHandedIn() {
        String task = given(today.plusDays(10), Map.of("forEach", Map.of("unitIds", List.of(lead, support))));
        String early = child(task, support);
        supporter.step(part(early, "LEAD"), "submit", Map.of()).statusCode(200);
        officer.patch("tasks/" + task, Map.of("dueOn", today.plusDays(20).toString()))
                .statusCode(200);
        officer.get("tasks/" + early).body("dueOn", equalTo(today.plusDays(10).toString()));
        due(part(early, "LEAD"), today.plusDays(10));
        officer.get("tasks/" + child(task, lead))
                .body("dueOn", equalTo(today.plusDays(20).toString()));
    }

    @Test
    void aPlanIsNotConcludedWhileSupportIsOpen() {
        var chairman = Someone.as(Someone.member(city, "HEAD"));
        String plan = officer.plan(city, "Kế hoạch còn việc phối hợp");
        String item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        String task = given(
                today.plusDays(10), Map.of("planItemId", item, "leadUnitId", lead, "supportUnitIds", List.of(support)));
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);
        Someone.as(Someone.member(lead, "OFFICER"))
                .step(part(task, "LEAD"), "submit", Map.of())
                .statusCode(200);
        officer.step(part(task, "LEAD"), "accept", Map.of()).statusCode(200);
        var review = Map.of("conclusion", "Đã hoàn thành");
        chairman.step("plans/" + plan, "conclude", review)
                .statusCode(409)
                .body("type", equalTo("https://kehoach.org/problems/conflict"));
        officer.step(part(task, "SUPPORT"), "cancel", Map.of("reason", "Không cần nữa"))
                .statusCode(200);
        chairman.step("plans/" + plan, "conclude", review).statusCode(200);
    }

    @Test
    void nullClearsWhatATaskNeedNotHaveAndOneOfManyTagsMayBeTheCurrentOne() {
        String task = given(
                today.plusDays(10), Map.of("leadUnitId", lead, "description", "Mô tả", "figures", List.of(figure())));
        String path = "tasks/" + task;
        var cleared = own(null);
        cleared.put("description", null);
        cleared.put("figures", null);
        officer.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"999.1\", " + officer.tag(path))
                .body(cleared)
                .patch("/api/v1/" + path)
                .then()
                .statusCode(200)
                .body("description", equalTo(""))
                .body("figures", empty())
                .body("dueOn", nullValue());
    }

    private static Map<String, Object> figure() {
        return Map.of("key", "sessions", "label", "Số buổi", "measure", "buổi");
    }

    private String given(LocalDate dueOn, Map<String, Object> to) {
        var request = new HashMap<String, Object>(to);
        request.put("title", "Việc có hạn");
        request.put("dueOn", dueOn.toString());
        if (!to.containsKey("planItemId")) {
            request.put("givingUnitId", city);
        }
        return Someone.id(officer.post("tasks", request));
    }

    private void due(String part, LocalDate day) {
        officer.get(part).body("assignment.dueOn", equalTo(day.toString()));
    }

    private String part(String task, String role) {
        return "assignments/" + id(task, role);
    }

    private String id(String task, String role) {
        return officer.get("tasks/" + task).extract().path("assignments.find { it.role == '" + role + "' }.id");
    }

    private String child(String task, String unit) {
        return officer.get("tasks?parentId=" + task + "&limit=50")
                .statusCode(200)
                .extract()
                .path("items.find { it.leadUnit.id == '" + unit + "' }.id");
    }

    private static Map<String, @Nullable Object> own(@Nullable Object dueOn) {
        var change = new HashMap<String, @Nullable Object>();
        change.put("dueOn", dueOn);
        return change;
    }
}
