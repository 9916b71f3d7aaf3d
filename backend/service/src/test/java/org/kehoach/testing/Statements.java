package org.kehoach.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the application said to PostgreSQL while something ran, counted by PostgreSQL itself: Hibernate and plain JDBC
 * alike.
 */
public record Statements(List<Statement> all) {

    /** One kind of statement, its values taken out, and how often it ran. */
    public record Statement(String sql, long calls) {}

    /** How open pages are told of changes, some time after these. */
    private static final String ASIDE = "pg_notify|^with said as|^listen |^select \\$1$";

    private static final String COUNTED = """
            select s.query, s.calls
            from testing.pg_stat_statements s
            join pg_roles r on r.oid = s.userid
            join pg_database d on d.oid = s.dbid
            where r.rolname = '%s' and d.datname = 'kehoach' and s.query !~ '%s'
            """.formatted(TestDatabase.APPLICATION, ASIDE);

    public static Statements during(Runnable work) {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("select testing.pg_stat_statements_reset()");
            work.run();
            try (var rows = statement.executeQuery(COUNTED)) {
                var all = new ArrayList<Statement>();
                while (rows.next()) {
                    all.add(new Statement(rows.getString(1), rows.getLong(2)));
                }
                return new Statements(List.copyOf(all));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Statements that touch tables; the brackets of a transaction are not among them. */
    public long count() {
        return all.stream()
                .filter(statement -> !isBracket(statement))
                .mapToLong(Statement::calls)
                .sum();
    }

    public long transactions() {
        return all.stream()
                .filter(statement -> statement.sql().toLowerCase(Locale.ROOT).startsWith("begin"))
                .mapToLong(Statement::calls)
                .sum();
    }

    private static boolean isBracket(Statement statement) {
        var sql = statement.sql().toLowerCase(Locale.ROOT);
        return sql.startsWith("begin")
                || sql.startsWith("commit")
                || sql.startsWith("rollback")
                || sql.startsWith("set ")
                || sql.startsWith("show ");
    }

    /** For the message of a failed assertion. */
    @Override
    public String toString() {
        return all.stream()
                .map(statement -> statement.calls() + " x " + statement.sql())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
