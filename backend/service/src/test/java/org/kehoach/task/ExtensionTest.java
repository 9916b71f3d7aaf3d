package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A later due date is asked for, and the giver answers. */
@QuarkusTest
class ExtensionTest {

    private static final String PROBLEMS = "https://kehoach.org/problems/";
    private static final String WHY = "Mưa bão kéo dài";

    @Inject
    BusinessClock clock;

    private LocalDate due = LocalDate.EPOCH;
    private LocalDate later = LocalDate.EPOCH;
    private String city = "";
    private String lead = "";
    private String support = "";
    private Someone giver = Someone.loader();
    private Someone leader = Someone.loader();
    private Someone supporter = Someone.loader();

    @BeforeEach
    void units() {
        due = clock.today().plusDays(5);
        later = due.plusDays(10);
        city = Someone.unit("Thành phố gia hạn", "CITY", null);
        lead = Someone.unit("Phường xin gia hạn", "WARD", city);
        support = Someone.unit("Phường phối hợp", "WARD", city);
        giver = Someone.as(Someone.member(city, "OFFICER"));
        leader = Someone.as(Someone.member(lead, "OFFICER"));
        supporter = Someone.as(Someone.member(support, "OFFICER"));
    }

    @Test
    void whatIsGrantedToTheLeadIsTheTasksDateAndTheEarlierOneStaysVisible() {
        String task = given(due);
        String request = asked(leader, part(task, "LEAD"), later);
        giver.get("extension-requests?toAnswer=true").body("items.id", contains(request));
        leader.get("extension-requests?toAnswer=true").body("items", empty());

        giver.step("extension-requests/" + request, "grant", Map.of("comment", "Đồng ý"))
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("dueOn", equalTo(due.toString()))
                .body("grantedDueOn", equalTo(later.toString()))
                .body("allowedActions", empty());
        giver.get("tasks/" + task)
                .body("dueOn", equalTo(later.toString()))
                .body("assignments.dueOn", contains(later.toString(), later.toString()));
        leader.get(part(task, "LEAD") + "/transitions")
                .body("items.action", contains("ASSIGN", "MOVE_DUE_DATE"))
                .body("items.dueOn", contains(due.toString(), later.toString()))
                .body("items[1].reason", equalTo(WHY));
        giver.get("extension-requests?toAnswer=true").body("items", empty());
        assertEquals(
                List.of(due + " -> " + later),
                TestDatabase.ask("select (before ->> 'dueOn') || ' -> ' || (after ->> 'dueOn') from audit_entries"
                        + " where action = 'grantExtension' and object_id = '" + task + "'"));
    }

    @Test
    void theGiverMayGrantAnotherDateThanWasAskedForButNoEarlierOneThanIsInForce() {
        String task = given(due);
        String request = "extension-requests/" + asked(leader, part(task, "LEAD"), later);
        giver.step(request, "grant", Map.of("dueOn", due.toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"));
        giver.step(request, "grant", Map.of("dueOn", due.plusDays(3).toString()))
                .statusCode(200)
                .body("askedDueOn", equalTo(later.toString()))
                .body("grantedDueOn", equalTo(due.plusDays(3).toString()));
        giver.get("tasks/" + task).body("dueOn", equalTo(due.plusDays(3).toString()));
    }

    @Test
    void aRefusalSaysWhyAndLeavesTheDateAndTheUnitMayAskAgain() {
        String task = given(due);
        String part = part(task, "LEAD");
        String request = "extension-requests/" + asked(leader, part, later);
        giver.step(request, "refuse", Map.of()).statusCode(422);
        giver.step(request, "refuse", Map.of("reason", "Việc đã gấp"))
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("answer", equalTo("Việc đã gấp"));
        giver.get("tasks/" + task).body("dueOn", equalTo(due.toString()));
        giver.step(request, "grant", Map.of()).statusCode(409).body("type", equalTo(PROBLEMS + "illegal-transition"));
        asked(leader, part, later);
        leader.get("extension-requests?taskId=" + task).body("items.status", contains("PENDING", "REFUSED"));
    }

    @Test
    void oneRequestWaitsAtATimeAndMayBeWithdrawn() {
        String part = part(given(due), "LEAD");
        String request = asked(leader, part, later);
        ask(leader, part, later.plusDays(1))
                .statusCode(409)
                .body("type", equalTo(PROBLEMS + "already-exists"))
                .body("existingId", equalTo(request));
        giver.step("extension-requests/" + request, "withdraw", Map.of()).statusCode(403);
        leader.step("extension-requests/" + request, "withdraw", Map.of())
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        asked(leader, part, later.plusDays(1));
    }

    @Test
    void onlyALaterDateCanBeAskedForAndOnlyOfWorkThatHasOne() {
        String part = part(given(due), "LEAD");
        ask(leader, part, due).statusCode(422).body("errors.pointer", contains("/dueOn"));
        leader.post(part + "/extension-requests", Map.of("dueOn", later.toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        String undated = part(given(null), "LEAD");
        leader.get(part).body("assignment.allowedActions", hasItem("ASK_EXTENSION"));
        leader.get(undated).body("assignment.allowedActions", not(hasItem("ASK_EXTENSION")));
        ask(leader, undated, later).statusCode(409).body("type", equalTo(PROBLEMS + "conflict"));
    }

    @Test
    void aRepeatUnderTheClientsOwnIdIsToldFromASecondRequest() {
        String part = part(given(due), "LEAD");
        var request = Map.of("id", Ids.next().toString(), "dueOn", later.toString(), "reason", WHY);
        String id = Someone.id(leader.post(part + "/extension-requests", request));
        giver.step("extension-requests/" + id, "refuse", Map.of("reason", "Việc đã gấp"))
                .statusCode(200);
        leader.post(part + "/extension-requests", request).statusCode(409).body("existingId", equalTo(id));
    }

    @Test
    void aSupportingUnitGetsADateOfItsOwn() {
        String task = given(due);
        String request = asked(supporter, part(task, "SUPPORT"), later);
        giver.step("extension-requests/" + request, "grant", Map.of()).statusCode(200);
        giver.get(part(task, "SUPPORT")).body("assignment.dueOn", equalTo(later.toString()));
        giver.get("tasks/" + task).body("dueOn", equalTo(due.toString()));
    }

    @Test
    void whatIsSubmittedIsJudgedByTheDateInForceAndWhatIsAcceptedNeedsNoAnswer() {
        String task = given(due);
        String part = part(task, "LEAD");
        String request = "extension-requests/" + asked(leader, part, later);
        leader.step(part, "submit", Map.of()).statusCode(200);
        giver.get(request).body("allowedActions", contains("REFUSE"));
        giver.step(request, "grant", Map.of()).statusCode(409);
        giver.step(part, "return", Map.of("reason", "Bổ sung số liệu")).statusCode(200);
        giver.get(request).body("allowedActions", contains("GRANT", "REFUSE"));
        leader.post(part + "/reports", Map.of("text", "Đã bổ sung", "percent", 100))
                .statusCode(201);
        leader.step(part, "submit", Map.of()).statusCode(200);
        giver.step(part, "accept", Map.of()).statusCode(200);
        giver.get(request).body("status", equalTo("LAPSED")).body("allowedActions", empty());
        giver.get("extension-requests?toAnswer=true").body("items", empty());
    }

    @Test
    void onlyWhoReadsTheReportsSeesTheRequestAndOnlyTheGiverAnswers() {
        String task = given(due);
        String request = asked(leader, part(task, "LEAD"), later);
        supporter.get("extension-requests/" + request).statusCode(404);
        supporter.get("extension-requests?taskId=" + task).body("items", empty());
        leader.step("extension-requests/" + request, "grant", Map.of()).statusCode(403);
        var viewer = Someone.as(Someone.member(city, "VIEWER"));
        viewer.get("extension-requests/" + request).statusCode(200).body("allowedActions", empty());
        viewer.step("extension-requests/" + request, "refuse", Map.of("reason", "Không"))
                .statusCode(403);
        ask(supporter, part(task, "LEAD"), later).statusCode(403);
        giver.post("extension-requests/" + request + "/grant", Map.of()).statusCode(428);
        giver.get("extension-requests?assignmentId=" + part(task, "LEAD").substring("assignments/".length()))
                .body("items.id", containsInAnyOrder(request));
    }

    private String given(@Nullable LocalDate dueOn) {
        var request = new HashMap<String, @Nullable Object>(Map.of(
                "title", "Việc có hạn", "givingUnitId", city, "leadUnitId", lead, "supportUnitIds", List.of(support)));
        request.put("dueOn", dueOn == null ? null : dueOn.toString());
        return Someone.id(giver.post("tasks", request));
    }

    private String asked(Someone who, String part, LocalDate day) {
        return Someone.id(ask(who, part, day));
    }

    private static ValidatableResponse ask(Someone who, String part, LocalDate day) {
        return who.post(part + "/extension-requests", Map.of("dueOn", day.toString(), "reason", WHY));
    }

    private String part(String task, String role) {
        String id = giver.get("tasks/" + task).extract().path("assignments.find { it.role == '" + role + "' }.id");
        return "assignments/" + id;
    }
}
