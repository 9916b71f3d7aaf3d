package org.kehoach.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whoever writes; nothing of it stays. */
@QuarkusTest
class UnitConstraintsTest {

    private static final String OVERLAP = "23P01";
    private static final String CIRCLE = "23000";

    private Connection database;
    private String upper = "";
    private String lower = "";

    @BeforeEach
    void unitsOfTwoPeriods() throws SQLException {
        upper = Someone.id(Someone.loader()
                .post(
                        "units",
                        Map.of(
                                "periods",
                                List.of(
                                        Map.of("name", "Huyện", "kind", "CITY", "validTo", "2021-12-31"),
                                        Map.of("name", "Huyện", "kind", "CITY", "validFrom", "2022-01-01")))));
        lower = Someone.id(Someone.loader()
                .post(
                        "units",
                        Map.of(
                                "periods",
                                List.of(
                                        Map.of(
                                                "name", "Xã",
                                                "kind", "WARD",
                                                "validTo", "2021-12-31",
                                                "parentId", upper),
                                        Map.of("name", "Xã", "kind", "WARD", "validFrom", "2022-01-01")))));
        database = TestDatabase.superuser();
        database.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void aCircleIsRefusedOnTheDaysOnWhichItIsOne() throws SQLException {
        assertEquals(1, under(lower, upper, "valid_from = '2022-01-01'"));
        assertEquals(
                CIRCLE,
                assertThrows(SQLException.class, () -> under(lower, upper, "valid_from is null"))
                        .getSQLState());
    }

    @Test
    void periodsDoNotOverlap() {
        var refused = assertThrows(
                SQLException.class,
                () -> update(
                        "update unit_periods set valid_to = '2022-01-01' where unit_id = ? and valid_from is null",
                        upper));
        assertEquals(OVERLAP, refused.getSQLState());
    }

    @Test
    void aCodeHasOneBearerAndAUnitOneCodeOfASchemeAtATime() throws SQLException {
        bear(upper, "1", "[,2021-12-31]");
        bear(lower, "1", "[2022-01-01,]");
        var savepoint = database.setSavepoint();
        assertEquals(
                OVERLAP,
                assertThrows(SQLException.class, () -> bear(lower, "1", "[2021-12-31,2021-12-31]"))
                        .getSQLState());
        database.rollback(savepoint);
        assertEquals(
                OVERLAP,
                assertThrows(SQLException.class, () -> bear(lower, "2", "[2025-01-01,]"))
                        .getSQLState());
    }

    /** Whoever lets something name a unit decides what becomes of it when the unit changes: ADR 0011 lists it. */
    @Test
    void everythingThatNamesAUnitIsAccountedFor() throws SQLException {
        var found = new TreeSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
                         where c.contype = 'f' and c.confrelid = 'units'::regclass
                        """)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "assignments.unit_id",
                        "calendar_feeds.unit_id",
                        "document_arrivals.unit_id",
                        "document_number_steps.unit_id",
                        "document_numbers.unit_id",
                        "document_series.unit_id",
                        "documents.issuing_unit_id",
                        "event_support_units.unit_id",
                        "events.host_unit_id",
                        "memberships.unit_id",
                        "plan_participants.unit_id",
                        "plan_readings.issuing_unit_id",
                        "plan_reminders.unit_id",
                        "plans.issuing_unit_id",
                        "progress_reports.unit_id",
                        "saved_views.unit_id",
                        "task_series.giving_unit_id",
                        "tasks.giving_unit_id",
                        "unit_change_sets.heir_id",
                        "unit_change_sets.unit_id",
                        "unit_codes.unit_id",
                        "unit_periods.guided_by_id",
                        "unit_periods.parent_id",
                        "unit_periods.unit_id",
                        "unit_successions.predecessor_id",
                        "unit_successions.successor_id")),
                found);
    }

    private int under(String parent, String unit, String period) throws SQLException {
        return update("update unit_periods set parent_id = ? where unit_id = ? and " + period, parent, unit);
    }

    private void bear(String unit, String code, String days) throws SQLException {
        update(
                "insert into unit_codes (id, unit_id, scheme, code, valid_from, valid_to)"
                        + " select uuidv7(), ?, ?::text, ?::text, lower(d), upper(d) - 1 from (select ?::text::daterange as d) x",
                unit,
                "K" + upper,
                code,
                days);
    }

    private int update(String sql, String... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                boolean id = values[i].length() == 36;
                statement.setObject(i + 1, id ? UUID.fromString(values[i]) : values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
