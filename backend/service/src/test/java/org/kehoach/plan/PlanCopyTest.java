package org.kehoach.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Last year's plan as this year's draft. */
@QuarkusTest
class PlanCopyTest {

    private String city = "";
    private String ward = "";
    private String plan = "";
    private String item = "";
    private Someone officer = Someone.loader();

    @BeforeEach
    void lastYearsPlan() {
        city = Someone.unit("Thành phố sao chép", "CITY", null);
        ward = Someone.unit("Phường sao chép", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        plan = officer.plan(city, "Kế hoạch phong trào năm 2024");
        item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Tuyên truyền")));
        officer.post("plans/" + plan + "/items", Map.of("title", "Đợt 1", "parentId", item, "text", "Trong năm 2024"))
                .statusCode(201);
        dates("2024-01-01", "2024-12-31");
    }

    @Test
    void whoSignsAndReceivesIsTheUnitsOwnMatter() {
        officer.patch("plans/" + plan, Map.of("signer", "Trần Văn Chủ Tịch", "recipients", "Như Điều 3"))
                .statusCode(200);
        officer.post("plans/" + plan + "/copy", Map.of("issuingUnitId", city))
                .statusCode(201)
                .body("plan.signer", equalTo("Trần Văn Chủ Tịch"))
                .body("plan.recipients", equalTo("Như Điều 3"));
        Someone.loader()
                .post("plans/" + plan + "/copy", Map.of("issuingUnitId", ward))
                .statusCode(201)
                .body("plan.signer", nullValue())
                .body("plan.recipients", equalTo(""));
    }

    @Test
    void aTemplateIsKeptApartAndDraftsAreMadeFromItByTheirStart() {
        var author = Someone.as(Someone.member(Someone.unit("Thành phố có mẫu", "CITY", null), "OFFICER"));
        String unit = author.get("me").extract().path("memberships[0].unit.id");
        String ward = Someone.unit("Phường theo mẫu", "WARD", unit);
        String plan = author.plan(unit, "Ngày hội năm 2026");
        author.patch("plans/" + plan, Map.of("startsOn", "2026-07-01", "endsOn", "2026-08-19"))
                .statusCode(200);
        String item = Someone.id(author.post("plans/" + plan + "/items", Map.of("title", "Phần lễ")));
        author.post(
                        "tasks",
                        Map.of("planItemId", item, "title", "Việc của mẫu", "leadUnitId", ward, "dueOn", "2026-07-15"))
                .statusCode(201);
        String template = author.post(
                        "plans/" + plan + "/copy",
                        Map.of("issuingUnitId", unit, "title", "Mẫu ngày hội", "withTasks", true, "template", true))
                .statusCode(201)
                .body("plan.template", equalTo(true))
                .body("plan.status", equalTo("DRAFT"))
                .body("plan.allowedActions", not(hasItem("SUBMIT")))
                .extract()
                .path("plan.id");
        author.step("plans/" + template, "submit", Map.of()).statusCode(409);
        author.get("plans?issuingUnitId=" + unit).body("items.id", contains(plan));
        author.get("plans?template=true&issuingUnitId=" + unit).body("items.id", contains(template));
        author.get("tasks?givingUnitId=" + unit).body("items.plan.id", contains(plan));
        author.get("tasks?planId=" + template).body("items.title", contains("Việc của mẫu"));
        author.get("dashboard?unitId=" + unit).body("total.assigned", equalTo(0));

        String draft = author.post(
                        "plans/" + template + "/copy",
                        Map.of("issuingUnitId", unit, "startsOn", "2027-07-11", "withTasks", true))
                .statusCode(201)
                .body("plan.template", equalTo(false))
                .body("plan.endsOn", equalTo("2027-08-29"))
                .body("plan.allowedActions", hasItem("SUBMIT"))
                .extract()
                .path("plan.id");
        author.get("tasks?planId=" + draft).body("items.dueOn", contains("2027-07-25"));
    }

    @Test
    void aCopyHasTheTextTheOutlineAndTheDatesOfTheNewYear() {
        copy(Map.of("startsOn", "2025-01-01", "title", "Kế hoạch phong trào năm 2025"))
                .statusCode(201)
                .body("plan.status", equalTo("DRAFT"))
                .body("plan.title", equalTo("Kế hoạch phong trào năm 2025"))
                .body("plan.purpose", equalTo("Mục đích của kế hoạch"))
                .body("plan.legalBases.text", contains("Chỉ thị số 50-CT/TU"))
                .body("plan.items.label", contains("I", "I.1"))
                .body("plan.items.title", contains("Tuyên truyền", "Đợt 1"))
                .body("plan.startsOn", equalTo("2025-01-01"))
                .body("plan.endsOn", equalTo("2025-12-31"))
                .body("taskCount", equalTo(0));
        officer.get("plans/" + plan).body("title", equalTo("Kế hoạch phong trào năm 2024"));
    }

    @Test
    void aDateMovesByAsManyDaysAsTheStart() {
        copy(Map.of("startsOn", "2025-01-11")).statusCode(201).body("plan.endsOn", equalTo("2026-01-11"));
    }

    @Test
    void theLeapDayFallsOnTheLastOfFebruary() {
        dates("2024-02-29", "2024-02-29");
        copy(Map.of("years", 1))
                .statusCode(201)
                .body("plan.startsOn", equalTo("2025-02-28"))
                .body("plan.endsOn", equalTo("2025-02-28"));
        copy(Map.of("years", 4)).statusCode(201).body("plan.startsOn", equalTo("2028-02-29"));
    }

    @Test
    void textsThatNameTheOldYearAreToldAndNotChanged() {
        copy(Map.of("years", 1))
                .statusCode(201)
                .body("plan.title", equalTo("Kế hoạch phong trào năm 2024"))
                .body("yearMentions.place", containsInAnyOrder("TITLE", "ITEM"))
                .body("yearMentions.year", contains(2024, 2024))
                .body("yearMentions.of", containsInAnyOrder("", "I.1"))
                .body("yearMentions.excerpt", hasItem("Kế hoạch phong trào năm 2024"));
    }

    @Test
    void tasksAreCopiedWithTheirPartsFiguresAndDates() {
        String police = Someone.unit("Công an sao chép", "POLICE", city);
        task(Map.of(
                "leadUnitId",
                ward,
                "supportUnitIds",
                List.of(police),
                "dueOn",
                "2024-06-30",
                "evidenceRequired",
                true,
                "figures",
                List.of(Map.of("key", "buoi", "label", "Số buổi", "measure", "buổi", "target", 3))));
        String led = tasksOf(plan).extract().path("items[0].id");
        String support = officer.get("tasks/" + led).extract().path("assignments.find { it.role == 'SUPPORT' }.id");
        officer.patch("assignments/" + support, Map.of("dueOn", "2024-05-31")).statusCode(200);
        task(Map.of("forEach", Map.of("unitIds", List.of(ward, police))));
        String draft = copy(Map.of("years", 1, "withTasks", true))
                .statusCode(201)
                .body("taskCount", equalTo(3))
                .body("notes", empty())
                .extract()
                .path("plan.id");
        String single = tasksOf(draft).body("items", hasSize(4)).extract().path("items.find { it.dueOn != null }.id");
        officer.get("tasks/" + single)
                .body("dueOn", equalTo("2025-06-30"))
                .body("evidenceRequired", equalTo(true))
                .body("figures.key", contains("buoi"))
                .body("assignments.role", contains("LEAD", "SUPPORT"))
                .body("assignments.unit.id", contains(ward, police))
                .body("assignments.dueOn", contains("2025-06-30", "2025-05-31"))
                .body("assignments.state", contains("ASSIGNED", "ASSIGNED"));
    }

    @Test
    void aUnitThatEndedGivesWayToWhoGoesOnWithItsWork() {
        String other = Someone.unit("Phường nhập cùng", "WARD", city);
        task(Map.of("forEach", Map.of("unitIds", List.of(ward, other))));
        issue();
        finish(ward);
        finish(other);
        String merged = merge(List.of(ward, other));
        var tomorrow = LocalDate.now(BusinessClock.ZONE).plusDays(1).toString();
        copy(Map.of("startsOn", tomorrow, "withTasks", true))
                .statusCode(201)
                .body("taskCount", equalTo(1))
                .body("notes.unit.id", containsInAnyOrder(ward, other))
                .body("notes.successor.id", contains(merged, merged))
                .body("notes.taskLeftOut", contains(false, false));
    }

    @Test
    void aPlanOfAnotherUnitIsCopiedForTheOwnOne() {
        task(Map.of("leadUnitId", ward));
        task(Map.of("leadUnitId", city));
        issue();
        var wardOfficer = Someone.as(Someone.member(ward, "OFFICER"));
        wardOfficer
                .post("plans/" + plan + "/copy", Map.of("issuingUnitId", ward, "withTasks", true))
                .statusCode(201)
                .body("plan.issuingUnit.id", equalTo(ward))
                .body("plan.symbol", nullValue())
                .body("taskCount", equalTo(1))
                .body("notes.unit.id", contains(city))
                .body("notes.taskLeftOut", contains(true));
        wardOfficer
                .post("plans/" + plan + "/copy", Map.of("issuingUnitId", city))
                .statusCode(403);
        wardOfficer
                .post("plans/" + plan + "/copy", Map.of("issuingUnitId", "019a0000-0000-7000-8000-000000000000"))
                .statusCode(422)
                .body("errors.pointer", contains("/issuingUnitId"));
    }

    @Test
    void whatCannotBeReckonedIsRefused() {
        copy(Map.of("years", 1, "startsOn", "2025-01-01")).statusCode(422).body("errors.pointer", contains("/years"));
        dates(null, null);
        copy(Map.of("startsOn", "2025-01-01")).statusCode(422).body("errors.pointer", contains("/startsOn"));
        officer.post("plans/019a0000-0000-7000-8000-000000000000/copy", Map.of("issuingUnitId", city))
                .statusCode(404);
    }

    private ValidatableResponse copy(Map<String, ?> request) {
        var body = new HashMap<String, Object>(request);
        body.put("issuingUnitId", city);
        return officer.post("plans/" + plan + "/copy", body).log().ifValidationFails();
    }

    private void dates(@Nullable String from, @Nullable String to) {
        var patch = new HashMap<String, @Nullable Object>();
        patch.put("startsOn", from);
        patch.put("endsOn", to);
        officer.patch("plans/" + plan, patch).statusCode(200);
    }

    private void task(Map<String, ?> parts) {
        var task = new HashMap<String, Object>(parts);
        task.put("planItemId", item);
        task.put("title", "Nhiệm vụ");
        Someone.id(officer.post("tasks", task));
    }

    private ValidatableResponse tasksOf(String draft) {
        return officer.get("tasks?limit=200&planId=" + draft).statusCode(200);
    }

    private void issue() {
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(city, "HEAD"))
                .step("plans/" + plan, "issue", Map.of())
                .statusCode(200);
    }

    /** The unit does its part and has it accepted. */
    private void finish(String unit) {
        var worker = Someone.as(Someone.member(unit, "OFFICER"));
        String task = tasksOf(plan)
                .extract()
                .path("items.find { it.leadUnit != null && it.leadUnit.id == '" + unit + "' }.id");
        String part = officer.get("tasks/" + task).extract().path("assignments[0].id");
        worker.post("assignments/" + part + "/reports", Map.of("text", "Đã xong", "percent", 100))
                .statusCode(201);
        worker.step("assignments/" + part, "submit", Map.of()).statusCode(200);
        officer.step("assignments/" + part, "accept", Map.of()).statusCode(200);
    }

    /** Merges the wards today; answers the new one. */
    private String merge(List<String> wards) {
        String merged = Ids.next().toString();
        var changes = List.of(
                Map.of(
                        "kind",
                        "CREATE",
                        "unitIds",
                        List.of(merged),
                        "name",
                        "Phường hợp nhất",
                        "unitKind",
                        "WARD",
                        "parentId",
                        city),
                Map.of("kind", "MERGE", "unitIds", wards, "successorIds", List.of(merged)));
        var today = LocalDate.now(BusinessClock.ZONE).toString();
        String set = Someone.id(Someone.as(Someone.member(city, "ADMIN"))
                .post(
                        "unit-change-sets",
                        Map.of("unitId", city, "instrument", "Nghị quyết", "effectiveOn", today, "changes", changes)));
        Someone.as(Someone.member(city, "HEAD"))
                .step("unit-change-sets/" + set, "approve", Map.of())
                .log()
                .ifValidationFails()
                .statusCode(200);
        return merged;
    }
}
