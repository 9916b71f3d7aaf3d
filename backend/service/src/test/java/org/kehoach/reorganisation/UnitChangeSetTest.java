package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.kehoach.platform.Ids;
import org.kehoach.testing.HeldRow;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** The life of a set: who drafts, approves and undoes it, and what its day brings. */
@QuarkusTest
class UnitChangeSetTest extends UnitChangeFixture {

    @Inject
    UnitChangeJob job;

    @Inject
    UnitChangeSetService sets;

    @Test
    void aSetThatIsBlockedOnItsDayHoldsNoOtherBack() throws SQLException {
        var tomorrow = today.plusDays(1);
        var code = Map.of("scheme", "K" + north.substring(30), "code", "1");
        String blocked = draft(tomorrow, List.of(change("RENAME", north, Map.of("codes", List.of(code)))));
        String other = Someone.unit("Phường khác", "WARD", city);
        String free = draft(tomorrow, List.of(change("RENAME", other, Map.of("name", "Phường Đúng Hẹn"))));
        approve(blocked);
        approve(free);
        Someone.loader()
                .request()
                .header("If-Match", Someone.loader().tag("units/" + south))
                .body(Map.of("codes", List.of(code)))
                .put("/api/v1/units/" + south + "/codes")
                .then()
                .statusCode(200);
        comeTo(blocked);
        comeTo(free);
        job.execute();
        job.execute();
        head.get("unit-change-sets/" + blocked)
                .body("status", equalTo("APPROVED"))
                .body("failing", equalTo(true));
        head.get("unit-change-sets?limit=200&unitId=" + city)
                .body("items.find { it.id == '" + blocked + "' }.failing", equalTo(true))
                .body("items.find { it.id == '" + free + "' }.failing", equalTo(false));
        triedToTheLimit(blocked);
        job.execute();
        assertEquals("144", failures(blocked));
        head.step("unit-change-sets/" + blocked, "withdraw", Map.of()).body("failing", equalTo(false));
        assertEquals("0", failures(blocked));
        head.get("unit-change-sets/" + blocked + "/steps")
                .body("items.action", contains("CREATE", "APPROVE", "FAIL", "WITHDRAW"))
                .body("items[2].reason", containsString("đang thuộc Phường Nam"))
                .body("items[2].by", nullValue());
        head.get("unit-change-sets/" + free).body("status", equalTo("EXECUTED"));
    }

    @Test
    void anApprovedSetWaitsForItsDayAndIsThenExecutedOnce() throws SQLException {
        String set = draft(today.plusDays(1), List.of(change("RENAME", north, Map.of("name", "Phường Ngày Mai"))));
        approve(set).body("status", equalTo("APPROVED"));
        head.get("units/" + north).body("name", equalTo("Phường Bắc"));
        head.step("unit-change-sets/" + set, "withdraw", Map.of()).body("status", equalTo("DRAFT"));
        approve(set).body("status", equalTo("APPROVED"));
        comeTo(set);
        job.execute();
        head.get("unit-change-sets/" + set).body("status", equalTo("EXECUTED"));
        head.get("units/" + north).body("name", equalTo("Phường Ngày Mai"));
    }

    @Test
    void aMergerThatTwoReplicasComeUponIsExecutedOnce() throws Exception {
        String merged = Ids.next().toString();
        String set = draft(today.plusDays(1), List.of(created(merged, "Phường Một Lần"), merger(merged, north, south)));
        approve(set).body("status", equalTo("APPROVED"));
        comeTo(set);

        try (var pool = Executors.newVirtualThreadPerTaskExecutor();
                var held = new HeldRow("units", north)) {
            var first = pool.submit(() -> executeDue(set));
            held.awaitWaiting(1);
            var second = pool.submit(() -> executeDue(set));
            // passes the set over while the first is at work on it
            second.get(60, TimeUnit.SECONDS);
            held.release();
            first.get();
        }
        executeDue(set);

        head.get("unit-change-sets/" + set + "/steps").body("items.action", contains("CREATE", "APPROVE", "EXECUTE"));
        head.get("units/" + merged).body("predecessors.unit.id", containsInAnyOrder(north, south));
    }

    @Test
    void nothingIsToldOfATryThatAnotherReplicaWasFasterThan() throws SQLException {
        String set = draft(today.plusDays(1), List.of(change("RENAME", north, Map.of("name", "Phường Kịp Thời"))));
        approve(set);
        comeTo(set);
        executeDue(set);

        sets.noteFailure(UUID.fromString(set), "Kết nối bị ngắt");

        head.get("unit-change-sets/" + set + "/steps").body("items.action", contains("CREATE", "APPROVE", "EXECUTE"));
        assertEquals("0", failures(set));
    }

    @Test
    void draftsBelongToThoseWhoPrepareAndApprove() {
        String set = draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Kín"))));
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        officer.get("unit-change-sets/" + set).statusCode(404);
        officer.get("unit-change-sets").body("items.id", not(hasItem(set)));
        admin.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(403);
        admin.get("unit-change-sets/" + set)
                .body("allowedActions", containsInAnyOrder("SHOW_MOVES", "UPDATE", "DELETE", "SUBMIT"));
        approve(set);
        officer.get("unit-change-sets").body("items.id", hasItem(set));
    }

    @Test
    void nobodyChangesUnitsThatTheyDoNotRuleNorSendsThingsThere() {
        String foreign = Someone.unit("Phường của nơi khác", "WARD", null);
        var renamed = change("RENAME", foreign, Map.of("name", "Phường Chiếm"));
        admin.post("unit-change-sets", set(today, List.of(renamed)))
                .statusCode(403)
                .body("detail", containsString("Phường của nơi khác"));
        admin.post("unit-change-sets", set(today, List.of(merger(foreign, north))))
                .statusCode(403);
        admin.post("unit-change-sets", set(today, List.of(change("MOVE", north, Map.of("parentId", foreign)))))
                .statusCode(403);
        var content = new HashMap<>(set(today, List.of(change("DISSOLVE", north, Map.of()))));
        content.put("rules", List.of(Map.of("objectType", "MEMBERSHIP", "outcome", "MOVE", "toUnitId", foreign)));
        admin.post("unit-change-sets", content).statusCode(403);
        var claimed = created(foreign, "Phường Nhận Vơ");
        admin.post("unit-change-sets", set(today, List.of(claimed, merger(foreign, north))))
                .statusCode(403)
                .body("detail", containsString("Phường của nơi khác"));
    }

    @Test
    void twoSetsDoNotMergeOneUnitTwice() throws Exception {
        String west = Someone.unit("Phường Tây", "WARD", city);
        String task = given(north, Someone.unit("Phường Đông", "WARD", city));
        var drafted = List.of(draft(today, List.of(merger(south, north))), draft(today, List.of(merger(west, north))));
        var answers = HeldRow.meet(
                "units",
                north,
                drafted.stream()
                        .<Callable<Response>>map(set -> () -> head.step("unit-change-sets/" + set, "approve", Map.of())
                                .extract()
                                .response())
                        .toList());
        assertEquals(
                Set.of(200, 409), answers.stream().map(Response::statusCode).collect(Collectors.toSet()));
        head.get("tasks/" + task)
                .body("assignments.findAll { it.state != 'HANDED_OVER' }.role", contains("LEAD", "SUPPORT"));
    }

    @Test
    void theHeadOfAUnitApprovesWhatChangesItAndWhatIsBelowItOnly() {
        var content = new HashMap<>(set(today, List.of(change("DISSOLVE", south, Map.of()))));
        content.put("unitId", north);
        admin.post("unit-change-sets", content)
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"))
                .body("errors[0].message", containsString("Phường Nam"));
        content.put("unitId", south);
        admin.post("unit-change-sets", content).statusCode(201);
    }

    @Test
    void theHeadWhoApprovesStandsAboveWhereThingsGoByRuleToo() {
        var content = new HashMap<>(set(today, List.of(change("DISSOLVE", south, Map.of()))));
        content.put("rules", List.of(Map.of("objectType", "MEMBERSHIP", "outcome", "MOVE", "toUnitId", north)));
        content.put("unitId", south);
        admin.post("unit-change-sets", content)
                .statusCode(422)
                .body("errors.pointer", contains("/unitId"))
                .body("errors.code", contains("notAnswering"))
                .body("errors[0].message", containsString("Phường Bắc"));
        content.put("unitId", city);
        admin.post("unit-change-sets", content).statusCode(201);
    }

    @Test
    void whoFollowsTheUnitThatAnsweredUndoesTheSet() {
        var own = Someone.as(Someone.member(north, "HEAD"));
        var content = new HashMap<>(set(today, List.of(change("DISSOLVE", north, Map.of()))));
        content.put("unitId", north);
        content.put("rules", List.of(Map.of("objectType", "MEMBERSHIP", "outcome", "CLOSE")));
        String set = Someone.id(admin.post("unit-change-sets", content));
        own.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(200).body("unit.id", equalTo(city));
        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"))
                .statusCode(200)
                .body("unit.id", equalTo(north));
    }

    private void executeDue(String set) {
        var context = Arc.container().requestContext();
        boolean own = !context.isActive();
        if (own) {
            context.activate();
        }
        try {
            sets.executeDue(UUID.fromString(set));
        } finally {
            if (own) {
                context.terminate();
            }
        }
    }

    /** The set's day is today. */
    private void comeTo(String set) throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement =
                        connection.prepareStatement("update unit_change_sets set effective_on = ? where id = ?")) {
            statement.setObject(1, today);
            statement.setObject(2, UUID.fromString(set));
            statement.execute();
        }
    }

    private static void triedToTheLimit(String set) throws SQLException {
        ask("update unit_change_sets set failures = 144 where id = ? returning failures", set);
    }

    private static String failures(String set) throws SQLException {
        return ask("select failures from unit_change_sets where id = ?", set);
    }

    private static String ask(String sql, String set) throws SQLException {
        try (var database = TestDatabase.superuser();
                var statement = database.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(set));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
