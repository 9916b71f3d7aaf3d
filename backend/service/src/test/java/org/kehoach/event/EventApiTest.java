package org.kehoach.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Events are written, read by those who may see them, and kept within their rules. */
@QuarkusTest
class EventApiTest extends EventFixture {

    @Test
    void anEventIsReadAsItWasWritten() {
        var body = event(ward, today.plusDays(3));
        body.put("startTime", "08:00");
        body.put("endTime", "10:30");
        body.put("place", "Sân trường");
        body.put("address", "12 đường Ba Cu");
        body.put("chair", Map.of("name", "Nguyễn Văn Minh", "position", "Chủ tịch"));
        body.put("supportUnitIds", List.of(city));
        body.put(
                "programme",
                List.of(
                        Map.of("part", "CEREMONY", "startTime", "08:15", "title", "Khai mạc"),
                        Map.of("part", "FESTIVITY", "title", "Kéo co")));
        body.put("checklist", List.of(Map.of("text", "Gửi giấy mời", "done", false)));
        body.put("budgetNote", "Nguồn ngân sách phường");
        String id = created(warden, body);
        warden.get("events/" + id)
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("hostUnit.id", equalTo(ward))
                .body("startTime", equalTo("08:00"))
                .body("endTime", equalTo("10:30"))
                .body("chair.position", equalTo("Chủ tịch"))
                .body("supportUnits.id", contains(city))
                .body("programme.title", contains("Khai mạc", "Kéo co"))
                .body("programme[0].startTime", equalTo("08:15"))
                .body("checklist[0].done", equalTo(false))
                .body("materials", equalTo(""))
                .body("totals", nullValue())
                .body("closing", nullValue())
                .body("allowedActions", containsInAnyOrder("UPDATE", "CONFIRM", "POSTPONE", "CANCEL", "DELETE"));
    }

    @Test
    void anEventIsSeenByHostAndSupportersAndThoseAboveAndNobodyElse() {
        String id = created(warden, event(ward, today));
        office.get("events/" + id).statusCode(200).body("allowedActions", empty());
        stranger.get("events/" + id).statusCode(404);
        stranger.get("events/" + id + "/transitions").statusCode(404);
        stranger.get("events?limit=200").body("items.id", not(hasItem(id)));
        step(stranger, id, "confirm", Map.of()).statusCode(404);
        step(office, id, "confirm", Map.of()).statusCode(403);
        patch(warden, id, Map.of("supportUnitIds", List.of(other))).statusCode(200);
        stranger.get("events/" + id).statusCode(200).body("allowedActions", empty());
        stranger.get("events?unitId=" + other).body("items.id", contains(id));
        patch(stranger, id, Map.of("title", "Của tôi")).statusCode(403);
    }

    @Test
    void anEventOfTheCityIsSeenInTheWardsButNotRuledThere() {
        String id = created(office, event(city, today));
        warden.get("events/" + id).statusCode(200).body("allowedActions", empty());
        step(warden, id, "cancel", Map.of("reason", "x")).statusCode(403);
        warden.post("events", event(city, today)).statusCode(403);
    }

    @Test
    void wrongTimesAndUnitsAreNamedFieldByField() {
        var body = event(ward, null);
        body.put("startTime", "08:00");
        body.put("supportUnitIds", List.of(UUID.randomUUID().toString(), ward));
        body.put("windowFrom", today.toString());
        body.put("pilot", true);
        body.put("planItemId", UUID.randomUUID().toString());
        body.put("taskId", UUID.randomUUID().toString());
        warden.post("events", body)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/startTime",
                                "/supportUnitIds/0",
                                "/supportUnitIds/1",
                                "/windowFrom",
                                "/pilot",
                                "/planItemId",
                                "/taskId"));
        var backwards = event(ward, today);
        backwards.put("endsOn", today.minusDays(1).toString());
        warden.request()
                .header("Accept-Language", "en")
                .body(backwards)
                .post("/api/v1/events")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/endsOn"))
                .body("errors[0].message", containsString("before"));
    }

    @Test
    void aUnitThatHasEndedHostsNothing() {
        String ended = endedUnit();
        Someone.loader()
                .post("events", event(ended, today))
                .statusCode(422)
                .body("errors.pointer", contains("/hostUnitId"));
        created(Someone.loader(), event(ended, LocalDate.of(2020, 8, 19)));
    }

    @Test
    void aRepeatIsAnsweredOnceAndAStaleChangeRefused() {
        String key = UUID.randomUUID().toString();
        var body = event(ward, today);
        body.put("externalId", Map.of("source", "test", "id", key));
        var first = warden.request().header("Idempotency-Key", key).body(body).post("/api/v1/events");
        String id = first.then().statusCode(201).extract().path("id");
        warden.request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        warden.post("events", body).statusCode(409).body("existingId", equalTo(id));
        String old = warden.tag("events/" + id);
        warden.post("events/" + id + "/confirm", "{}").statusCode(428);
        patch(warden, id, Map.of("checklist", List.of(Map.of("text", "Âm thanh", "done", true))))
                .statusCode(200)
                .body("checklist.done", contains(true));
        assertNotEquals(old, warden.tag("events/" + id));
        warden.request()
                .header("If-Match", old)
                .body("{}")
                .post("/api/v1/events/" + id + "/confirm")
                .then()
                .statusCode(412);
        warden.request()
                .header("If-Match", warden.tag("events/" + id))
                .body("{}")
                .post("/api/v1/events/" + id + "/confirm")
                .then()
                .statusCode(200);
    }

    @Test
    void aPlannedEventIsDeleted() {
        String id = created(warden, event(ward, today));
        delete(warden, id).statusCode(204);
        warden.get("events/" + id).statusCode(404);
    }

    @Test
    void anEventShowsItsPlanOnlyToThoseWhoSeeThePlan() {
        String plan = Someone.id(office.post("plans", Map.of("issuingUnitId", city, "title", "Kế hoạch thử")));
        String item = Someone.id(office.post("plans/" + plan + "/items", Map.of("title", "Tổ chức ngày hội")));
        var body = event(city, today);
        body.put("planItemId", item);
        String id = created(office, body);
        office.get("events/" + id).body("plan.id", equalTo(plan)).body("plan.title", equalTo("Kế hoạch thử"));
        office.get("events?planId=" + plan).body("items.id", contains(id));
        warden.get("events/" + id).statusCode(200).body("plan", nullValue());
        warden.get("events?planId=" + plan).body("items", empty());
        var foreign = event(ward, today);
        foreign.put("planItemId", item);
        warden.post("events", foreign).statusCode(422).body("errors.pointer", contains("/planItemId"));
        office.delete("plans/" + plan).statusCode(204);
        office.get("events/" + id).body("plan", nullValue()).body("planItemId", nullValue());
    }

    @Test
    void thePhotosOfAnEventAreSeenByThoseWhoSeeTheEvent() {
        String photo = photo(warden);
        String id = created(warden, event(ward, today));
        var closing = closing(1, 10);
        closing.put("fileIds", List.of(photo, photo(office)));
        step(warden, id, "close", closing).statusCode(422).body("errors.pointer", contains("/fileIds/1"));
        closing.put("fileIds", List.of(photo));
        step(warden, id, "close", closing).statusCode(200).body("closing.files.id", contains(photo));
        office.get("files/" + photo + "/content").statusCode(200);
        stranger.get("files/" + photo + "/content").statusCode(404);
    }

    /** A picture of one pixel. */
    private static String photo(Someone who) {
        return Someone.id(who.request()
                .contentType("image/png")
                .body(
                        Base64.getDecoder()
                                .decode(
                                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
                .post("/api/v1/files?name=Ngày hội.png")
                .then());
    }

    /** A unit that ended on 30 June 2025. */
    private static String endedUnit() {
        return Someone.id(Someone.loader()
                .post(
                        "units",
                        Map.of(
                                "periods",
                                List.of(Map.of("name", "Phường cũ", "kind", "WARD", "validTo", "2025-06-30")))));
    }
}
