package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Each thing that a set has touched has a row of its own in the audit, which names the set. */
@QuarkusTest
class UnitChangeAuditTest extends UnitChangeFixture {

    @Test
    void whatASetMovesIsKeptAtEachThing() {
        String person = Someone.member(north, "OFFICER");
        String staff = Someone.as(person).get("me").extract().path("staffId");
        String plan = Someone.as(person).plan(north, "Dự thảo của phường cũ");
        String task = given(north, Someone.unit("Phường Đông", "WARD", city));
        String before = leading(task);
        String set = draft(today, List.of(merger(south, north)));
        approve(set).body("status", equalTo("EXECUTED"));
        String after = leading(task);

        assertEquals(List.of("moveByUnitChange assignment " + north + " -> " + south), told(set, before));
        assertEquals(List.of("createByUnitChange assignment " + south + " -> "), told(set, after));
        assertEquals(List.of("moveByUnitChange plan " + north + " -> " + south), told(set, plan));
        assertEquals(List.of("moveByUnitChange staff " + north + " -> " + south), told(set, staff));
        assertEquals(List.of("changeByUnitChange unit " + north + " -> "), told(set, north));

        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"))
                .statusCode(200);
        assertEquals(
                List.of("moveByUnitChange plan " + north + " -> " + south, "undoUnitChange plan  -> " + north),
                told(set, plan));
    }

    @Test
    void whatStaysHasNoRowAndEachRowNamesWhoApproved() {
        String leader = leading(given(south, north));
        String set = draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Bắc Mới"))));
        String name = Someone.member(city, "HEAD");
        Someone.as(name).step("unit-change-sets/" + set, "approve", Map.of()).statusCode(200);

        assertEquals(List.of(), told(set, leader));
        assertEquals(
                List.of(Tokens.subject(name)),
                TestDatabase.ask("select subject from audit_entries where after ->> 'changeSetId' = '" + set + "'"));
    }

    private String leading(String task) {
        return head.get("tasks/" + task)
                .extract()
                .path("assignments.find { it.role == 'LEAD' && it.state != 'HANDED_OVER' }.id");
    }

    private static List<Object> told(String set, String object) {
        return TestDatabase.ask(
                "select action || ' ' || object_type || ' ' || coalesce(before ->> 'unitId', '') || ' -> '"
                        + " || coalesce(after ->> 'unitId', '') from audit_entries where after ->> 'changeSetId' = '"
                        + set
                        + "' and object_id = '" + object + "' order by id");
    }
}
