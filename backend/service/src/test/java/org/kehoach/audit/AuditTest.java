package org.kehoach.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Every write and every refusal leaves a row that the service itself cannot change. */
@QuarkusTest
class AuditTest {

    @Test
    void aChangeIsKeptWithWhoDidItAndWhatItWas() throws SQLException {
        String unit = Someone.unit("Phường Kiểm toán", "WARD", null);
        String officer = Someone.member(unit, "OFFICER");
        String plan =
                Someone.id(Someone.as(officer).post("plans", Map.of("issuingUnitId", unit, "title", "Tên ban đầu")));
        Someone.as(officer).patch("plans/" + plan, Map.of("title", "Tên mới")).statusCode(200);
        assertEquals(
                List.of("createPlan", "updatePlan"),
                TestDatabase.ask(
                        "select action from audit_entries where object_id = '%s' and subject = '%s' order by id"
                                .formatted(plan, Tokens.subject(officer))));
        assertEquals(
                List.of("Tên ban đầu -> Tên mới"),
                TestDatabase.ask(
                        "select (before ->> 'title') || ' -> ' || (after ->> 'title') from audit_entries where object_id = '%s' and action = 'updatePlan'"
                                .formatted(plan)));
    }

    @Test
    void whoComesForTheFirstTimeLeavesARow() throws SQLException {
        String name = "nguoi-moi-" + java.util.UUID.randomUUID();
        Someone.bearing(Tokens.person(name).signed()).get("me").statusCode(200);
        assertEquals(
                List.of("registerStaff"),
                TestDatabase.ask(
                        "select action from audit_entries where subject = '%s'".formatted(Tokens.subject(name))));
    }

    @Test
    void whatWasReportedCannotBeRewritten() throws SQLException {
        try (var connection = TestDatabase.application();
                var statement = connection.createStatement()) {
            for (String attempt : List.of("update progress_reports set text = 'x'", "delete from progress_figures")) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(attempt));
                assertEquals("42501", refused.getSQLState(), refused.toString());
            }
        }
    }

    @Test
    void aRefusalIsKeptAlthoughNothingChanged() throws SQLException {
        String unit = Someone.unit("Phường Từ chối", "WARD", null);
        String viewer = Someone.member(unit, "VIEWER");
        Someone.as(viewer)
                .post("plans", Map.of("issuingUnitId", unit, "title", "Không được"))
                .statusCode(403)
                .body("type", equalTo("https://kehoach.org/problems/forbidden"));
        assertEquals(
                List.of("POST /api/v1/plans"),
                TestDatabase.ask("select action from audit_entries where refused and subject = '%s'"
                        .formatted(Tokens.subject(viewer))));
    }

    @Test
    void aChangeOfWhatIsHiddenIsKeptWithItsId() throws SQLException {
        String unit = Someone.unit("Phường Kín", "WARD", null);
        String plan = Someone.id(Someone.as(Someone.member(unit, "OFFICER"))
                .post("plans", Map.of("issuingUnitId", unit, "title", "Bản thảo kín")));
        String stranger = Someone.member(Someone.unit("Phường Lạ", "WARD", null), "HEAD");
        Someone.as(stranger).step("plans/" + plan, "issue", Map.of()).statusCode(404);
        assertEquals(
                List.of(plan),
                TestDatabase.ask("select object_id::text from audit_entries where refused and subject = '%s'"
                        .formatted(Tokens.subject(stranger))));
    }

    @Test
    void theServicesOwnRoleCannotRewriteTheAudit() throws SQLException {
        try (var connection = TestDatabase.application();
                var statement = connection.createStatement()) {
            for (String attempt : List.of(
                    "update audit_entries set action = 'x'",
                    "delete from audit_entries",
                    "truncate audit_entries",
                    "update progress_reports set text = 'x'",
                    "delete from progress_figures")) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(attempt));
                assertEquals("42501", refused.getSQLState(), refused.toString());
            }
        }
    }
}
