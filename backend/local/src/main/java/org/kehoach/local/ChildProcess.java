package org.kehoach.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program that the stack starts and stops, with its output in a log file. */
public final class ChildProcess {

    private static final long KEPT_LOG_BYTES = 5_000_000;
    private static final int TAIL_BYTES = 4_000;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts in a session of its own, so that Ctrl-C in the terminal reaches only the launcher, which then stops
     * everything in order.
     */
    static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path workFolder, Path log) {
        List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(inOwnSession)
                .directory(workFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        try {
            rotate(log);
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new PlainFailure(name + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The time that processors have worked for it; zero where the system does not tell. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    int exitValue() {
        return process.exitValue();
    }

    /** Asks to end, waits, and only then insists. */
    public void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    PlainFailure failure(String what) {
        return new PlainFailure(name + " " + what + ". The end of its log (" + log + "):\n" + tail());
    }

    private String tail() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - TAIL_BYTES);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static void rotate(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > KEPT_LOG_BYTES) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
