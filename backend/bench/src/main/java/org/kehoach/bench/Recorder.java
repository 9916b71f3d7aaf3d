package org.kehoach.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads from PostgreSQL's own log what the service said while something ran. */
final class Recorder {

    /** Something that talks to the service. */
    interface Work {
        void run() throws IOException;
    }

    private static final Pattern STATEMENT =
            Pattern.compile("LOG: {2}(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern DETAIL =
            Pattern.compile("DETAIL: {2}Parameters: (.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE =
            Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')(?:, |$)", Pattern.DOTALL);

    private final Connection superuser;
    private final Path log;
    private final String user;

    Recorder(Connection superuser, Path log, String user) {
        this.superuser = superuser;
        this.log = log;
        this.user = user;
    }

    List<Recorded> during(Work work) throws SQLException, IOException {
        execute("alter system set log_line_prefix = '@%u@'");
        execute("alter system set log_statement = 'all'");
        execute("select pg_reload_conf()");
        try {
            String first = mark();
            work.run();
            String last = mark();
            return between(first, last);
        } finally {
            execute("alter system reset log_statement");
            execute("select pg_reload_conf()");
        }
    }

    /** Comes back when every session has the new settings, which it shows by writing the mark. */
    private String mark() throws SQLException, IOException {
        String mark = "mark-" + UUID.randomUUID();
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!text().contains(mark) && System.nanoTime() < deadline) {
            execute("select '" + mark + "'");
        }
        return mark;
    }

    private List<Recorded> between(String first, String last) throws IOException {
        String text = text();
        int from = text.lastIndexOf(first);
        int to = text.indexOf(last);
        var statements = new ArrayList<Recorded>();
        for (String entry : text.substring(from, to).split("\n(?!\t)")) {
            if (!entry.startsWith("@" + user + "@")) {
                continue;
            }
            String said = entry.substring(user.length() + 2).replace("\n\t", "\n");
            Matcher statement = STATEMENT.matcher(said);
            Matcher detail = DETAIL.matcher(said);
            if (statement.matches()) {
                statements.add(new Recorded(statement.group(1), List.of()));
            } else if (detail.matches()) {
                var latest = statements.removeLast();
                statements.add(new Recorded(latest.sql(), values(detail.group(1))));
            }
        }
        return statements;
    }

    private static List<@Nullable String> values(String list) {
        var values = new ArrayList<@Nullable String>();
        var matcher = VALUE.matcher(list);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            values.add(quoted == null ? null : quoted.replace("''", "'"));
        }
        return values;
    }

    private String text() throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            // one recording is small; what lies before it does not matter
            long start = Math.max(0, file.length() - 4_000_000);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
