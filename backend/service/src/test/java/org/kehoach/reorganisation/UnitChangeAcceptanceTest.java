package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.kehoach.testing.HeldRow;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Work that was on its way when its units changed finds somebody who decides, and nothing moves that was finished. */
@QuarkusTest
class UnitChangeAcceptanceTest extends UnitChangeFixture {

    @Test
    void whoGoesOnWithTheLeadAcceptsWhatIsSubmittedInSupport() {
        String east = Someone.unit("Phường Đông", "WARD", city);
        String support = submittedBesideAnAcceptedLead(north, east);
        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));

        var heirs = Someone.as(Someone.member(south, "OFFICER"));
        heirs.get("assignments/" + support).body("assignment.turn.id", equalTo(south));
        heirs.get("me/work").body("toAccept.assignmentId", hasItem(support));
        Someone.as(Someone.member(city, "OFFICER"))
                .step("assignments/" + support, "accept", Map.of())
                .statusCode(403);
        heirs.step("assignments/" + support, "accept", Map.of())
                .statusCode(200)
                .body("assignment.state", equalTo("ACCEPTED"));
    }

    @Test
    void theGiverAcceptsSupportWhenNobodyAloneGoesOnWithTheLead() {
        String east = Someone.unit("Phường Đông", "WARD", city);
        String support = submittedBesideAnAcceptedLead(north, east);
        var split = new HashMap<>(set(
                today, List.of(change("SPLIT", north, Map.of("successorIds", List.of(south, east))))));
        split.put("rules", List.of(Map.of("objectType", "MEMBERSHIP", "outcome", "MOVE", "toUnitId", south)));
        approve(Someone.id(admin.post("unit-change-sets", split))).body("status", equalTo("EXECUTED"));

        var giver = Someone.as(Someone.member(city, "OFFICER"));
        giver.get("assignments/" + support).body("assignment.turn.id", equalTo(city));
        giver.get("me/work").body("toAccept.assignmentId", hasItem(support));
        giver.step("assignments/" + support, "accept", Map.of()).statusCode(200);
    }

    @Test
    void aTaskGoesOnWithItsGiverAsLongAsSupportIsOpen() {
        String school = Someone.unit("Trường học", "SCHOOL", north);
        String helper = Someone.unit("Trường bạn", "SCHOOL", north);
        var giver = Someone.as(Someone.member(north, "OFFICER"));
        String task = Someone.id(giver.post(
                "tasks",
                Map.of(
                        "title",
                        "Việc của phường",
                        "givingUnitId",
                        north,
                        "leadUnitId",
                        school,
                        "supportUnitIds",
                        List.of(helper))));
        finish(task, school, giver);
        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));

        head.get("tasks/" + task).body("givingUnit.id", equalTo(south));
        Someone.as(Someone.member(south, "OFFICER"))
                .step("assignments/" + part(task, helper), "cancel", Map.of("reason", "Không cần nữa"))
                .statusCode(200);
    }

    @Test
    void anEventThatIsClosedMeanwhileIsNotMoved() throws SQLException, InterruptedException, ExecutionException {
        var warden = Someone.as(Someone.member(north, "OFFICER"));
        String event = Someone.id(warden.post(
                "events",
                Map.of(
                        "title", "Hội nghị",
                        "kind", "MEETING",
                        "hostUnitId", north,
                        "place", "Hội trường",
                        "startsOn", today.toString())));
        String set = draft(today, List.of(merger(south, north)));
        var answer = HeldRow.changed(
                "events",
                event,
                "update events set status = 'CANCELLED', status_reason = 'Mưa' where id = ?",
                () -> head.request()
                        .header("If-Match", head.tag("unit-change-sets/" + set))
                        .body(Map.of())
                        .post("/api/v1/unit-change-sets/" + set + "/approve"));

        answer.then().log().ifValidationFails().statusCode(409);
        head.get("events/" + event).body("hostUnit.id", equalTo(north)).body("status", equalTo("CANCELLED"));
        head.get("unit-change-sets/" + set).body("status", equalTo("DRAFT"));
    }

    @Test
    void aDraftThatHasGoneElsewhereMeanwhileIsNotTaken() throws SQLException, InterruptedException, ExecutionException {
        String plan = Someone.as(Someone.member(north, "OFFICER")).plan(north, "Kế hoạch sắp ban hành");
        String set = draft(today, List.of(merger(south, north)));
        var answer = HeldRow.changed(
                "plans",
                plan,
                "update plans set issuing_unit_id = '" + city + "' where id = ?",
                () -> head.request()
                        .header("If-Match", head.tag("unit-change-sets/" + set))
                        .body(Map.of())
                        .post("/api/v1/unit-change-sets/" + set + "/approve"));

        answer.then().log().ifValidationFails().statusCode(409);
        head.get("plans/" + plan).body("issuingUnit.id", equalTo(city));
        head.get("unit-change-sets/" + set).body("status", not(equalTo("EXECUTED")));
    }

    @Test
    void whoGoesOnWithTheIssuerAmendsItsPlans() {
        String school = Someone.unit("Trường học", "SCHOOL", north);
        var drafter = Someone.as(Someone.member(north, "OFFICER"));
        String plan = drafter.plan(north, "Kế hoạch của phường cũ");
        String item = Someone.id(drafter.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        drafter.post("tasks", Map.of("planItemId", item, "title", "Việc", "leadUnitId", school))
                .statusCode(201);
        drafter.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(north, "HEAD"))
                .step("plans/" + plan, "issue", Map.of())
                .statusCode(200);
        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));

        var heirs = Someone.as(Someone.member(south, "OFFICER"));
        heirs.get("plans/" + plan).body("allowedActions", hasItem("AMEND"));
        heirs.post("plans/" + plan + "/reminders", Map.of("itemId", item, "unitId", school))
                .statusCode(201);
        String amendment = Someone.id(heirs.post("plans/" + plan + "/amendments", Map.of("subject", "Sửa đổi")));
        heirs.get("plans/" + amendment).body("issuingUnit.id", equalTo(south));
        heirs.get("plans/" + plan).body("amendmentId", equalTo(amendment));
        heirs.step("plans/" + amendment, "submit", Map.of()).statusCode(200);
        Someone.as(Someone.member(south, "HEAD"))
                .step("plans/" + amendment, "issue", Map.of())
                .statusCode(200);
        heirs.get("plans/" + plan).body("revision", equalTo(2)).body("issuingUnit.id", equalTo(north));
        Someone.as(Someone.member(city, "OFFICER"))
                .post("plans/" + plan + "/amendments", Map.of("subject", "Không được"))
                .statusCode(403);
    }

    private String submittedBesideAnAcceptedLead(String lead, String support) {
        String task = given(lead, support);
        finish(task, lead, Someone.as(Someone.member(city, "OFFICER")));
        String assignment = part(task, support);
        var helper = Someone.as(Someone.member(support, "OFFICER"));
        helper.post("assignments/" + assignment + "/reports", Map.of("text", "Xong", "percent", 100))
                .statusCode(201);
        helper.step("assignments/" + assignment, "submit", Map.of()).statusCode(200);
        return assignment;
    }

    private void finish(String task, String lead, Someone accepter) {
        var worker = Someone.as(Someone.member(lead, "OFFICER"));
        report(worker, task, 100);
        worker.step("assignments/" + part(task, lead), "submit", Map.of()).statusCode(200);
        accepter.step("assignments/" + part(task, lead), "accept", Map.of()).statusCode(200);
    }

    private String part(String task, String unit) {
        return head.get("tasks/" + task).extract().path("assignments.find { it.unit.id == '" + unit + "' }.id");
    }
}
