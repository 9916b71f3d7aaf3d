package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

/** A city with two wards whose units are changed. */
abstract class UnitChangeFixture {

    @Inject
    BusinessClock clock;

    LocalDate today;
    String city;
    String north;
    String south;
    Someone admin;
    Someone head;

    @BeforeEach
    void city() {
        today = clock.today();
        city = Someone.unit("Thành phố sắp xếp", "CITY", null);
        north = Someone.unit("Phường Bắc", "WARD", city);
        south = Someone.unit("Phường Nam", "WARD", city);
        admin = Someone.as(Someone.member(city, "ADMIN"));
        head = Someone.as(Someone.member(city, "HEAD"));
    }

    String draft(LocalDate day, List<Map<String, Object>> changes) {
        return Someone.id(admin.post("unit-change-sets", set(day, changes)));
    }

    Map<String, Object> set(LocalDate day, List<Map<String, Object>> changes) {
        return Map.of(
                "unitId", city, "instrument", "Nghị quyết minh họa", "effectiveOn", day.toString(), "changes", changes);
    }

    ValidatableResponse approve(String set) {
        return head.step("unit-change-sets/" + set, "approve", Map.of())
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    Map<String, Object> created(String id, String name) {
        return change("CREATE", id, Map.of("name", name, "unitKind", "WARD", "parentId", city));
    }

    static Map<String, Object> merger(String successor, String... units) {
        return Map.of("kind", "MERGE", "unitIds", List.of(units), "successorIds", List.of(successor));
    }

    static Map<String, Object> change(String kind, String unitId, Map<String, Object> more) {
        var change = new HashMap<String, Object>(Map.of("kind", kind, "unitIds", List.of(unitId)));
        change.putAll(more);
        return change;
    }

    String given(String lead, String support) {
        return Someone.id(Someone.as(Someone.member(city, "OFFICER"))
                .post(
                        "tasks",
                        Map.of(
                                "title",
                                "Việc đang làm",
                                "givingUnitId",
                                city,
                                "leadUnitId",
                                lead,
                                "supportUnitIds",
                                List.of(support))));
    }

    static void report(Someone officer, String task, int percent) {
        String assignment = officer.get("tasks/" + task)
                .statusCode(200)
                .extract()
                .path("assignments.find { it.role == 'LEAD' && it.state != 'HANDED_OVER' }.id");
        officer.post("assignments/" + assignment + "/reports", Map.of("text", "Đã làm", "percent", percent))
                .log()
                .ifValidationFails()
                .statusCode(201);
    }
}
