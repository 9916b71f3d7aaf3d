package org.kehoach.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestAccounts;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are invited, moved, closed and lent powers, by who may, as far as that reaches. */
@QuarkusTest
class InvitationTest {

    private static final String CODE = "([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}";

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);

    private String city = "";
    private String ward = "";
    private Someone head = Someone.as("");
    private Someone admin = Someone.as("");

    @BeforeEach
    void raiseUnits() {
        city = Someone.unit("Thành phố Mời", "CITY", null);
        ward = Someone.unit("Phường Mời", "WARD", city);
        head = Someone.as(Someone.member(ward, "HEAD"));
        admin = Someone.as(Someone.member(city, "ADMIN"));
    }

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
        areas.put("areas", "Y tế");
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
                .body("suspended", equalTo(true));
        officer.get("plans").statusCode(403);
        officer.get("me").statusCode(403);
        TestAccounts.account(subject(username)).body("enabled", equalTo(false)).body("log", equalTo("logout "));
        head.step(path, "suspend", Map.of("reason", "Lần nữa")).statusCode(409);
        head.step(path, "reinstate", "").statusCode(200).body("suspended", equalTo(false));
        officer.get("plans").statusCode(200);
        TestAccounts.account(subject(username)).body("enabled", equalTo(true));
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

    private static ValidatableResponse invite(Someone who, Map<String, ?> request) {
        return invite(who, UUID.randomUUID().toString(), request);
    }

    private static ValidatableResponse invite(Someone who, String key, Map<String, ?> request) {
        return who.request()
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/staff/invitations")
                .then();
    }

    private static Map<String, Object> invitation(String username, Object... memberships) {
        return new HashMap<>(Map.of(
                "username", username, "name", "Trần Văn An", "channel", "CODE", "memberships", List.of(memberships)));
    }

    private static Map<String, Object> membership(String unitId, String role) {
        return new HashMap<>(Map.of("unitId", unitId, "role", role));
    }

    private static String someName() {
        return "moi-" + UUID.randomUUID();
    }

    private static Someone person(String username) {
        return Someone.bearing(
                Tokens.person(username).with("sub", subject(username)).signed());
    }

    private static String subject(String username) {
        try (var connection = TestDatabase.superuser();
                var statement = connection.prepareStatement("select subject from staff where username = ?")) {
            statement.setString(1, username);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int count(String rows) throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getInt(1);
        }
    }
}
