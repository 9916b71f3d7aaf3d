package org.kehoach.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A role is changed while it is held, and lengthened only by days on which there is room for it. */
@QuarkusTest
class MembershipChangeTest extends InvitationFixture {

    @Test
    void aRoleThatWentWithItsUnitIsNotTakenUpAgain() {
        String path = account(Someone.member(ward, "OFFICER"));
        String heir = Someone.merged(city, "Phường Mới", ward, Someone.unit("Phường Bên", "WARD", city));
        String ended = roleIn(path, ward);

        change(admin, path, ended, nulled("validTo")).statusCode(409);
        change(admin, path, ended, Map.of("position", "Công chức")).statusCode(409);
        admin.step(
                        path,
                        "memberships/" + ended + "/move",
                        Map.of("unitId", city, "validFrom", today.minusDays(9).toString()))
                .statusCode(409);

        admin.get(path).body("memberships.findAll { it.current }.unit.id", contains(heir));
    }

    @Test
    void aRoleIsLengthenedNoFurtherThanItsUnitStands() {
        var last = today.plusDays(30);
        var period =
                Map.of("name", "Ban chỉ đạo", "kind", "ADVISORY_BOARD", "parentId", ward, "validTo", last.toString());
        String board = Someone.id(Someone.loader().post("units", Map.of("periods", List.of(period))));
        String path = given(board, today, today.plusDays(10));
        String role = roleIn(path, board);

        change(head, path, role, nulled("validTo"))
                .statusCode(422)
                .body("errors.pointer", contains("/validTo"))
                .body("errors.code", contains("outside"));
        change(head, path, role, until(last.plusDays(1))).statusCode(422);
        change(head, path, role, until(last)).statusCode(200);
    }

    @Test
    void aRoleIsNotLengthenedIntoItsNextTerm() {
        String path = given(ward, today, today.plusDays(10));
        String role = roleIn(path, ward);
        var next = today.plusDays(20);
        head.post(path + "/memberships", Map.of("unitId", ward, "role", "OFFICER", "validFrom", next.toString()))
                .statusCode(201);

        change(head, path, role, until(next))
                .statusCode(422)
                .body("errors.pointer", contains("/validTo"))
                .body("errors.code", contains("roleHeld"));
        change(head, path, role, nulled("validTo")).statusCode(422);
        change(head, path, role, until(next.minusDays(1))).statusCode(200);
    }

    @Test
    void aDelegationKeepsItsPaperAndItsLastDay() {
        String path = account(Someone.member(ward, "CLERK"));
        head.post(path + "/delegations", powers(ward, today, today.plusDays(7))).statusCode(201);
        String lent = head.get(path).extract().path("memberships.find { it.delegatedBy != null }.id");

        change(head, path, lent, nulled("position", "validTo"))
                .statusCode(422)
                .body("errors.pointer", contains("/position", "/validTo"))
                .body("errors.code", contains("required", "required"));
        change(head, path, lent, Map.of("position", " ")).statusCode(422);
        change(head, path, lent, Map.of("position", "Giấy uỷ quyền số 13/UQ-UBND"))
                .statusCode(200)
                .body("memberships.find { it.delegatedBy != null }.position", equalTo("Giấy uỷ quyền số 13/UQ-UBND"));
    }

    /** The path of a new account that holds the role of an OFFICER on these days. */
    private String given(String unitId, LocalDate from, LocalDate to) {
        var role = membership(unitId, "OFFICER");
        role.put("validFrom", from.toString());
        role.put("validTo", to.toString());
        return "staff/"
                + invite(head, invitation(someName(), role))
                        .statusCode(201)
                        .extract()
                        .path("staff.id");
    }

    private static String account(String username) {
        return "staff/" + Someone.as(username).get("me").extract().path("staffId");
    }

    private String roleIn(String path, String unitId) {
        return admin.get(path).extract().path("memberships.find { it.unit.id == '" + unitId + "' }.id");
    }

    private static ValidatableResponse change(Someone who, String path, String role, Map<String, ?> change) {
        return who.request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", who.tag(path))
                .body(change)
                .patch("/api/v1/" + path + "/memberships/" + role)
                .then();
    }

    private static Map<String, ?> until(LocalDate lastDay) {
        return Map.of("validTo", lastDay.toString());
    }

    private static Map<String, ?> nulled(String... members) {
        var change = new HashMap<String, @Nullable Object>();
        List.of(members).forEach(member -> change.put(member, null));
        return change;
    }
}
