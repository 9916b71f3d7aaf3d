package org.kehoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The generated tasks, and how their ids follow from their numbers. */
final class Sample {

    static final int TASKS = 100_000;
    static final int DOCUMENTS = 200_000;
    static final int EVENTS = 200_000;
    static final int SITES = 10_000;
    static final String CAMPAIGN = "01900007-0000-7000-8000-000000000001";
    static final String OFFICER = "11111111-1111-4111-8111-111111111111";
    static final String WORKER = "22222222-2222-4222-8222-222222222222";
    static final String ADMIN = "33333333-3333-4333-8333-333333333333";
    static final String READER = "44444444-4444-4444-8444-444444444444";

    /** The newest tasks wait to be acknowledged by the units of {@link #WORKER}. */
    static final int FIRST_WAITING = 85_001;

    private static final List<String> STABLE = List.of("units", "staff", "plans", "plan_items", "documents");

    private Sample() {}

    static String unit(int number) {
        return id('a', number);
    }

    static String planItem(int plan, int item) {
        return id('1', plan * 10L + item);
    }

    static String task(long number) {
        return id('2', number);
    }

    static String leadAssignment(long number) {
        return id('3', number);
    }

    /** The SQL that makes the id of the thing whose number is in pgbench's variable {@code n}. */
    static String sameAsSql(char kind) {
        return "cast('0190000" + kind + "-0000-7000-8000-' || lpad(to_hex(cast(:n as bigint)), 12, '0') as uuid)";
    }

    static char task() {
        return '2';
    }

    static char leadAssignment() {
        return '3';
    }

    static void load(Connection connection) throws SQLException {
        String sql = text("load.sql")
                .replace("${tasks}", Integer.toString(TASKS))
                .replace("${officer}", OFFICER)
                .replace("${worker}", WORKER)
                .replace("${admin}", ADMIN);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void loadDocuments(Connection connection) throws SQLException {
        load(connection, text("documents.sql").replace("${documents}", Integer.toString(DOCUMENTS)));
    }

    static void loadEvents(Connection connection) throws SQLException {
        load(
                connection,
                text("events.sql")
                        .replace("${events}", Integer.toString(EVENTS))
                        .replace("${sites}", Integer.toString(SITES))
                        .replace("${campaign}", CAMPAIGN));
    }

    private static void load(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** Ids of things that no measured request makes. */
    static Set<String> stableIds(Connection connection) throws SQLException {
        var ids = new HashSet<String>();
        try (var statement = connection.createStatement()) {
            for (String table : STABLE) {
                try (var rows = statement.executeQuery("select id from " + table)) {
                    while (rows.next()) {
                        ids.add(rows.getString(1));
                    }
                }
            }
        }
        return ids;
    }

    private static String id(char kind, long number) {
        return String.format("0190000%s-0000-7000-8000-%012x", kind, number);
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(Sample.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
