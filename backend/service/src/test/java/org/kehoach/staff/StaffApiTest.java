package org.kehoach.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who gives roles to whom, and how far they reach. */
@QuarkusTest
class StaffApiTest {

    @Test
    void anAdminGivesRolesBelowButNeverToHimself() {
        String city = Someone.unit("Thành phố Vai trò", "CITY", null);
        String ward = Someone.unit("Phường Vai trò", "WARD", city);
        var admin = Someone.as(Someone.member(city, "ADMIN"));
        var officer = Someone.as(Someone.member(ward, "OFFICER"));
        String officerId = officer.get("me").extract().path("staffId");
        String adminId = admin.get("me").extract().path("staffId");
        admin.post("staff/" + officerId + "/memberships", Map.of("unitId", ward, "role", "HEAD"))
                .statusCode(201);
        officer.get("me").body("memberships.findAll { it.current }.role", hasItem("HEAD"));
        admin.post("staff/" + adminId + "/memberships", Map.of("unitId", city, "role", "HEAD"))
                .statusCode(403);
        String own = admin.get("me").extract().path("memberships[0].id");
        admin.request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", admin.tag("staff/" + adminId))
                .body(Map.of("validTo", "2100-01-01"))
                .patch("/api/v1/staff/" + adminId + "/memberships/" + own)
                .then()
                .statusCode(403);
        admin.get("staff/" + adminId).body("allowedActions", empty());
        admin.get("staff/" + officerId).body("allowedActions", containsInAnyOrder("ADD_MEMBERSHIP", "SUSPEND"));
        String elsewhere = Someone.unit("Phường không quản", "WARD", city);
        var neighbour = Someone.as(Someone.member(elsewhere, "ADMIN"));
        neighbour.get("staff/" + officerId).statusCode(404);
        officer.post("staff/" + adminId + "/memberships", Map.of("unitId", ward, "role", "VIEWER"))
                .statusCode(404);
    }

    @Test
    void guidanceGivesReadingAndNoRuling() {
        String police = Someone.unit("Công an hướng dẫn", "POLICE", null);
        String ward = Someone.unit("Phường được hướng dẫn", "WARD", null);
        var period = new HashMap<String, @Nullable Object>(Map.of("name", "Công an phường", "kind", "POLICE"));
        period.put("parentId", ward);
        period.put("guidedById", police);
        String guided = Someone.id(Someone.loader().post("units", Map.of("periods", List.of(period))));
        var admin = Someone.as(Someone.member(police, "ADMIN"));
        admin.patch("units/" + guided, Map.of("name", "Đổi tên")).statusCode(403);
        String member = Someone.member(guided, "OFFICER");
        admin.get("staff?unitId=" + guided).body("items.username", contains(member));
    }

    @Test
    void aRoleEndsWithItsLastDay() {
        String unit = Someone.unit("Phường Hết nhiệm kỳ", "WARD", null);
        String username = Someone.member(unit, "OFFICER");
        var officer = Someone.as(username);
        String id = officer.get("me").extract().path("staffId");
        String membership = officer.get("me").extract().path("memberships[0].id");
        Someone.loader()
                .request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", Someone.loader().tag("staff/" + id))
                .body(Map.of("validTo", "2020-01-01"))
                .patch("/api/v1/staff/" + id + "/memberships/" + membership)
                .then()
                .statusCode(200)
                .body("memberships[0].current", equalTo(false));
        officer.post("plans", Map.of("issuingUnitId", unit, "title", "Không còn quyền"))
                .statusCode(403);
        officer.get("plans").body("items.title", not(hasItem("Không còn quyền")));
    }
}
