package org.kehoach.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.kehoach.testing.Api.problem;

import java.util.Map;
import java.util.UUID;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DuplicateTest {

    private static Map<String, String> externalId() {
        return Map.of("source", "doubles", "id", UUID.randomUUID().toString());
    }

    @Test
    void onlyWhoSeesAThingIsToldItsId() {
        String unit = Someone.unit("Phường Trùng", "WARD", null);
        String other = Someone.unit("Phường Khác", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        var stranger = Someone.as(Someone.member(other, "OFFICER"));
        var name = externalId();
        String id = Someone.id(
                officer.post("plans", Map.of("issuingUnitId", unit, "title", "Kế hoạch", "externalId", name)));
        problem(
                        officer.post("plans", Map.of("issuingUnitId", unit, "title", "Lại", "externalId", name)),
                        409,
                        "already-exists")
                .body("existingId", equalTo(id));
        problem(
                        stranger.post("plans", Map.of("issuingUnitId", other, "title", "Của tôi", "externalId", name)),
                        409,
                        "already-exists")
                .body("existingId", nullValue());
    }

    @Test
    void whatIsDeletedKeepsItsNamesForEver() {
        String unit = Someone.unit("Phường Xoá", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        var planName = externalId();
        var itemName = externalId();
        var plan = Map.of("issuingUnitId", unit, "title", "Kế hoạch", "externalId", planName);
        var item = Map.of("title", "Nội dung", "externalId", itemName);
        String id = Someone.id(officer.post("plans", plan));
        Someone.id(officer.post("plans/" + id + "/items", item));
        officer.delete("plans/" + id).statusCode(204);
        problem(officer.post("plans", plan), 409, "already-exists")
                .body("existingId", nullValue())
                .body("detail", containsString("đã xoá"));
        problem(officer.post("plans", Map.of("issuingUnitId", unit, "title", "Khác", "id", id)), 409, "already-exists");
        String next = Someone.id(officer.post("plans", Map.of("issuingUnitId", unit, "title", "Khác")));
        // it went with its plan
        problem(officer.post("plans/" + next + "/items", item), 409, "already-exists");
        var eventName = externalId();
        var event = Map.of("hostUnitId", unit, "title", "Họp", "kind", "MEETING", "externalId", eventName);
        officer.delete("events/" + Someone.id(officer.post("events", event))).statusCode(204);
        problem(officer.post("events", event), 409, "already-exists");
    }

    @Test
    void whoIsLateIsToldTheWayToTheCurrentVersion() {
        String unit = Someone.unit("Phường Muộn", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        String plan = "plans/" + Someone.id(officer.post("plans", Map.of("issuingUnitId", unit, "title", "Cũ")));
        officer.patch(plan, Map.of("title", "Mới")).statusCode(200);
        int version = officer.get(plan).extract().path("version");
        problem(
                        officer.request()
                                .header("If-Match", "\"99.abc\"")
                                .body(Map.of())
                                .post("/api/v1/" + plan + "/submit")
                                .then(),
                        412,
                        "precondition-failed")
                .body("currentVersion", equalTo(version))
                .body("current", equalTo("/api/v1/" + plan));
    }
}
