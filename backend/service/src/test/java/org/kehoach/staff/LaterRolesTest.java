package org.kehoach.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A role that begins later guards its account from the day on which it is given. */
@QuarkusTest
class LaterRolesTest extends InvitationFixture {

    private static final Map<String, String> REASON = Map.of("reason", "Không phải người của mình");

    @Test
    void whoGuidesAUnitNeitherTakesNorClosesTheAccountOfItsNextHead() {
        var police = Someone.unit("Công an hướng dẫn", "POLICE", null);
        var period = Map.of("name", "Công an phường", "kind", "POLICE", "parentId", ward, "guidedById", police);
        var guided = Someone.id(Someone.loader().post("units", Map.of("periods", List.of(period))));
        var guide = Someone.as(Someone.member(police, "ADMIN"));
        String path = invited(from(today.plusDays(1), guided, "HEAD"));

        guide.get(path).statusCode(200).body("allowedActions", not(hasItem(oneOf("RENEW_CODE", "SUSPEND"))));
        guide.step(path, "one-time-code", "").statusCode(403).body("detail", containsString("ngoài phạm vi"));
        guide.step(path, "suspend", REASON).statusCode(403);

        admin.get(path).body("allowedActions", hasItems("RENEW_CODE", "SUSPEND"));
        admin.step(path, "one-time-code", "").statusCode(200).body("oneTimeCode", matchesPattern(CODE));
    }

    @Test
    void whoIsToRuleAboveIsNotTakenOverBelowMeanwhile() {
        String path = invited(membership(ward, "OFFICER"), from(today.plusMonths(1), city, "HEAD"));

        head.get(path).statusCode(200).body("allowedActions", not(hasItem(oneOf("RENEW_CODE", "SUSPEND"))));
        head.step(path, "one-time-code", "").statusCode(403);
        head.step(path, "suspend", REASON).statusCode(403);
        admin.step(path, "suspend", REASON).statusCode(200);
    }

    @Test
    void whoBeginsElsewhereLaterIsTakenOnByWhoRulesThereToo() {
        var username = someName();
        var other = Someone.unit("Phường Khác", "WARD", city);
        invite(
                        Someone.as(Someone.member(other, "HEAD")),
                        invitation(username, from(today.plusMonths(1), other, "OFFICER")))
                .statusCode(201);

        invite(head, invitation(username, membership(ward, "VIEWER"))).statusCode(403);
        invite(admin, invitation(username, membership(ward, "VIEWER"))).statusCode(201);
    }

    @Test
    void whoseRolesAreOverIsAnyAdminsMatter() {
        String path = invited(from(today.minusDays(9), ward, "OFFICER"));
        String given = admin.get(path).extract().path("memberships[0].id");
        admin.step(path, "memberships/" + given + "/end", Map.of()).statusCode(200);

        head.step(path, "suspend", REASON).statusCode(403);
        Someone.as(Someone.member(ward, "ADMIN")).step(path, "suspend", REASON).statusCode(200);
    }

    private String invited(Object... memberships) {
        return "staff/"
                + invite(admin, invitation(someName(), memberships))
                        .statusCode(201)
                        .extract()
                        .path("staff.id");
    }

    private static Map<String, Object> from(LocalDate day, String unitId, String role) {
        var membership = membership(unitId, role);
        membership.put("validFrom", day.toString());
        return membership;
    }
}
