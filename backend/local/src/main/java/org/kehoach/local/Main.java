package org.kehoach.local;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts the stack, tells where it is, and stops it when asked to. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            run(Options.parse(Arrays.asList(arguments)));
        } catch (PlainFailure e) {
            Console.warn(e.sentence());
            System.exit(1);
        } catch (UncheckedIOException e) {
            Console.warn("A file could not be read or written: " + e.getMessage()
                    + ". Is the disk full, or the data folder somebody else's?");
            System.exit(1);
        }
    }

    private static void run(Options options) {
        Stack stack = new Stack(options);
        AtomicBoolean ready = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(stack, ready), "shutdown"));
        stack.start();
        ready.set(true);
        announce(options);
        throw stack.awaitEnd();
    }

    private static void shutDown(Stack stack, AtomicBoolean ready) {
        if (ready.get()) {
            Console.say("Stopping ...");
        }
        stack.stop();
        if (ready.get()) {
            Console.say("Stopped. Everything is kept in the data folder.");
        }
    }

    private static void announce(Options options) {
        Console.say("");
        Console.say("Kehoach is ready: " + options.publicUrl());
        Console.say("");
        if (options.sample()) {
            Console.say("Sample accounts (password of each: " + SampleAccount.PASSWORD + ")");
            for (SampleAccount account : SampleAccount.values()) {
                Console.say(String.format("  %-15s %s", account.username(), account.post()));
            }
        } else {
            Console.say("Sign in as " + SampleAccount.QUANTRI.username() + " (password: " + SampleAccount.PASSWORD
                    + "), who administers the first unit and may give the other sample accounts their roles.");
        }
        Console.say("API explorer: " + options.publicUrl() + "/api/explorer   Access token: backend/local/token NAME");
        Console.say("Ctrl-C stops everything.");
    }
}
