package org.kehoach.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;

import org.kehoach.local.PlainFailure;

/**
 * What the command line asked for.
 *
 * @param hold to leave database and service running after the measures, for a closer look
 */
record Settings(Path home, Path pgbench, int rounds, Duration time, Set<String> only, boolean hold) {

    static final Set<String> MEASURES = Set.of(
            "list", "rights", "task", "create", "state", "reading", "paper", "units", "numbers", "search", "events",
            "merge");

    static Settings parse(String[] arguments) {
        Path home = Path.of("").toAbsolutePath();
        Path pgbench = Path.of("pgbench");
        int rounds = 5;
        var time = Duration.ofSeconds(8);
        Set<String> only = MEASURES;
        boolean hold = false;
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--home" -> home = Path.of(value(option, rest)).toAbsolutePath();
                case "--pgbench" -> pgbench = Path.of(value(option, rest));
                case "--rounds" -> rounds = number(option, value(option, rest));
                case "--seconds" -> time = Duration.ofSeconds(number(option, value(option, rest)));
                case "--only" -> only = Set.of(value(option, rest).split(","));
                case "--hold" -> hold = true;
                default -> throw new PlainFailure("Unknown option " + option + "; see backend/bench/run --help.");
            }
        }
        if (!MEASURES.containsAll(only)) {
            throw new PlainFailure(
                    "--only takes some of list,rights,task,create,state,reading,paper,units,numbers,search,events,merge.");
        }
        return new Settings(home, pgbench, rounds, time, only, hold);
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new PlainFailure(option + " needs a value; see backend/bench/run --help.");
        }
        return value;
    }

    private static int number(String option, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number <= 60) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new PlainFailure(option + " takes a number from 1 to 60.", e);
        }
        throw new PlainFailure(option + " takes a number from 1 to 60.");
    }
}
