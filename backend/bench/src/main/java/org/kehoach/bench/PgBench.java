package org.kehoach.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.local.PlainFailure;

/** Runs recorded statements by pgbench, prepared and with parameters as the service's driver sends them. */
final class PgBench {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final Pattern UUID_7 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern LOOKS_LIKE_VARIABLE = Pattern.compile("(?<!:):[A-Za-z0-9_]");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    /** Ids that one request makes, at most; each transaction has so many numbers of its own. */
    private static final int FRESH = 64;

    /** How to reach the database. */
    record Target(Path program, int port, String database, String user, String password) {}

    /** Numbers that each transaction takes one of. */
    record Numbers(long first, int eachClient) {}

    private final Target target;
    private final int clients;
    private final Path folder;

    PgBench(Target target, int clients, Path folder) {
        this.target = target;
        this.clients = clients;
        this.folder = folder;
    }

    /**
     * Statements that can run again, for so long: transactions a second. One prepared statement with changing values, as
     * the service's driver has, for the first five executions on a connection are planned each for itself.
     *
     * @param choice pgbench commands that set {@code :n} anew for each transaction
     * @param targets values that stand for the thing numbered {@code :n}, with the SQL that makes them
     */
    double read(String choice, List<Recorded> statements, Map<String, String> targets, Duration time)
            throws IOException {
        var script = new Script(Set.of(), targets);
        script.add(choice, statements);
        return run(script, List.of("-T", Long.toString(time.toSeconds())));
    }

    /**
     * Statements that make things: each transaction with its own ids.
     *
     * @param stable ids that stay what they are; other ids of version 7 are new ones in each transaction
     * @param targets for each variant, ids that stand for the thing numbered {@code :n}, with the SQL that makes them
     */
    double write(List<List<Recorded>> variants, Set<String> stable, List<Map<String, String>> targets, Numbers numbers)
            throws IOException {
        String next = "\\set sequence :sequence + 1\n\\set n :first + :client_id * :each + :sequence\n";
        var script = new Script(stable, new LinkedHashMap<>());
        script.variables.put("first", Long.toString(numbers.first()));
        script.variables.put("each", Integer.toString(numbers.eachClient()));
        script.variables.put("sequence", "-1");
        for (int i = 0; i < variants.size(); i++) {
            script.made.clear();
            script.made.putAll(targets.get(i));
            script.add(next, variants.get(i));
        }
        return run(script, List.of("-t", Integer.toString(numbers.eachClient())));
    }

    private double run(Script script, List<String> extent) throws IOException {
        var command = new ArrayList<>(List.of(
                target.program().toString(),
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                "2",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(target.port()),
                "-U",
                target.user()));
        command.addAll(extent);
        script.variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        for (int i = 0; i < script.texts.size(); i++) {
            var file = folder.resolve("pgbench-" + i + ".sql");
            Files.writeString(file, script.texts.get(i));
            command.addAll(List.of("-f", file.toString()));
        }
        command.add(target.database());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", target.password());
        // planned as the service's sessions plan
        builder.environment().put("PGOPTIONS", "-c random_page_cost=1.1");
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("pgbench.log"), said);
        var rate = RATE.matcher(said);
        if (!finished(process) || !rate.find()) {
            throw new PlainFailure("pgbench failed:\n" + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static boolean finished(Process process) {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.", e);
        }
    }

    /** The text of pgbench's scripts and the variables that they share. */
    private static final class Script {

        private final Set<String> stable;
        private final Map<String, String> made;
        private final Map<String, String> variables = new LinkedHashMap<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private final List<String> texts = new ArrayList<>();

        Script(Set<String> stable, Map<String, String> made) {
            this.stable = stable;
            this.made = made;
        }

        void add(String before, List<Recorded> statements) {
            var text = new StringBuilder(before);
            for (var statement : statements) {
                if (LOOKS_LIKE_VARIABLE.matcher(statement.sql()).find()) {
                    throw new PlainFailure("pgbench would take a part of this for its variable: " + statement.sql());
                }
                text.append(PARAMETER
                                .matcher(statement.sql())
                                .replaceAll(found -> Matcher.quoteReplacement(
                                        parameter(statement.values().get(Integer.parseInt(found.group(1)) - 1)))))
                        .append(";\n");
            }
            texts.add(text.toString());
        }

        private String parameter(@org.jspecify.annotations.Nullable String value) {
            if (value == null) {
                // pgbench knows no null parameter
                return "null";
            }
            boolean writes = variables.containsKey("first");
            if (made.containsKey(value)) {
                return made.get(value);
            }
            if (writes && UUID_7.matcher(value).matches() && !stable.contains(value)) {
                String fresh = "cast('01ff0000-0000-7000-8000-' || lpad(to_hex(cast(:n as bigint) * " + FRESH + " + "
                        + made.size() + "), 12, '0') as uuid)";
                made.put(value, fresh);
                return fresh;
            }
            String name = names.computeIfAbsent(value, unknown -> "v" + names.size());
            variables.put(name, value);
            return ":" + name;
        }
    }
}
