package org.kehoach.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Programs that an earlier start left behind when it was killed itself. They are known by the folder they work in, which
 * lies inside the data folder whose lock we hold, so no process number has to be trusted.
 */
final class Leftovers {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Set<String> OURS = Set.of("java", "postgres");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Leftovers() {}

    /** Ends them politely, then by force; returns how many there were. */
    static int end(Path workFolder, String politeSignal) {
        List<Long> found = workingIn(workFolder);
        found.forEach(pid -> signal(pid, politeSignal));
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!workingIn(workFolder).isEmpty() && Instant.now().isBefore(deadline)) {
            Pause.briefly();
        }
        workingIn(workFolder).forEach(pid -> signal(pid, "KILL"));
        while (!workingIn(workFolder).isEmpty()) {
            Pause.briefly();
        }
        return found.size();
    }

    static void signal(long pid, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static List<Long> workingIn(Path folder) {
        try (Stream<Path> entries = Files.list(PROCESSES)) {
            return entries.filter(
                            entry -> entry.getFileName().toString().chars().allMatch(Character::isDigit))
                    .filter(entry -> isOursIn(entry, folder))
                    .map(entry -> Long.valueOf(entry.getFileName().toString()))
                    .filter(pid -> pid != ProcessHandle.current().pid())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOursIn(Path entry, Path folder) {
        try {
            String program =
                    Files.readSymbolicLink(entry.resolve("exe")).getFileName().toString();
            return OURS.contains(program)
                    && Files.readSymbolicLink(entry.resolve("cwd")).startsWith(folder);
        } catch (IOException e) {
            // it ended meanwhile, or belongs to somebody else
            return false;
        }
    }
}
