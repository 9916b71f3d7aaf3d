package org.kehoach.cascade;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import java.util.UUID;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wards carry a city's plan on by plans of their own; the city sees who does, and reminds who does not. */
@QuarkusTest
class PlanCascadeTest {

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);

    private String city = "";
    private String first = "";
    private String second = "";
    private String plan = "";
    private String group = "";
    private String item = "";
    private String other = "";
    private Someone officer = Someone.loader();
    private Someone chairman = Someone.loader();
    private String drafterName = "";
    private Someone drafter = Someone.loader();
    private Someone head = Someone.loader();

    @BeforeEach
    void issuedPlan() {
        city = Someone.unit("Thành phố triển khai", "CITY", null);
        first = Someone.unit("Phường An", "WARD", city);
        second = Someone.unit("Phường Ăn", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        chairman = Someone.as(Someone.member(city, "HEAD"));
        drafterName = Someone.member(first, "OFFICER");
        drafter = Someone.as(drafterName);
        head = Someone.as(Someone.member(first, "HEAD"));
        plan = officer.plan(city, "Kế hoạch của thành phố");
        group = item(officer, plan, Map.of("title", "Tuyên truyền"));
        item = item(officer, plan, Map.of("title", "Tuyên truyền miệng", "parentId", group, "weight", 3));
        other = item(officer, plan, Map.of("title", "Kiểm tra"));
        give(officer, item, first, null);
        give(officer, item, second, null);
        give(officer, other, first, null);
        issue(officer, chairman, plan);
    }

    @Test
    void aUnitsPlanBeginsFromChosenItemsThatKeepWhatTheyCarryOut() {
        String draft = Someone.id(derive(drafter, first, List.of(item, other)));
        drafter.get("plans/" + draft)
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("issuingUnit.id", equalTo(first))
                .body("title", equalTo("Kế hoạch của thành phố"))
                .body("legalBases[0].text", containsString("Kế hoạch của thành phố"))
                .body("items.title", contains("Tuyên truyền miệng", "Kiểm tra"))
                .body("items.label", contains("I", "II"))
                .body("items.weight", contains(3, 1))
                .body("items.derivedFrom.itemId", contains(item, other))
                .body("items[0].derivedFrom.label", equalTo("I.1"))
                .body("items[0].derivedFrom.plan.id", equalTo(plan));
        drafter.get("plans/" + draft).body("startsOn", nullValue()).body("endsOn", nullValue());
        String whole = Someone.id(derive(drafter, first, List.of(item, group)));
        drafter.get("plans/" + whole).body("items.label", contains("I", "I.1"));
        officer.get("plans/" + draft).statusCode(404);
    }

    @Test
    void onlyUnitsThatThePlanIsForDeriveFromIt() {
        drafter.get("plans/" + plan).body("allowedActions", hasItem("DERIVE"));
        officer.get("plans/" + plan).body("allowedActions", not(hasItem("DERIVE")));
        derive(officer, city, List.of(item)).statusCode(422).body("errors.pointer", contains("/issuingUnitId"));
        derive(drafter, second, List.of(item)).statusCode(403);
        derive(drafter, UUID.randomUUID().toString(), List.of(item))
                .statusCode(422)
                .body("errors.pointer", contains("/issuingUnitId"));
        String elsewhere = Someone.unit("Nơi không có việc", "CITY", null);
        Someone.join(drafterName, elsewhere, "OFFICER", today.minusDays(1));
        derive(drafter, elsewhere, List.of(item)).statusCode(422).body("errors.pointer", contains("/issuingUnitId"));
        derive(drafter, first, List.of(plan)).statusCode(422).body("errors.pointer", contains("/itemIds/0"));
        derive(drafter, first, List.of()).statusCode(422).body("errors.pointer", contains("/itemIds"));
        var stranger = Someone.as(Someone.member(Someone.unit("Nơi khác", "CITY", null), "HEAD"));
        derive(stranger, first, List.of(item)).statusCode(404);
        chairman.step("plans/" + plan, "revoke", Map.of("reason", "Không còn phù hợp"))
                .statusCode(200);
        derive(drafter, first, List.of(item)).statusCode(409);
    }

    @Test
    void theCitySeesWhoHasAdoptedWithoutTaskOrDateWhoLagsAndWhoHasNot() {
        adoption(item, first, "NOT_ADOPTED");
        String draft = Someone.id(derive(drafter, first, List.of(item)));
        adoption(item, first, "NOT_ADOPTED");
        String own = drafter.get("plans/" + draft).extract().path("items[0].id");
        drafter.patch("plans/" + draft, Map.of("purpose", "Mục đích của phường"))
                .statusCode(200);
        String below = item(drafter, draft, Map.of("title", "Ở khu phố", "parentId", own));
        issue(drafter, head, draft);
        adoption(item, first, "WITHOUT_TASK");
        adoption(item, second, "NOT_ADOPTED");
        adoption(other, first, "NOT_ADOPTED");

        give(drafter, below, first, null);
        adoption(item, first, "WITHOUT_DATE");
        give(drafter, own, first, today.plusDays(5));
        adoption(item, first, "WITHOUT_DATE");
        String late = give(drafter, own, first, today.minusDays(1));
        adoption(item, first, "LAGGING");
        officer.get("plans/" + plan + "/cascade")
                .body(cell(item, first) + ".items[0].plan.id", equalTo(draft))
                .body(cell(item, first) + ".items[0].itemId", equalTo(own))
                .body(cell(item, first) + ".items[0].tasks", hasSize(3))
                .body(cell(item, first) + ".count.assigned", equalTo(3))
                .body(cell(item, first) + ".count.overdue", equalTo(1))
                .body(
                        cell(item, first) + ".items[0].tasks.find { it.id == '" + late + "' }.lateness",
                        equalTo("OVERDUE"));
    }

    @Test
    void anItemOfADraftIsLinkedLaterAndTheLinkIsTakenAway() {
        String draft = drafter.plan(first, "Kế hoạch soạn trước");
        String own = item(drafter, draft, Map.of("title", "Tuyên truyền tại phường"));
        String path = "plans/" + draft + "/items/" + own;
        drafter.patch(path, Map.of("derivedFromId", item))
                .statusCode(200)
                .body("derivedFrom.itemId", equalTo(item))
                .body("derivedFrom.plan.id", equalTo(plan))
                .body("derivedFrom.readable", equalTo(true));
        drafter.patch(path, Map.of("title", "Tuyên truyền tận nhà")).body("derivedFrom.itemId", equalTo(item));
        issue(drafter, head, draft);
        adoption(item, first, "WITHOUT_TASK");

        String other = drafter.plan(first, "Kế hoạch khác của phường");
        String another = item(drafter, other, Map.of("title", "Nội dung khác", "derivedFromId", item));
        var none = new HashMap<String, Object>();
        none.put("derivedFromId", null);
        drafter.patch("plans/" + other + "/items/" + another, none)
                .statusCode(200)
                .body("derivedFrom", nullValue());
        for (String wrong : List.of(own, another, draft)) {
            drafter.patch("plans/" + other + "/items/" + another, Map.of("derivedFromId", wrong))
                    .statusCode(422)
                    .body("errors.pointer", contains("/derivedFromId"));
        }
    }

    @Test
    void aLinkToAPlanThatTheReaderMayNotSeeSaysSo() {
        String cityPolice = Someone.unit("Công an thành phố", "POLICE", city);
        String police = Someone.id(Someone.loader()
                .post(
                        "units",
                        Map.of(
                                "periods",
                                List.of(Map.of(
                                        "name",
                                        "Công an phường",
                                        "kind",
                                        "POLICE",
                                        "parentId",
                                        first,
                                        "guidedById",
                                        cityPolice)))));
        var constable = Someone.as(Someone.member(police, "OFFICER"));
        String draft = Someone.id(derive(constable, police, List.of(item)));
        constable
                .patch("plans/" + draft, Map.of("purpose", "Mục đích của công an phường"))
                .statusCode(200);
        issue(constable, Someone.as(Someone.member(police, "HEAD")), draft);
        String own = constable
                .get("plans/" + draft)
                .body("items[0].derivedFrom.readable", equalTo(true))
                .extract()
                .path("items[0].id");
        var guide = Someone.as(Someone.member(cityPolice, "OFFICER"));
        guide.get("plans/" + plan).statusCode(404);
        guide.get("plans/" + draft)
                .statusCode(200)
                .body("items[0].derivedFrom.plan.id", equalTo(plan))
                .body("items[0].derivedFrom.readable", equalTo(false));
        guide.get("plans/" + draft + "/items/" + own).body("derivedFrom.readable", equalTo(false));
    }

    @Test
    void workThatTwoItemsUnderOneAnotherCarryOutIsCountedOnce() {
        String draft = Someone.id(derive(drafter, first, List.of(item)));
        String own = drafter.get("plans/" + draft).extract().path("items[0].id");
        String below = item(drafter, draft, Map.of("title", "Ở khu phố", "parentId", own, "derivedFromId", item));
        drafter.patch("plans/" + draft, Map.of("purpose", "Mục đích của phường"))
                .statusCode(200);
        give(drafter, below, first, today);
        issue(drafter, head, draft);
        officer.get("plans/" + plan + "/cascade")
                .body(cell(item, first) + ".count.assigned", equalTo(1))
                .body(cell(item, first) + ".items.tasks.flatten()", hasSize(1));
    }

    @Test
    void aUnitThatWentIntoAnotherStandsWithItOnce() {
        String draft = Someone.id(derive(drafter, first, List.of(item)));
        drafter.patch("plans/" + draft, Map.of("purpose", "Mục đích của phường"))
                .statusCode(200);
        issue(drafter, head, draft);
        String part = officer.get("tasks?planItemId=" + item + "&leadUnitId=" + first)
                .extract()
                .path("items[0].id");
        String assignment = officer.get("tasks/" + part).extract().path("assignments[0].id");
        drafter.step("assignments/" + assignment, "submit", Map.of()).statusCode(200);
        officer.step("assignments/" + assignment, "accept", Map.of()).statusCode(200);
        var merger = Map.of("kind", "MERGE", "unitIds", List.of(first), "successorIds", List.of(second));
        String set = Someone.id(Someone.as(Someone.member(city, "ADMIN"))
                .post(
                        "unit-change-sets",
                        Map.of(
                                "unitId",
                                city,
                                "instrument",
                                "Nghị quyết minh họa",
                                "effectiveOn",
                                today.toString(),
                                "changes",
                                List.of(merger))));
        chairman.step("unit-change-sets/" + set, "approve", Map.of())
                .statusCode(200)
                .body("status", equalTo("EXECUTED"));
        officer.get("plans/" + plan + "/cascade")
                .body("items.find { it.id == '" + item + "' }.units.unit.id", contains(second))
                .body(cell(item, second) + ".items.plan.id", contains(draft));
    }

    @Test
    void progressRollsUpByWeightsAndAgreesWithItsRows() {
        String draft = Someone.id(derive(drafter, first, List.of(item)));
        String own = drafter.get("plans/" + draft).extract().path("items[0].id");
        String heavy = item(drafter, draft, Map.of("title", "Phần chính", "parentId", own, "weight", 3));
        String light = item(drafter, draft, Map.of("title", "Phần phụ", "parentId", own));
        drafter.patch("plans/" + draft, Map.of("purpose", "Mục đích của phường"))
                .statusCode(200);
        String main = give(drafter, heavy, first, today);
        give(drafter, light, first, today);
        issue(drafter, head, draft);
        String part = drafter.get("tasks/" + main).extract().path("assignments[0].id");
        drafter.post("assignments/" + part + "/reports", Map.of("text", "Đang làm", "percent", 60))
                .statusCode(201);
        adoption(item, first, "ON_TRACK");
        officer.get("plans/" + plan + "/cascade")
                // 60 x 3 / 4, and nothing of the second ward; the group's only part; (22.5 + 0) / 2 of the plan
                .body(cell(item, first) + ".percent", equalTo(45))
                .body(cell(item, second) + ".percent", equalTo(0))
                .body("items.find { it.id == '" + item + "' }.percent", equalTo(23))
                .body("items.find { it.id == '" + group + "' }.percent", equalTo(23))
                .body("items.find { it.id == '" + other + "' }.percent", equalTo(0))
                .body("percent", equalTo(11));
    }

    @Test
    void aUnitSeesItselfAndNotItsNeighbours() {
        drafter.get("plans/" + plan + "/cascade")
                .statusCode(200)
                .body("items.units.flatten().unit.id.unique()", contains(first))
                .body("items.units.flatten().mayBeReminded.unique()", contains(false));
    }

    @Test
    void aReminderWaitsOnTheUnitsFirstPageUntilItTakesNote() {
        String reminder = Someone.id(remind(officer, item, first));
        remind(officer, item, first).statusCode(409).body("detail", containsString("Hôm nay"));
        Someone.id(remind(officer, item, second));
        drafter.get("reminders?acknowledged=false")
                .statusCode(200)
                .body("items.id", contains(reminder))
                .body("items[0].note", equalTo("Đề nghị triển khai"))
                .body("items[0].plan.id", equalTo(plan))
                .body("items[0].itemLabel", equalTo("I.1"))
                .body("items[0].allowedActions", contains("ACKNOWLEDGE"));
        officer.get("plans/" + plan + "/cascade")
                .body(cell(item, first) + ".lastReminder.id", equalTo(reminder))
                .body(cell(item, first) + ".lastReminder.acknowledgedAt", nullValue())
                .body(cell(item, first) + ".mayBeReminded", equalTo(false));
        officer.get("reminders/" + reminder).statusCode(200).body("allowedActions", empty());
        officer.step("reminders/" + reminder, "acknowledge", Map.of()).statusCode(403);
        drafter.step("reminders/" + reminder, "acknowledge", Map.of())
                .statusCode(200)
                .body("acknowledgedAt", not(nullValue()));
        drafter.step("reminders/" + reminder, "acknowledge", Map.of()).statusCode(409);
        drafter.get("reminders?acknowledged=false").body("items", empty());
        drafter.get("reminders").body("items.id", contains(reminder));
    }

    @Test
    void onlyTheIssuingUnitRemindsAndOnlyWhoIsConcerned() {
        remind(drafter, item, first).statusCode(403);
        remind(officer, other, second).statusCode(422).body("errors.pointer", contains("/unitId"));
        remind(officer, plan, first).statusCode(422).body("errors.pointer", contains("/itemId"));
    }

    private void adoption(String itemId, String unitId, String adoption) {
        officer.get("plans/" + plan + "/cascade")
                .statusCode(200)
                .body(cell(itemId, unitId) + ".adoption", equalTo(adoption));
    }

    private static String cell(String itemId, String unitId) {
        return "items.find { it.id == '" + itemId + "' }.units.find { it.unit.id == '" + unitId + "' }";
    }

    private ValidatableResponse derive(Someone by, String unitId, List<String> items) {
        return by.post("plans/" + plan + "/derive", Map.of("issuingUnitId", unitId, "itemIds", items));
    }

    private ValidatableResponse remind(Someone by, String itemId, String unitId) {
        return by.post(
                "plans/" + plan + "/reminders",
                Map.of("itemId", itemId, "unitId", unitId, "note", "Đề nghị triển khai"));
    }

    private static String item(Someone by, String planId, Map<String, Object> body) {
        return Someone.id(by.post("plans/" + planId + "/items", body));
    }

    private static String give(Someone by, String itemId, String leadId, @Nullable LocalDate dueOn) {
        var body = new HashMap<String, Object>(Map.of("planItemId", itemId, "title", "Việc", "leadUnitId", leadId));
        if (dueOn != null) {
            body.put("dueOn", dueOn.toString());
        }
        return Someone.id(by.post("tasks", body));
    }

    private static void issue(Someone drafter, Someone head, String draft) {
        drafter.step("plans/" + draft, "submit", Map.of()).statusCode(200);
        head.step("plans/" + draft, "issue", Map.of()).log().ifValidationFails().statusCode(200);
    }
}
