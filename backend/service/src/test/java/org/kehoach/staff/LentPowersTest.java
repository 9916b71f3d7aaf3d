package org.kehoach.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A HEAD lends powers for a while, and takes them back. */
@QuarkusTest
class LentPowersTest extends InvitationFixture {

    @Test
    void powersAreLentForAPeriodAndTheAuditNamesWhose() throws SQLException {
        var deputyName = Someone.member(ward, "DEPUTY");
        var deputy = Someone.as(deputyName);
        String deputyId = deputy.get("me").extract().path("staffId");
        String headId = head.get("me").extract().path("staffId");
        var officer = Someone.as(Someone.member(ward, "OFFICER"));
        String plan = officer.plan(ward, "Kế hoạch ký thay");
        officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")).statusCode(201);
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        deputy.step("plans/" + plan, "issue", Map.of()).statusCode(403);
        var powers = new HashMap<>(Map.of(
                "unitId",
                ward,
                "validFrom",
                today.toString(),
                "validTo",
                today.plusDays(7).toString(),
                "instrument",
                "Giấy uỷ quyền số 12/UQ-UBND"));
        deputy.post("staff/" + deputyId + "/delegations", powers).statusCode(403);
        head.post("staff/" + deputyId + "/delegations", powers)
                .statusCode(201)
                .body("memberships.find { it.role == 'HEAD' }.delegatedBy.id", equalTo(headId))
                .body("memberships.find { it.role == 'HEAD' }.allowedActions", contains("UPDATE", "END"))
                .body("memberships.find { it.role == 'DEPUTY' }.allowedActions", contains("UPDATE", "MOVE", "END"));
        head.post("staff/" + deputyId + "/delegations", powers)
                .statusCode(422)
                .body("errors.pointer", contains("/role"));
        deputy.step("plans/" + plan, "issue", Map.of()).statusCode(200);
        assertEquals(
                1,
                count("audit_entries where action = 'issuePlan' and object_id = '" + plan + "' and on_behalf_of = '"
                        + headId + "'"));
        invite(deputy, invitation(someName(), membership(ward, "VIEWER"))).statusCode(403);
        deputy.get("me").body("permissions.permission", not(hasItem("DELEGATE")));

        admin.step("staff/" + headId, "suspend", Map.of("reason", "Đình chỉ")).statusCode(200);
        deputy.get("me").body("permissions.permission", not(hasItem("ISSUE_PLAN")));
    }

    @Test
    void aDelegationIsEndedByWhoGaveIt() {
        String deputyId =
                Someone.as(Someone.member(ward, "DEPUTY")).get("me").extract().path("staffId");
        var given = head.post(
                        "staff/" + deputyId + "/delegations",
                        Map.of(
                                "unitId",
                                ward,
                                "validFrom",
                                today.minusDays(3).toString(),
                                "validTo",
                                today.plusDays(7).toString(),
                                "instrument",
                                "Giấy uỷ quyền"))
                .statusCode(201)
                .extract();
        String membership = given.path("memberships.find { it.role == 'HEAD' }.id");
        var path = "/api/v1/staff/" + deputyId + "/memberships/" + membership;
        head.request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", head.tag("staff/" + deputyId))
                .body(Map.of("validTo", today.minusDays(1).toString()))
                .patch(path)
                .then()
                .statusCode(200)
                .body("memberships.find { it.role == 'HEAD' }.current", equalTo(false));
        head.post("staff/" + deputyId + "/delegations", Map.of())
                .statusCode(422)
                .body("errors.pointer", not(empty()));
    }
}
