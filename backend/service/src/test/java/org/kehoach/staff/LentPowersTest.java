package org.kehoach.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
        var powers = new HashMap<>(powers(ward, today, today.plusDays(7)));
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
    void powersAreLentFromTodayOnAndWhileThereIsTheUnit() {
        var last = today.plusDays(30);
        var period =
                Map.of("name", "Ban chỉ đạo", "kind", "ADVISORY_BOARD", "parentId", ward, "validTo", last.toString());
        String board = Someone.id(Someone.loader().post("units", Map.of("periods", List.of(period))));
        var chairName = someName();
        invited(chairName, board, "HEAD", last);
        var chair = person(chairName);
        String path = "staff/" + invited(someName(), board, "DEPUTY", last) + "/delegations";

        chair.post(path, powers(board, today.minusDays(1), last))
                .statusCode(422)
                .body("errors.pointer", contains("/validFrom"))
                .body("errors.code", contains("past"));
        chair.post(path, powers(board, today, last.plusDays(1)))
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"))
                .body("errors.code", contains("outside"));
        chair.post(path, powers(board, today, last)).statusCode(201);
    }

    @Test
    void aDelegationIsEndedByWhoGaveIt() {
        String deputyId =
                Someone.as(Someone.member(ward, "DEPUTY")).get("me").extract().path("staffId");
        var given = head.post("staff/" + deputyId + "/delegations", powers(ward, today, today.plusDays(7)))
                .statusCode(201)
                .extract();
        String membership = given.path("memberships.find { it.role == 'HEAD' }.id");
        var path = "/api/v1/staff/" + deputyId + "/memberships/" + membership;
        head.request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", head.tag("staff/" + deputyId))
                .body(Map.of("validTo", today.toString()))
                .patch(path)
                .then()
                .statusCode(200)
                .body("memberships.find { it.role == 'HEAD' }.validTo", equalTo(today.toString()));
        head.step("staff/" + deputyId, "memberships/" + membership + "/end", Map.of())
                .statusCode(200)
                .body("memberships.role", contains("DEPUTY"));
        head.post("staff/" + deputyId + "/delegations", Map.of())
                .statusCode(422)
                .body("errors.pointer", not(empty()));
    }

    private String invited(String username, String unitId, String role, LocalDate last) {
        var membership = membership(unitId, role);
        membership.put("validTo", last.toString());
        return invite(admin, invitation(username, membership))
                .statusCode(201)
                .extract()
                .path("staff.id");
    }
}
