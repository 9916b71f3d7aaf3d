package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** How a set comes to who approves it, and who reads of it before its day. */
@QuarkusTest
class UnitChangeApprovalTest extends UnitChangeFixture {

    private static final String WAITING = "unit-change-sets?waiting=true";

    @Test
    void whatIsSubmittedWaitsForTheHeadUntilItIsApproved() {
        String set = draft(today.plusDays(9), List.of(change("RENAME", north, Map.of("name", "Phường Sau"))));
        head.get(WAITING).body("items", empty());

        submit(set).statusCode(200).body("status", equalTo("SUBMITTED"));

        head.get(WAITING).body("items.id", contains(set)).body("items.status", contains("SUBMITTED"));
        admin.get(WAITING).body("items", empty());
        Someone.as(Someone.member(north, "HEAD")).get(WAITING).body("items", empty());
        head.get("unit-change-sets/" + set)
                .body("allowedActions", containsInAnyOrder("SHOW_MOVES", "RETURN", "APPROVE"));
        approve(set).body("status", equalTo("APPROVED"));
        head.get(WAITING).body("items", empty());
        head.get("unit-change-sets/" + set + "/steps").body("items.action", contains("CREATE", "SUBMIT", "APPROVE"));
    }

    @Test
    void whatComesBackWaitsForWhoDraftsUntilItIsSubmittedAgain() {
        String set = draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Sau"))));
        submit(set).statusCode(200);
        sendBack(set, " ").statusCode(422);

        sendBack(set, "Thiếu mã thống kê").statusCode(200).body("status", equalTo("DRAFT"));

        head.get(WAITING).body("items", empty());
        admin.get(WAITING).body("items.id", contains(set)).body("items.returnReason", contains("Thiếu mã thống kê"));
        sendBack(set, "Lần nữa").statusCode(409);
        submit(set).statusCode(200).body("returnReason", nullValue());
        admin.get(WAITING).body("items", empty());
    }

    @Test
    void whoChangesASubmittedSetTakesItBack() {
        String set = draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Sau"))));
        submit(set).statusCode(200);

        admin.patch("unit-change-sets/" + set, Map.of("instrument", "Nghị quyết đã sửa"))
                .statusCode(200)
                .body("status", equalTo("DRAFT"));

        head.get(WAITING).body("items", empty());
    }

    @Test
    void whatIsBlockedIsNotSubmitted() {
        given(north, south);
        String set = draft(today, List.of(change("DISSOLVE", north, Map.of())));

        submit(set).statusCode(409);

        admin.get("unit-change-sets/" + set).body("status", equalTo("DRAFT"));
        head.get("unit-change-sets/" + set + "/steps").body("items.action", contains("CREATE"));
    }

    @Test
    void everybodyReadsOfAnApprovedSetBeforeItsDayButNotWhatItMoves() {
        String east = Someone.unit("Phường Đông", "WARD", city);
        var day = today.plusDays(30);
        String set = draft(day, List.of(merger(south, north)));
        String concerning = "unit-change-sets?status=APPROVED&concerns=";
        var viewer = Someone.as(Someone.member(east, "VIEWER"));
        viewer.get(concerning + north).body("items", empty());
        approve(set);

        viewer.get(concerning + north)
                .body("items.id", contains(set))
                .body("items.effectiveOn", contains(day.toString()));
        viewer.get(concerning + south).body("items.id", contains(set));
        viewer.get(concerning + east).body("items", empty());
        viewer.get("unit-change-sets?status=APPROVED&limit=200&effectiveUntil=" + day)
                .body("items.id", hasItem(set));
        viewer.get("unit-change-sets?status=APPROVED&limit=200&effectiveUntil=" + day.minusDays(1))
                .body("items.id", not(hasItem(set)));
        viewer.get("unit-change-sets/" + set)
                .body("changes.kind", hasItems("MERGE"))
                .body("allowedActions", empty());
        viewer.get("unit-change-sets/" + set + "/moves").statusCode(403);
        viewer.get("unit-change-sets/" + set + "/dry-run").statusCode(403);
        head.step("unit-change-sets/" + set, "withdraw", Map.of()).statusCode(200);
        viewer.get("unit-change-sets/" + set).statusCode(404);
    }

    private ValidatableResponse submit(String set) {
        return admin.step("unit-change-sets/" + set, "submit", Map.of());
    }

    private ValidatableResponse sendBack(String set, String reason) {
        return head.step("unit-change-sets/" + set, "return", Map.of("reason", reason));
    }
}
