package org.kehoach.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who signs a plan: the HEAD, a DEPUTY for the HEAD in areas of charge, or who has been lent the powers. */
@QuarkusTest
class PlanSigningTest {

    private static final String AREA = "Văn hoá - Xã hội";

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);

    private String ward = "";
    private Someone officer = Someone.loader();
    private Someone head = Someone.loader();
    private Someone deputy = Someone.loader();
    private String deputyName = "";

    @BeforeEach
    void raiseUnit() {
        ward = Someone.unit("Phường Ký thay", "WARD", null);
        officer = Someone.as(Someone.member(ward, "OFFICER"));
        head = Someone.as(Someone.member(ward, "HEAD"));
        deputyName = Someone.deputy(ward, "Phó Chủ tịch", "Kinh tế", AREA);
        deputy = Someone.as(deputyName);
    }

    @Test
    void aDeputySignsForTheHeadInAnAreaOfChargeHoweverItIsTyped() {
        String plan = submitted("VĂN HÓA,  xã hội");
        deputy.get("plans/" + plan).body("allowedActions", hasItems("ISSUE", "RETURN"));
        deputy.step("plans/" + plan, "issue", Map.of())
                .statusCode(200)
                .body("signedAs", equalTo("FOR_HEAD"))
                .body("signer", equalTo("Cán bộ " + deputyName + ", Phó Chủ tịch"))
                .body("allowedActions", hasItems("CONCLUDE", "REVOKE"));
        deputy.step("plans/" + plan, "revoke", Map.of("reason", "Ban hành nhầm"))
                .statusCode(200);
        officer.get("plans/" + plan + "/transitions")
                .body("items.action", contains("SUBMIT", "ISSUE", "REVOKE"))
                .body("items.signedAs", contains(null, "FOR_HEAD", "FOR_HEAD"))
                .body("items.onBehalfOf", contains(null, null, null));
    }

    @Test
    void aDeputyDoesNotSignElsewhere() {
        var elsewhere = new HashMap<String, @Nullable String>();
        elsewhere.put("none", null);
        elsewhere.put("another", "Quốc phòng");
        elsewhere.put("part", "Văn hoá");
        elsewhere.forEach((what, area) -> {
            String plan = submitted(area);
            deputy.get("plans/" + plan).body("allowedActions", not(hasItem("ISSUE")));
            deputy.step("plans/" + plan, "issue", Map.of()).statusCode(403);
        });
        var without = Someone.as(Someone.member(ward, "DEPUTY"));
        without.step("plans/" + submitted(AREA), "issue", Map.of()).statusCode(403);
        String other = Someone.unit("Phường Láng giềng", "WARD", null);
        var neighbour = Someone.as(Someone.deputy(other, "Phó Chủ tịch", AREA));
        neighbour.step("plans/" + submitted(AREA), "issue", Map.of()).statusCode(404);
        deputy.get("me").body("permissions.permission", not(hasItem("ISSUE_PLAN")));
    }

    @Test
    void chargeThatIsOverSignsNothing() {
        String plan = submitted(AREA);
        String staffId = deputy.get("me").extract().path("staffId");
        var membership = head.get("staff/" + staffId).extract();
        String id = membership.path("memberships[0].id");
        patchMembership(staffId, id, Map.of("areas", List.of("Kinh tế")));
        deputy.step("plans/" + plan, "issue", Map.of()).statusCode(403);
        patchMembership(staffId, id, Map.of("areas", List.of(AREA)));
        deputy.get("plans/" + plan).body("allowedActions", hasItem("ISSUE"));
        patchMembership(staffId, id, Map.of("validTo", today.minusDays(1).toString()));
        Someone.join(deputyName, ward, "OFFICER", today);
        deputy.get("plans/" + plan).body("allowedActions", not(hasItem("ISSUE")));
        deputy.step("plans/" + plan, "issue", Map.of()).statusCode(403);
    }

    @Test
    void theHeadSignsInPersonAndWhoWasLentThePowersInTheHeadsStead() {
        String plan = submitted(AREA);
        head.step("plans/" + plan, "issue", Map.of("signer", "Trần Văn Bình, Chủ tịch"))
                .statusCode(200)
                .body("signedAs", equalTo("IN_PERSON"));
        var clerk = Someone.as(Someone.member(ward, "CLERK"));
        String clerkId = clerk.get("me").extract().path("staffId");
        String headId = head.get("me").extract().path("staffId");
        head.post(
                        "staff/" + clerkId + "/delegations",
                        Map.of(
                                "unitId",
                                ward,
                                "validFrom",
                                today.toString(),
                                "validTo",
                                today.plusDays(3).toString(),
                                "instrument",
                                "Giấy uỷ quyền"))
                .statusCode(201);
        clerk.step("plans/" + plan, "conclude", Map.of("conclusion", "Đã tổng kết"))
                .statusCode(200);
        officer.get("plans/" + plan + "/transitions")
                .body("items.signedAs", contains(null, "IN_PERSON", "DELEGATED"))
                .body("items[2].onBehalfOf.id", equalTo(headId));
    }

    @Test
    void theAreaGoesWithCopiesAndAmendmentsAndItsChangeIsKept() {
        String plan = submitted(AREA);
        deputy.step("plans/" + plan, "issue", Map.of()).statusCode(200);
        officer.post("plans/" + plan + "/copy", Map.of("issuingUnitId", ward))
                .statusCode(201)
                .body("plan.area", equalTo(AREA));
        String amendment = Someone.id(officer.post("plans/" + plan + "/amendments", Map.of("subject", "Sửa đổi")));
        officer.get("plans/" + amendment).body("area", equalTo(AREA));
        officer.patch("plans/" + amendment, Map.of("area", "Kinh tế")).statusCode(200);
        officer.get("plans/" + amendment + "/changes").body("items[0].fields.field", contains("AREA"));
        officer.step("plans/" + amendment, "submit", Map.of()).statusCode(200);
        deputy.step("plans/" + amendment, "issue", Map.of()).statusCode(200);
        officer.get("plans/" + plan).body("area", equalTo("Kinh tế")).body("revision", equalTo(2));
    }

    @Test
    void areasAreToldAndBadOnesRefused() {
        officer.get("staff?role=DEPUTY&unitId=" + ward)
                .body("items", org.hamcrest.Matchers.hasSize(1))
                .body("items[0].memberships[0].areas", contains("Kinh tế", AREA));
        String plan = officer.plan(ward, "Kế hoạch");
        officer.get("plans/" + plan).body("area", nullValue());
        for (var bad : List.of("Kinh tế; Văn hóa", "x".repeat(101), " ")) {
            officer.patch("plans/" + plan, Map.of("area", bad))
                    .statusCode(422)
                    .body("errors.pointer", contains("/area"));
        }
        String staffId = deputy.get("me").extract().path("staffId");
        head.post(
                        "staff/" + staffId + "/memberships",
                        Map.of("unitId", ward, "role", "OFFICER", "areas", List.of("Kinh tế")))
                .statusCode(422)
                .body("errors.pointer", contains("/areas"));
    }

    private void patchMembership(String staffId, String id, Map<String, ?> change) {
        head.request()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", head.tag("staff/" + staffId))
                .body(change)
                .patch("/api/v1/staff/" + staffId + "/memberships/" + id)
                .then()
                .statusCode(200);
    }

    private String submitted(@Nullable String area) {
        String plan = officer.plan(ward, "Kế hoạch ký thay");
        if (area != null) {
            officer.patch("plans/" + plan, Map.of("area", area)).statusCode(200);
        }
        Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        return plan;
    }
}
