package org.kehoach.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changed what in a draft can be read for as long as there is the plan. */
@QuarkusTest
class PlanHistoryTest {

    private String city = "";
    private String plan = "";
    private Someone officer = Someone.loader();
    private Someone colleague = Someone.loader();

    @BeforeEach
    void draft() {
        city = Someone.unit("Thành phố soạn thảo", "CITY", null);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        colleague = Someone.as(Someone.member(city, "DEPUTY"));
        plan = officer.plan(city, "Kế hoạch nhiều người soạn");
    }

    @Test
    void aChangedTextShowsWhoChangedWhichWords() {
        officer.patch("plans/" + plan, Map.of("purpose", "Mục đích của kế hoạch mới", "endsOn", "2027-12-31"))
                .statusCode(200);
        colleague
                .patch("plans/" + plan, Map.of("title", "Kế hoạch của nhiều người"))
                .statusCode(200);
        colleague
                .patch("plans/" + plan, Map.of("title", "Kế hoạch của nhiều người"))
                .statusCode(200);
        String deputy = colleague.get("me").extract().path("staffId");
        officer.get("plans/" + plan + "/changes")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].by.id", equalTo(deputy))
                .body("items[0].recordedAt", notNullValue())
                .body("items[0].fields.field", contains("TITLE"))
                .body("items[0].fields[0].runs.findAll { it.kind == 'ADDED' }.text", contains("của ", "người"))
                .body("items[0].item", nullValue())
                .body("items[1].fields.field", contains("ENDS_ON", "PURPOSE"));
    }

    @Test
    void anItemsAddingRewordingMovingAndRemovingAreToldApart() {
        String first = item("Tuyên truyền");
        String second = item("Vận động");
        officer.patch("plans/" + plan + "/items/" + first, Map.of("title", "Tuyên truyền miệng"))
                .statusCode(200);
        colleague
                .patch("plans/" + plan + "/items/" + second, Map.of("position", 0))
                .statusCode(200);
        officer.delete("plans/" + plan + "/items/" + first).statusCode(204);
        officer.get("plans/" + plan + "/changes")
                .body("items.item.itemId", contains(first, second, first, second, first))
                .body("items.item.kinds.flatten()", contains("REMOVED", "MOVED", "REWORDED", "ADDED", "ADDED"))
                .body("items[1].item.oldLabel", equalTo("II"))
                .body("items[1].item.newLabel", equalTo("I"))
                .body("items[2].item.title.kind", contains("SAME", "REMOVED", "ADDED"));
        officer.get("plans/" + plan + "/changes?itemId=" + second)
                .body("items.item.kinds.flatten()", contains("MOVED", "ADDED"));
        var page = officer.get("plans/" + plan + "/changes?limit=3").extract();
        officer.get("plans/" + plan + "/changes?limit=3&cursor=" + page.path("nextCursor"))
                .body("items.item.itemId", contains(second, first));
    }

    @Test
    void anotherWeightIsAChangeToo() {
        String item = item("Tuyên truyền");
        officer.patch("plans/" + plan + "/items/" + item, Map.of("weight", 5)).statusCode(200);
        officer.get("plans/" + plan + "/changes")
                .body("items[0].item.kinds", contains("WEIGHED"))
                .body("items[0].item.oldWeight", equalTo(1))
                .body("items[0].item.newWeight", equalTo(5));
    }

    @Test
    void theHistoryStaysWithTheIssuingUnitAfterTheIssue() {
        String item = item("Tuyên truyền");
        String ward = Someone.unit("Phường thực hiện", "WARD", city);
        officer.post("tasks", Map.of("planItemId", item, "title", "Việc", "leadUnitId", ward))
                .statusCode(201);
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(city, "HEAD"))
                .step("plans/" + plan, "issue", Map.of())
                .statusCode(200);
        colleague.get("plans/" + plan + "/changes").body("items", hasSize(1));
        var worker = Someone.as(Someone.member(ward, "OFFICER"));
        worker.get("plans/" + plan + "/changes").statusCode(403);
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        officer.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"77\"")
                .body(Map.of("title", "Cũ"))
                .patch("/api/v1/plans/" + plan)
                .then()
                .statusCode(412);
        officer.get("plans/" + plan + "/changes").body("items", empty());
        Someone.as(Someone.member(Someone.unit("Nơi khác", "CITY", null), "HEAD"))
                .get("plans/" + plan + "/changes")
                .statusCode(404);
    }

    @Test
    void aDraftIsDeletedWithItsHistory() {
        item("Tuyên truyền");
        officer.delete("plans/" + plan).statusCode(204);
        officer.get("plans/" + plan + "/changes").statusCode(404);
    }

    private String item(String title) {
        return Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", title)));
    }
}
