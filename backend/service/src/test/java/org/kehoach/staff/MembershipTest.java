package org.kehoach.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a role begins, how it ends at once, and what is left of it afterwards. */
@QuarkusTest
class MembershipTest {

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);

    private String city = "";
    private String ward = "";
    private Someone head = Someone.as("");

    @BeforeEach
    void raiseUnits() {
        city = Someone.unit("Thành phố Vai trò", "CITY", null);
        ward = Someone.unit("Phường Vai trò", "WARD", city);
        head = Someone.as(Someone.member(ward, "HEAD"));
    }

    @Test
    void aRoleGivenTodayIsTakenAwayToday() {
        var username = Someone.member(ward, "VIEWER");
        var person = Someone.as(username);
        String id = person.get("me").extract().path("staffId");
        head.post("staff/" + id + "/memberships", Map.of("unitId", ward, "role", "OFFICER"))
                .statusCode(201)
                .body("memberships.find { it.role == 'OFFICER' }.validFrom", equalTo(today.toString()))
                .body("memberships.find { it.role == 'OFFICER' }.allowedActions", hasItem("END"));
        person.plan(ward, "Kế hoạch đầu tiên");
        String given = head.get("staff/" + id).extract().path("memberships.find { it.role == 'OFFICER' }.id");

        head.step("staff/" + id, "memberships/" + given + "/end", Map.of())
                .statusCode(200)
                .body("memberships.role", contains("VIEWER"));
        person.post("plans", Map.of("issuingUnitId", ward, "title", "Không còn quyền"))
                .statusCode(403);
    }

    @Test
    void whatWasWithdrawnIsAnsweredAgainToWhoAsksAgain() {
        String id =
                Someone.as(Someone.member(ward, "VIEWER")).get("me").extract().path("staffId");
        head.post("staff/" + id + "/memberships", Map.of("unitId", ward, "role", "OFFICER"))
                .statusCode(201);
        String given = head.get("staff/" + id).extract().path("memberships.find { it.role == 'OFFICER' }.id");
        String tag = head.tag("staff/" + id);
        String key = UUID.randomUUID().toString();
        var first = end(head, id, given, tag, key, Map.of())
                .statusCode(200)
                .body("memberships.role", contains("VIEWER"))
                .extract();

        end(head, id, given, tag, key, Map.of())
                .statusCode(200)
                .body("id", equalTo(id))
                .body("version", equalTo(first.path("version")))
                .body("memberships.role", contains("VIEWER"));
        end(head, id, given, tag, key, Map.of("validTo", today.toString())).statusCode(422);
        end(head, id, given, tag, UUID.randomUUID().toString(), Map.of()).statusCode(404);
        end(Someone.as(Someone.member(ward, "HEAD")), id, given, tag, key, Map.of())
                .statusCode(404);
    }

    @Test
    void aRoleHeldForLongEndsNowAndKeepsItsDays() {
        var username = Someone.member(ward, "OFFICER");
        var person = Someone.as(username);
        String id = person.get("me").extract().path("staffId");
        String held = head.get("staff/" + id).extract().path("memberships[0].id");

        head.step("staff/" + id, "memberships/" + held + "/end", Map.of())
                .statusCode(200)
                .body("memberships[0].current", equalTo(false))
                .body("memberships[0].validTo", equalTo(today.minusDays(1).toString()))
                .body("memberships[0].allowedActions", empty());
        head.step("staff/" + id, "memberships/" + held + "/end", Map.of()).statusCode(409);
        person.post("plans", Map.of("issuingUnitId", ward, "title", "Không còn quyền"))
                .statusCode(403);
    }

    @Test
    void endingARoleNeverLengthensIt() {
        String id =
                Someone.as(Someone.member(ward, "VIEWER")).get("me").extract().path("staffId");
        head.post(
                        "staff/" + id + "/memberships",
                        Map.of(
                                "unitId",
                                ward,
                                "role",
                                "OFFICER",
                                "validTo",
                                today.plusDays(10).toString()))
                .statusCode(201);
        String given = head.get("staff/" + id).extract().path("memberships.find { it.role == 'OFFICER' }.id");
        String end = "memberships/" + given + "/end";

        head.step("staff/" + id, end, Map.of("validTo", today.plusDays(11).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/validTo"))
                .body("errors.code", contains("endsEarlier"))
                .body("errors[0].message", containsString("hãy sửa thời hạn"));
        head.step("staff/" + id, end, Map.of("validTo", today.minusDays(1).toString()))
                .statusCode(422)
                .body("errors.code", contains("order"));
        head.step("staff/" + id, end, Map.of("validTo", today.plusDays(5).toString()))
                .statusCode(200)
                .body(
                        "memberships.find { it.role == 'OFFICER' }.validTo",
                        equalTo(today.plusDays(5).toString()));
        head.request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", head.tag("staff/" + id))
                .body(Map.of("validTo", today.plusDays(20).toString()))
                .patch("/api/v1/staff/" + id + "/memberships/" + given)
                .then()
                .statusCode(200);
    }

    @Test
    void powersLentTodayAreTakenBackToday() {
        var username = Someone.member(ward, "OFFICER");
        String id = Someone.as(username).get("me").extract().path("staffId");
        head.post("staff/" + id + "/delegations", InvitationFixture.powers(ward, today, today.plusDays(5)))
                .statusCode(201);
        String lent = head.get("staff/" + id).extract().path("memberships.find { it.delegatedBy != null }.id");

        head.step("staff/" + id, "memberships/" + lent + "/end", Map.of())
                .statusCode(200)
                .body("memberships.role", contains("OFFICER"));
    }

    @Test
    void aRoleIsHeldOnlyWhileThereIsTheUnit() {
        String young = Someone.id(Someone.loader()
                .post(
                        "units",
                        Map.of(
                                "periods",
                                List.of(Map.of(
                                        "name",
                                        "Phường trẻ",
                                        "kind",
                                        "WARD",
                                        "parentId",
                                        city,
                                        "validFrom",
                                        today.toString())))));
        String id =
                Someone.as(Someone.member(ward, "VIEWER")).get("me").extract().path("staffId");
        var early = Map.of(
                "unitId",
                young,
                "role",
                "OFFICER",
                "validFrom",
                today.minusDays(9).toString(),
                "validTo",
                today.plusDays(9).toString());

        Someone.loader()
                .post("staff/" + id + "/memberships", early)
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"))
                .body("errors.code", contains("outside"));
    }

    @Test
    void aServiceAccountHoldsNoRole() {
        Someone.bearing(Tokens.service("tich-hop", "units:read").signed())
                .get("units")
                .statusCode(200);
        String service = Someone.loader().get("staff?q=tich-hop").extract().path("items.find { it.serviceAccount }.id");

        Someone.loader()
                .post("staff/" + service + "/memberships", Map.of("unitId", ward, "role", "OFFICER"))
                .statusCode(409);
    }

    @Test
    void aUnitThatThereNeverWasIsNamedInTheRefusal() {
        String id =
                Someone.as(Someone.member(ward, "VIEWER")).get("me").extract().path("staffId");
        var nowhere = Map.of("unitId", UUID.randomUUID().toString(), "role", "OFFICER");

        head.post("staff/" + id + "/memberships", nowhere)
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"))
                .body("errors.code", contains("unit"));
        head.post(
                        "staff/invitations",
                        Map.of(
                                "username",
                                "khong-co",
                                "name",
                                "Không Có",
                                "channel",
                                "CODE",
                                "memberships",
                                List.of(nowhere)))
                .statusCode(422)
                .body("errors.pointer", contains("/memberships/0/unitId"));
    }

    @Test
    void whoHasLeftReadsTheEndedUnitNoMore() {
        var username = Someone.member(ward, "OFFICER");
        var person = Someone.as(username);
        String plan = person.plan(ward, "Kế hoạch của phường cũ");
        String heir = Someone.unit("Phường Kế thừa", "WARD", city);
        var admin = Someone.as(Someone.member(city, "ADMIN"));
        String set = Someone.id(admin.post(
                "unit-change-sets",
                Map.of(
                        "unitId",
                        city,
                        "instrument",
                        "Nghị quyết",
                        "effectiveOn",
                        today.toString(),
                        "changes",
                        List.of(Map.of("kind", "MERGE", "unitIds", List.of(ward), "successorIds", List.of(heir))))));
        Someone.as(Someone.member(city, "HEAD"))
                .step("unit-change-sets/" + set, "approve", Map.of())
                .statusCode(200);
        person.get("staff?unitId=" + ward).statusCode(200);
        person.get("plans/" + plan).statusCode(200);
        String id = person.get("me").extract().path("staffId");
        String now = admin.get("staff/" + id).extract().path("memberships.find { it.current }.id");

        admin.step("staff/" + id, "memberships/" + now + "/end", Map.of()).statusCode(200);

        person.get("plans/" + plan).statusCode(404);
        person.get("staff").body("items.username", contains(username));
    }

    private static ValidatableResponse end(
            Someone who, String id, String membership, String tag, String key, Map<String, ?> request) {
        return who.request()
                .header("If-Match", tag)
                .header("Idempotency-Key", key)
                .body(request)
                .post("/api/v1/staff/" + id + "/memberships/" + membership + "/end")
                .then();
    }
}
