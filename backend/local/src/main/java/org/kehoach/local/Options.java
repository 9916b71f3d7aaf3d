package org.kehoach.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the command line asked for. */
public record Options(Path home, Path data, int port, boolean sample, boolean reset) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    static Options parse(List<String> arguments) {
        Path home = Path.of("").toAbsolutePath();
        Path data = null;
        int port = DEFAULT_PORT;
        boolean sample = true;
        boolean reset = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--home" -> home = Path.of(value(option, rest)).toAbsolutePath();
                case "--data" -> data = Path.of(value(option, rest)).toAbsolutePath();
                case "--port" -> port = port(value(option, rest));
                case "--no-sample" -> sample = false;
                case "--reset" -> reset = true;
                default -> throw new PlainFailure("Unknown option " + option + "; see ./run --help.");
            }
        }
        Path folder = data == null ? home.resolve(".kehoach") : data;
        return new Options(home.normalize(), folder.normalize(), port, sample, reset);
    }

    /** The address that people type, and the start of every link that the stack makes. */
    public String publicUrl() {
        return "http://localhost:" + port;
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new PlainFailure(option + " needs a value; see ./run --help.");
        }
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new PlainFailure("--port takes a number from 1 to 65535, not \"" + text + "\".", e);
        }
        throw new PlainFailure("--port takes a number from 1 to 65535, not \"" + text + "\".");
    }
}
