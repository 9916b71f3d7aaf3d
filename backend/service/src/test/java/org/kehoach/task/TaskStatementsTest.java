package org.kehoach.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often tasks ask the database, which tests keep exact. */
@QuarkusTest
class TaskStatementsTest {

    private final List<String> wards = new ArrayList<>();
    private String city = "";
    private String item = "";
    private String plan = "";
    private Someone officer = Someone.loader();

    @BeforeEach
    void plan() {
        wards.clear();
        city = Someone.unit("Thành phố Đếm", "CITY", null);
        for (int number = 1; number <= 8; number++) {
            wards.add(Someone.unit("Phường Đếm " + number, "WARD", city));
        }
        officer = Someone.as(Someone.member(city, "OFFICER"));
        var chairman = Someone.as(Someone.member(city, "HEAD"));
        plan = officer.plan(city, "Kế hoạch đếm");
        item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of()).statusCode(200);
        officer.get("me").statusCode(200);
    }

    @Test
    void oneThingIsOneStatementOutsideAnyTransactionAndItsChildrenOneMore() {
        String leaf = Someone.id(officer.post("tasks", leaf()));
        String composite = Someone.id(officer.post("tasks", each(wards)));
        String assignment = officer.get("tasks/" + leaf)
                .body("figures.key", contains("sessions"))
                .body("figures[0].target", equalTo(3.5f))
                .body("assignments.role", contains("LEAD", "SUPPORT", "SUPPORT", "MONITOR"))
                .body("assignments[0].turn.name", startsWith("Phường Đếm 1"))
                .extract()
                .path("assignments[0].id");
        officer.get("tasks/" + composite).body("children.total", equalTo(8)).body("assignments", hasSize(0));
        var expected = Map.of("tasks/" + leaf, 1, "tasks/" + composite, 2, "assignments/" + assignment, 1);
        expected.forEach((path, count) -> {
            var statements = Statements.during(() -> officer.get(path).statusCode(200));
            assertEquals((long) count, statements.count(), path + statements);
            assertEquals(0, statements.transactions(), path + statements);
        });
        assertEquals(
                0, Statements.during(() -> officer.get("me").statusCode(200)).count(), "memberships are kept");
    }

    @Test
    void givingATaskAsksNothingTwice() {
        var statements = Statements.during(() -> Someone.id(officer.post("tasks", leaf())));
        assertEquals(11, statements.count(), statements.toString());
    }

    @Test
    void moreUnitsAreNotMoreStatements() {
        var one = Statements.during(() -> Someone.id(officer.post("tasks", each(wards.subList(0, 1)))));
        var eight = Statements.during(() -> Someone.id(officer.post("tasks", each(wards))));
        assertEquals(11, one.count(), one.toString());
        // the driver sends nine rows as eight and one
        assertEquals(12, eight.count(), eight.toString());
    }

    private Map<String, Object> leaf() {
        return Map.of(
                "planItemId",
                item,
                "title",
                "Một việc",
                "leadUnitId",
                wards.get(0),
                "supportUnitIds",
                wards.subList(1, 3),
                "monitorUnitId",
                city,
                "figures",
                List.of(Map.of("key", "sessions", "label", "Số buổi", "measure", "buổi", "target", 3.5)));
    }

    private Map<String, Object> each(List<String> units) {
        return Map.of("planItemId", item, "title", "Mọi phường", "forEach", Map.of("unitIds", units));
    }
}
