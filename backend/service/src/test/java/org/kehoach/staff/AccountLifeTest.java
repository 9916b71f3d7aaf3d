package org.kehoach.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestAccounts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Accounts are moved, closed and opened again by who may, and listed as they stand. */
@QuarkusTest
class AccountLifeTest extends InvitationFixture {

    @Test
    void whoIsSuspendedDoesNothingMoreUntilReinstated() {
        var username = someName();
        var invited = invite(head, invitation(username, membership(ward, "OFFICER")))
                .statusCode(201)
                .extract();
        String path = "staff/" + invited.path("staff.id");
        var officer = person(username);
        officer.get("plans").statusCode(200);
        head.step(path, "suspend", Map.of()).statusCode(422);
        head.step(path, "suspend", Map.of("reason", "Tạm đình chỉ công tác"))
                .statusCode(200)
                .body("suspended", equalTo(true))
                .body("suspension.reason", equalTo("Tạm đình chỉ công tác"))
                .body("suspension.by.id", equalTo(head.get("me").extract().path("staffId")));
        officer.get("plans").statusCode(403);
        officer.get("me").statusCode(403);
        TestAccounts.account(subject(username)).body("enabled", equalTo(false)).body("log", equalTo("logout "));
        head.step(path, "suspend", Map.of("reason", "Lần nữa")).statusCode(409);
        head.step(path, "reinstate", "")
                .statusCode(200)
                .body("suspended", equalTo(false))
                .body("suspension", nullValue());
        officer.get("plans").statusCode(200);
        TestAccounts.account(subject(username)).body("enabled", equalTo(true));
    }

    @Test
    void nobodyClosesAnAccountThatHoldsMoreThanTheyGive() {
        var username = someName();
        var other = Someone.unit("Phường Khác", "WARD", city);
        var invited = invite(admin, invitation(username, membership(ward, "OFFICER"), membership(other, "OFFICER")))
                .statusCode(201)
                .extract();
        String path = "staff/" + invited.path("staff.id");
        head.step(path, "suspend", Map.of("reason", "Không được")).statusCode(403);
        String self = admin.get("me").extract().path("staffId");
        admin.step("staff/" + self, "suspend", Map.of("reason", "Tự khóa")).statusCode(403);
        admin.step(path, "suspend", Map.of("reason", "Được")).statusCode(200);
    }

    @Test
    void aMoveEndsTheOneRoleAndBeginsTheOther() {
        var next = Someone.unit("Phường Đến", "WARD", city);
        var held = membership(ward, "OFFICER");
        held.put("validFrom", today.toString());
        var invited =
                invite(admin, invitation(someName(), held)).statusCode(201).extract();
        String id = invited.path("staff.id");
        String membership = invited.path("staff.memberships[0].id");
        String path = "staff/" + id + "/memberships/" + membership + "/move";
        var request = Map.of(
                "unitId", next, "role", "CLERK", "validFrom", today.plusDays(1).toString());
        move(head, id, path, request).statusCode(403);
        move(admin, id, path, request)
                .statusCode(200)
                .body("memberships.find { it.current }.validTo", equalTo(today.toString()))
                .body("memberships.find { !it.current }.unit.id", equalTo(next))
                .body("memberships.find { !it.current }.role", equalTo("CLERK"));
        move(admin, id, path, Map.of("unitId", next, "validFrom", today.toString()))
                .statusCode(422);
    }

    @Test
    void whoHoldsNoRoleIsToldWhomToAsk() {
        var stranger = Someone.as(someName());
        stranger.get("me").statusCode(200).body("memberships", empty()).body("administrators", not(empty()));

        String name = Someone.member(city, "ADMIN");
        String adminName = Someone.as(name).get("me").extract().path("name");
        var former = Someone.as(Someone.member(city, "OFFICER"));
        var me = former.get("me").extract();
        String path = "staff/" + me.path("staffId");
        Someone.loader()
                .request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", Someone.loader().tag(path))
                .body(Map.of("validTo", "2020-01-01"))
                .patch("/api/v1/" + path + "/memberships/" + me.path("memberships[0].id"))
                .then()
                .statusCode(200);
        former.get("me")
                .body(
                        "administrators.find { it.unit.id == '" + city + "' && it.name == '" + adminName + "' }",
                        notNullValue());
        head.get("me").body("administrators", empty());
    }

    @Test
    void accountsAreListedByHowTheyStand() {
        var invited = invite(head, invitation(someName(), membership(ward, "OFFICER")))
                .statusCode(201)
                .extract();
        String id = invited.path("staff.id");
        head.get("staff?unitId=" + ward + "&state=INVITED").body("items.id", contains(id));
        head.get("staff?unitId=" + ward + "&state=ACTIVE").body("items.id", not(hasItem(id)));
        head.step("staff/" + id, "suspend", Map.of("reason", "Đình chỉ")).statusCode(200);
        head.get("staff?unitId=" + ward + "&state=SUSPENDED").body("items.id", contains(id));
        head.get("staff?unitId=" + ward + "&state=INVITED").body("items", empty());
    }

    private static ValidatableResponse move(Someone who, String id, String path, Map<String, ?> request) {
        return who.request()
                .header("If-Match", who.tag("staff/" + id))
                .body(request)
                .post("/api/v1/" + path)
                .then();
    }
}
