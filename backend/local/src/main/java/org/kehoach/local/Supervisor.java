package org.kehoach.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Starts a program again when it dies, a few times; a program that keeps dying ends the stack with a sentence. */
final class Supervisor {

    private static final int RESTARTS = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final String name;
    private final Supplier<ChildProcess> start;
    private final Consumer<PlainFailure> giveUp;
    private final Deque<Instant> restarts = new ArrayDeque<>();
    private ChildProcess current;
    private boolean stopping;

    private Supervisor(String name, Supplier<ChildProcess> start, Consumer<PlainFailure> giveUp) {
        this.name = name;
        this.start = start;
        this.giveUp = giveUp;
        this.current = start.get();
    }

    static Supervisor start(String name, Supplier<ChildProcess> start, Consumer<PlainFailure> giveUp) {
        return new Supervisor(name, start, giveUp);
    }

    /** From here on a death is followed by a restart; before, it is the start that fails. */
    void watch() {
        Thread.ofVirtual().name("watch " + name).start(this::restartWhileItDies);
    }

    synchronized ChildProcess current() {
        return current;
    }

    void stop(Duration patience) {
        ChildProcess last;
        synchronized (this) {
            stopping = true;
            last = current;
        }
        last.stop(patience);
    }

    private void restartWhileItDies() {
        ChildProcess watched = current();
        while (watched != null) {
            int exit = watched.onExit().join().exitValue();
            watched = restarted(watched, exit);
        }
    }

    private synchronized @Nullable ChildProcess restarted(ChildProcess dead, int exit) {
        if (stopping) {
            return null;
        }
        if (tooMany()) {
            giveUp.accept(dead.failure("ended again (exit code " + exit + "), after " + RESTARTS + " restarts within "
                    + WINDOW.toMinutes() + " minutes, so Kehoach stops. What was saved is kept"));
            return null;
        }
        Console.warn(name + " ended unexpectedly (exit code " + exit
                + "). It is being started again; what was saved is kept.");
        current = start.get();
        return current;
    }

    private boolean tooMany() {
        Instant now = Instant.now();
        restarts.removeIf(at -> at.isBefore(now.minus(WINDOW)));
        restarts.addLast(now);
        return restarts.size() > RESTARTS;
    }
}
