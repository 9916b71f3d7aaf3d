package org.kehoach.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestAccounts;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** People are invited by who may, as far as that reaches. */
@QuarkusTest
class InvitationTest extends InvitationFixture {

    @Test
    void aHeadInvitesWithACodeThatIsShownOnceAndNeverKept() throws SQLException {
        var username = someName();
        var request = invitation(username, membership(ward, "OFFICER"), membership(ward, "CLERK"));
        var key = UUID.randomUUID().toString();
        var first = invite(head, key, request)
                .statusCode(201)
                .body("existing", equalTo(false))
                .body("oneTimeCode", matchesPattern(CODE))
                .body("staff.pending", equalTo(true))
                .body("staff.memberships.role", containsInAnyOrder("OFFICER", "CLERK"))
                .extract();
        invite(head, key, request)
                .statusCode(201)
                .body("staff.id", equalTo(first.path("staff.id")))
                .body("oneTimeCode", nullValue());
        TestAccounts.account(subject(username))
                .body("lastName", equalTo("Trần Văn An"))
                .body("requiredActions", contains("UPDATE_PASSWORD"))
                .body("credentials[0].temporary", equalTo(true))
                .body("credentials[0].value", equalTo(first.path("oneTimeCode")));
        assertEquals(0, count("idempotency_keys where response like '%" + first.path("oneTimeCode") + "%'"));
        assertEquals(0, count("audit_entries where after::text like '%" + first.path("oneTimeCode") + "%'"));
    }

    @Test
    void anAccountThatIsThereKeepsItsPassword() {
        var username = someName();
        var subject = TestAccounts.existing(username);
        invite(admin, UUID.randomUUID().toString(), invitation(username, membership(ward, "OFFICER")))
                .statusCode(201)
                .body("existing", equalTo(true))
                .body("oneTimeCode", nullValue())
                .body("staff.name", equalTo("Người Có Sẵn"))
                .body("staff.pending", equalTo(false))
                .body("staff.allowedActions", not(hasItem("RENEW_CODE")));
        TestAccounts.account(subject).body("log", equalTo("")).body("credentials", nullValue());
    }

    @Test
    void nobodyGivesMoreThanTheyMay() {
        invite(head, invitation(someName(), membership(ward, "HEAD"))).statusCode(403);
        invite(head, invitation(someName(), membership(ward, "ADMIN"))).statusCode(403);
        invite(head, invitation(someName(), membership(ward, "OFFICER"), membership(city, "VIEWER")))
                .statusCode(403);
        var above = Someone.as(Someone.member(city, "HEAD"));
        invite(above, invitation(someName(), membership(ward, "HEAD"))).statusCode(201);
        invite(above, invitation(someName(), membership(ward, "ADMIN"))).statusCode(403);
        invite(admin, invitation(someName(), membership(ward, "ADMIN"))).statusCode(201);
        invite(Someone.as(Someone.member(ward, "OFFICER")), invitation(someName(), membership(ward, "VIEWER")))
                .statusCode(403);
    }

    @Test
    void badInvitationsSayWhatIsWrongAndMakeNoAccount() {
        var bad = invitation(someName(), membership(ward, "OFFICER"));
        bad.put("channel", "MAIL");
        invite(head, bad).statusCode(422).body("errors.pointer", contains("/channel"));
        bad.put("channel", "CODE");
        bad.put("username", "Có Dấu");
        invite(head, bad).statusCode(422).body("errors.pointer", contains("/username"));
        var areas = membership(ward, "OFFICER");
        areas.put("areas", List.of("Y tế"));
        invite(head, invitation(someName(), areas))
                .statusCode(422)
                .body("errors.pointer", contains("/memberships/0/areas"));
        invite(head, invitation(someName())).statusCode(422).body("errors.pointer", contains("/memberships"));
    }

    @Test
    void aProviderThatIsDownIsAProblemOfItsOwnAndChangesNothing() throws SQLException {
        var username = TestAccounts.OUTAGE + someName();
        invite(head, invitation(username, membership(ward, "OFFICER")))
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("https://kehoach.org/problems/identity-provider-unavailable"));
        assertEquals(0, count("staff where username = '" + username + "'"));
        head.get("me").statusCode(200);
    }

    @Test
    void aLostCodeIsMadeAnewUntilThePersonHasComeIn() {
        var username = someName();
        var invited = invite(head, invitation(username, membership(ward, "OFFICER")))
                .statusCode(201)
                .extract();
        String path = "staff/" + invited.path("staff.id");
        head.step(path, "one-time-code", "").statusCode(200).body("oneTimeCode", matchesPattern(CODE));
        TestAccounts.account(subject(username)).body("log", equalTo("reset-password "));
        person(username).get("me").statusCode(200);
        head.get(path).body("pending", equalTo(false));
        head.step(path, "one-time-code", "").statusCode(409);
    }

    @Test
    void noWantedRoleIsSkippedThatIsNotHeldOnAllItsDays() {
        var username = someName();
        var next = today.plusDays(30);
        var later = membership(ward, "OFFICER");
        later.put("validFrom", next.toString());
        invite(head, invitation(username, later)).statusCode(201);

        var meanwhile = membership(ward, "OFFICER");
        meanwhile.put("validTo", next.minusDays(1).toString());
        invite(head, invitation(username, meanwhile))
                .statusCode(201)
                .body("staff.memberships.validTo", containsInAnyOrder(null, meanwhile.get("validTo")));
        invite(head, invitation(username, meanwhile, later)).statusCode(201).body("staff.memberships", hasSize(2));
        invite(head, invitation(username, membership(ward, "VIEWER"), membership(ward, "OFFICER")))
                .statusCode(422)
                .body("errors.pointer", contains("/memberships/1/role"))
                .body("errors.code", contains("roleHeld"));
    }

    @Test
    void lentPowersAreNotTakenForTheRole() {
        var username = someName();
        String id = invite(admin, invitation(username, membership(ward, "DEPUTY")))
                .statusCode(201)
                .extract()
                .path("staff.id");
        var days = membership(ward, "HEAD");
        days.put("validFrom", today.toString());
        days.put("validTo", today.plusDays(5).toString());
        var powers = new HashMap<>(days);
        powers.remove("role");
        powers.put("instrument", "Giấy uỷ quyền số 3/UQ-UBND");
        head.post("staff/" + id + "/delegations", powers).statusCode(201);

        invite(admin, invitation(username, days)).statusCode(422).body("errors.code", contains("roleHeld"));
    }

    @Test
    void whoWorksElsewhereIsTakenOnByWhoRulesThereToo() {
        var username = someName();
        var other = Someone.unit("Phường Khác", "WARD", city);
        invite(Someone.as(Someone.member(other, "HEAD")), invitation(username, membership(other, "OFFICER")))
                .statusCode(201);

        invite(head, invitation(username, membership(ward, "VIEWER")))
                .statusCode(403)
                .body("memberships", nullValue())
                .body("staff", nullValue());
        invite(admin, invitation(username, membership(ward, "VIEWER"))).statusCode(201);
        invite(admin, invitation("service-account-tichhop", membership(ward, "OFFICER")))
                .statusCode(422)
                .body("errors.pointer", contains("/username"));
    }
}
