package org.kehoach.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who holds roles already is given a further one by those whose hands it would bind. */
@QuarkusTest
class FurtherRolesTest extends InvitationFixture {

    @Test
    void whoWorksElsewhereNowIsGivenARoleByWhoRulesThereToo() {
        String other = Someone.unit("Phường Khác", "WARD", city);
        String path = "staff/"
                + Someone.as(Someone.member(ward, "OFFICER"))
                        .get("me")
                        .extract()
                        .path("staffId");
        String former = head.get(path).extract().path("memberships[0].id");
        head.step(path, "memberships/" + former + "/end", Map.of()).statusCode(200);
        Someone.loader()
                .post(path + "/memberships", Map.of("unitId", other, "role", "OFFICER"))
                .statusCode(201);
        var viewer = Map.of("unitId", ward, "role", "VIEWER");

        head.get(path).statusCode(200).body("allowedActions", not(hasItem("ADD_MEMBERSHIP")));
        head.post(path + "/memberships", viewer).statusCode(403).body("detail", containsString("không quản lý"));
        Someone.as(Someone.member(other, "HEAD"))
                .step(path, "suspend", Map.of("reason", "Đình chỉ"))
                .statusCode(200);
        admin.get(path).body("allowedActions", hasItem("ADD_MEMBERSHIP"));
        admin.post(path + "/memberships", viewer).statusCode(201);
    }

    @Test
    void whatIsHeldInTheSameUnitOrLentByTheCallerStandsInTheWayOfNoFurtherRole() {
        String administrator =
                Someone.as(Someone.member(ward, "ADMIN")).get("me").extract().path("staffId");
        head.get("staff/" + administrator).body("allowedActions", hasItem("ADD_MEMBERSHIP"));
        head.post("staff/" + administrator + "/memberships", Map.of("unitId", ward, "role", "CLERK"))
                .statusCode(201);

        String below = Someone.unit("Khu phố 1", "RESIDENTIAL_AREA", ward);
        String deputy =
                Someone.as(Someone.member(ward, "DEPUTY")).get("me").extract().path("staffId");
        head.post("staff/" + deputy + "/delegations", powers(ward, today, today.plusDays(5)))
                .statusCode(201);
        head.post("staff/" + deputy + "/memberships", Map.of("unitId", below, "role", "VIEWER"))
                .statusCode(201);
    }
}
