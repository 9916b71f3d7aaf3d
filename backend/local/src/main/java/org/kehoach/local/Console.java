package org.kehoach.local;

import java.time.Duration;
import java.time.Instant;

/** Tells the person at the terminal what happens, one line a step. */
public final class Console {

    private Console() {}

    public static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    public static void warn(String line) {
        System.err.println(line);
        System.err.flush();
    }

    /** Seconds since then, for the end of a step's line. */
    public static String since(Instant start) {
        return Math.max(1, Duration.between(start, Instant.now()).toSeconds()) + " s";
    }
}
