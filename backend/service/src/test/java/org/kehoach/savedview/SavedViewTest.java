package org.kehoach.savedview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;

import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views of lists under a name, for oneself or for all of a unit. */
@QuarkusTest
class SavedViewTest {

    private static final String QUERY = "lateness=OVERDUE&sort=dueOn";

    private String city = "";
    private String ward = "";
    private Someone officer = Someone.loader();
    private Someone viewer = Someone.loader();
    private Someone elsewhere = Someone.loader();

    @BeforeEach
    void office() {
        city = Someone.unit("Thành phố Chế độ xem", "CITY", null);
        ward = Someone.unit("Phường Chế độ xem", "WARD", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        viewer = Someone.as(Someone.member(city, "VIEWER"));
        elsewhere = Someone.as(Someone.member(ward, "HEAD"));
    }

    @Test
    void anOwnViewIsThereForItsAuthorAlone() {
        String own = Someone.id(officer.post("saved-views", view("Quá hạn"))
                .body("query", equalTo(QUERY))
                .body("unit", nullValue())
                .body("starred", is(false))
                .body("allowedActions", contains("UPDATE", "DELETE")));
        officer.get("saved-views?list=TASKS").body("items.id", contains(own));
        officer.get("saved-views?list=PLANS").body("items", empty());
        viewer.get("saved-views").body("items", empty());
        viewer.get("saved-views/" + own).statusCode(404);
        viewer.post("saved-views/" + own + "/star", Map.of()).statusCode(404);
    }

    @Test
    void aSharedViewIsThereForAllMembersOfItsUnitAndNobodyElse() {
        String shared = Someone.id(officer.post("saved-views", shared("Của văn phòng", city)));
        viewer.get("saved-views/" + shared)
                .statusCode(200)
                .body("unit.id", equalTo(city))
                .body("allowedActions", empty());
        elsewhere.get("saved-views").body("items", empty());
        elsewhere.get("saved-views/" + shared).statusCode(404);

        viewer.patch("saved-views/" + shared, Map.of("name", "Khác")).statusCode(403);
        viewer.delete("saved-views/" + shared).statusCode(403);
        var head = Someone.as(Someone.member(city, "HEAD"));
        head.patch("saved-views/" + shared, Map.of("query", "state=SUBMITTED"))
                .statusCode(200)
                .body("query", equalTo("state=SUBMITTED"));
        head.patch("saved-views/" + shared, one("unitId", null))
                .statusCode(422)
                .body("errors.code", contains("viewOfAnother"));
        officer.patch("saved-views/" + shared, one("unitId", null))
                .statusCode(200)
                .body("unit", nullValue());
        viewer.get("saved-views/" + shared).statusCode(404);
    }

    @Test
    void oneSharesWhereOneIsAtWork() {
        viewer.post("saved-views", shared("Của người xem", city))
                .statusCode(422)
                .body("errors.code", contains("viewShared"));
        officer.post("saved-views", shared("Cho phường", ward))
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"));
        String own = Someone.id(officer.post("saved-views", view("Riêng")));
        officer.patch("saved-views/" + own, Map.of("unitId", ward))
                .statusCode(422)
                .body("errors.code", contains("viewShared"));
        officer.patch("saved-views/" + own, Map.of("unitId", city)).statusCode(200);
        viewer.get("saved-views").body("items.id", contains(own));
    }

    @Test
    void whoeverHasAViewStarsItForThemselves() {
        String shared = Someone.id(officer.post("saved-views", shared("Của văn phòng", city)));
        String other = Someone.id(officer.post("saved-views", shared("Khác nữa", city)));
        for (int time = 0; time < 2; time++) {
            viewer.post("saved-views/" + shared + "/star", Map.of())
                    .statusCode(200)
                    .body("starred", is(true));
        }
        viewer.get("saved-views?starred=true").body("items.id", contains(shared));
        viewer.get("saved-views?starred=false").body("items.id", contains(other));
        officer.get("saved-views?starred=true").body("items", empty());
        viewer.post("saved-views/" + shared + "/unstar", Map.of()).body("starred", is(false));
        viewer.post("saved-views/" + shared + "/star", Map.of());
        officer.delete("saved-views/" + shared).statusCode(204);
        viewer.get("saved-views?starred=true").body("items", empty());
    }

    @Test
    void noTwoViewsOfAListBearOneName() {
        officer.post("saved-views", view("Quá hạn")).statusCode(201);
        refused(officer.post("saved-views", view("quá HẠN")));
        officer.post("saved-views", shared("Quá hạn", city)).statusCode(201);
        refused(officer.post("saved-views", shared("Quá hạn", city)));
        String other = Someone.id(officer.post("saved-views", view("Chờ nghiệm thu")));
        refused(officer.patch("saved-views/" + other, Map.of("name", "Quá hạn")));
        officer.patch("saved-views/" + other, Map.of("query", "")).statusCode(200);
        officer.post("saved-views", Map.of("list", "PLANS", "name", "Quá hạn", "query", ""))
                .statusCode(201);
        viewer.post("saved-views", view("Quá hạn")).statusCode(201);
    }

    @Test
    void theViewsAreInTheOrderOfTheirNames() {
        for (var name : new String[] {"Ông", "Bình", "Ân", "Đông", "An", "Dung"}) {
            officer.post("saved-views", view(name)).statusCode(201);
        }
        officer.get("saved-views").body("items.name", contains("An", "Ân", "Bình", "Dung", "Đông", "Ông"));
        officer.get("saved-views?sort=-name&limit=2").body("items.name", contains("Ông", "Đông"));
    }

    @Test
    void aRepeatMakesNoSecondView() {
        String id = Ids.next().toString();
        var request = Map.of("id", id, "list", "TASKS", "name", "Một lần", "query", "");
        officer.post("saved-views", request).statusCode(201).body("id", equalTo(id));
        officer.post("saved-views", request).statusCode(409);
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            officer.request()
                    .header("Idempotency-Key", key)
                    .body(view("Hai lần"))
                    .post("/api/v1/saved-views")
                    .then()
                    .statusCode(201);
        }
        officer.delete("saved-views/" + id).statusCode(204);
        officer.post("saved-views", request).statusCode(409);
    }

    @Test
    void whatIsNoQueryIsRefused() {
        for (var query : new String[] {"a b", "https://example.org/?a=b", "a#b", "x".repeat(4001)}) {
            officer.post("saved-views", Map.of("list", "TASKS", "name", "Lạ", "query", query))
                    .statusCode(422)
                    .body("errors.pointer", contains("/query"));
        }
        officer.post("saved-views", Map.of("list", "UNITS", "name", "Lạ", "query", ""))
                .statusCode(422)
                .body("errors.pointer", contains("/list"));
        officer.request()
                .body(Map.of("name", "x"))
                .contentType("application/merge-patch+json")
                .patch("/api/v1/saved-views/" + Someone.id(officer.post("saved-views", view("Có"))))
                .then()
                .statusCode(428);
    }

    @Test
    void whoGoesOnWithTheUnitHasItsViews() {
        var wardOfficer = Someone.as(Someone.member(ward, "OFFICER"));
        String shared = Someone.id(wardOfficer.post("saved-views", shared("Của phường", ward)));
        String other = Someone.unit("Phường Chế độ xem 2", "WARD", city);
        String merged = Someone.merged(city, "Phường Chế độ xem mới", ward, other);
        var successor = Someone.as(Someone.member(merged, "OFFICER"));
        successor.get("saved-views").body("items.id", contains(shared));
        successor
                .patch("saved-views/" + shared, Map.of("name", "Của phường cũ"))
                .statusCode(200);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("errors.pointer", contains("/name")).body("errors.code", contains("viewNamed"));
    }

    private static Map<String, Object> view(String name) {
        return Map.of("list", "TASKS", "name", name, "query", QUERY);
    }

    private static Map<String, Object> shared(String name, String unitId) {
        return Map.of("list", "TASKS", "name", name, "query", QUERY, "unitId", unitId);
    }

    private static Map<String, @Nullable Object> one(String member, @Nullable Object value) {
        return Collections.singletonMap(member, value);
    }
}
