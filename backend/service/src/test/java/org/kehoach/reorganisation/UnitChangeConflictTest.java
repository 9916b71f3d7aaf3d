package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Sets that wait for their day do not contradict each other, and a set makes nothing that nobody rules. */
@QuarkusTest
class UnitChangeConflictTest extends UnitChangeFixture {

    @Test
    void aSetThatContradictsAnApprovedOneIsNotApproved() {
        var day = today.plusDays(30);
        approve(draft(day, List.of(merger(south, north)))).body("status", equalTo("APPROVED"));
        String renamed = draft(day, List.of(change("RENAME", north, Map.of("name", "Phường Bắc mới"))));

        admin.get("unit-change-sets/" + renamed + "/dry-run")
                .body("blockers.code", contains("approvedContradicts"))
                .body("blockers[0].unit.id", equalTo(north))
                .body("blockers[0].message", containsString("trái với phương án đã phê duyệt"));
        head.step("unit-change-sets/" + renamed, "approve", Map.of())
                .statusCode(409)
                .body("detail", containsString("Phường Bắc"));
    }

    @Test
    void theOrderOfApprovalDoesNotMatter() {
        approve(draft(today.plusDays(40), List.of(change("RENAME", north, Map.of("name", "Tên mới")))));
        String merged = draft(today.plusDays(30), List.of(merger(south, north)));

        head.step("unit-change-sets/" + merged, "approve", Map.of()).statusCode(409);
    }

    @Test
    void twoNamesOnOneDayContradictButANameAndAMoveDoNot() {
        var day = today.plusDays(30);
        approve(draft(day, List.of(change("RENAME", north, Map.of("name", "Tên thứ nhất")))));

        String other = draft(day, List.of(change("RENAME", north, Map.of("name", "Tên thứ hai"))));
        head.step("unit-change-sets/" + other, "approve", Map.of()).statusCode(409);
        approve(draft(day, List.of(change("MOVE", north, Map.of("parentId", south)))));
        approve(draft(day.plusDays(1), List.of(change("RENAME", north, Map.of("name", "Tên thứ ba")))));
    }

    @Test
    void aSecondNameOfTheDayDoesNotWipeOutTheFirstUnlessThatIsUndone() {
        String first = draft(today, List.of(change("RENAME", north, Map.of("name", "Tên thứ nhất"))));
        approve(first).body("status", equalTo("EXECUTED"));
        String second = draft(today, List.of(change("RENAME", north, Map.of("name", "Tên thứ hai"))));

        admin.get("unit-change-sets/" + second + "/dry-run")
                .body("blockers.code", contains("executedContradicts"))
                .body("blockers[0].unit.id", equalTo(north))
                .body("blockers[0].message", containsString("Nghị quyết minh họa"));
        head.step("unit-change-sets/" + second, "approve", Map.of()).statusCode(409);
        head.get("units/" + north).body("name", equalTo("Tên thứ nhất"));
        approve(draft(today, List.of(change("MOVE", north, Map.of("parentId", south)))));

        String third = draft(today, List.of(change("RENAME", south, Map.of("name", "Tên của Nam"))));
        approve(third).body("status", equalTo("EXECUTED"));
        head.step("unit-change-sets/" + third, "undo", Map.of("reason", "Nhập nhầm"))
                .statusCode(200);
        approve(draft(today, List.of(change("RENAME", south, Map.of("name", "Tên khác của Nam")))))
                .body("status", equalTo("EXECUTED"));
    }

    @Test
    void whatIsWithdrawnStandsInNobodysWay() {
        var day = today.plusDays(30);
        String first = draft(day, List.of(merger(south, north)));
        approve(first);
        String second = draft(day, List.of(merger(north, south)));
        head.step("unit-change-sets/" + second, "approve", Map.of()).statusCode(409);

        head.step("unit-change-sets/" + first, "withdraw", Map.of()).statusCode(200);
        admin.get("unit-change-sets/" + second + "/dry-run").body("blockers", empty());
        approve(second);
    }

    @Test
    void guidanceInACircleIsBlocked() {
        String set = draft(
                today,
                List.of(
                        change("GUIDE", north, Map.of("guidedById", south)),
                        change("GUIDE", south, Map.of("guidedById", north))));

        admin.get("unit-change-sets/" + set + "/dry-run").body("blockers.code", contains("cycle"));
        head.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(409);
    }

    @Test
    void aRootThatASetMakesIsRuledByWhoDraftedItUntilItIsUndone() {
        String root = Ids.next().toString();
        String set = draft(today, List.of(change("CREATE", root, Map.of("name", "Gốc mới", "unitKind", "CITY"))));
        approve(set).body("status", equalTo("EXECUTED"));

        admin.get("units/" + root).body("allowedActions", hasItem("ADD_STAFF"));
        admin.get("me").body("memberships.findAll { it.unit.id == '" + root + "' }.role", contains("ADMIN"));
        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"))
                .statusCode(200);
        admin.get("units/" + root).statusCode(404);
        admin.get("me").body("memberships", hasSize(1));
    }

    @Test
    void aUnitThatThereNeverWasIsNamedInTheRefusal() {
        String nowhere = UUID.randomUUID().toString();

        admin.post("unit-change-sets", set(today, List.of(merger(nowhere, north))))
                .statusCode(422)
                .body("errors.pointer", contains("/changes/0/successorIds/0"))
                .body("errors.code", contains("unit"));
        Someone.as(Someone.member(city, "OFFICER"))
                .post("plans", Map.of("issuingUnitId", nowhere, "title", "Kế hoạch"))
                .statusCode(422)
                .body("errors.pointer", contains("/issuingUnitId"));
        admin.post("units", Map.of("periods", List.of(Map.of("name", "X", "kind", "WARD", "parentId", nowhere))))
                .statusCode(422)
                .body("errors.pointer", contains("/periods/0/parentId"))
                .body("errors.code", contains("unit"));
    }
}
