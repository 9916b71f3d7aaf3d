package org.kehoach.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.kehoach.local.PlainFailure;

/** The process that sends HTTP requests, as the measuring process sees it. */
final class HttpLoader implements Closeable {

    /** A request of a round. */
    record Call(String method, String path, String token, String ifMatch, String body) {
        static Call get(String path, String token) {
            return new Call("GET", path, token, "", "");
        }

        String line() {
            return String.join("\t", method, path, token, ifMatch, body);
        }
    }

    /** What a round gave. */
    record Result(int requests, double perSecond, int p50Micros, int p99Micros) {}

    private final Process process;
    private final BufferedWriter to;
    private final BufferedReader from;
    private final Path folder;

    private HttpLoader(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        to = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static HttpLoader start(int port, int connections, Path folder) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HttpLoad.class.getName(),
                Integer.toString(port),
                Integer.toString(connections));
        builder.redirectError(folder.resolve("http-load.log").toFile());
        return new HttpLoader(builder.start(), folder);
    }

    /** Goes through the calls, round and round, until so many were sent or the time is over. Refuses failed answers. */
    Result run(List<Call> calls, int limit, Duration time) throws IOException {
        var file = folder.resolve("calls.tsv");
        Files.write(file, calls.stream().map(Call::line).toList());
        to.write(file + "\t" + limit + "\t" + time.toMillis() + "\n");
        to.flush();
        String answer = from.readLine();
        if (answer == null) {
            throw new PlainFailure("The load process ended; see " + folder.resolve("http-load.log") + ".");
        }
        var parts = answer.split("\t", -1);
        int requests = Integer.parseInt(parts[0]);
        if (!parts[1].equals("0")) {
            throw new PlainFailure(parts[1] + " of " + requests + " requests like "
                    + calls.getFirst().path() + " failed, the first with: " + parts[5]);
        }
        return new Result(
                requests,
                requests / Double.parseDouble(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
    }

    Result one(Call call) throws IOException {
        return run(List.of(call), 1, Duration.ofSeconds(30));
    }

    @Override
    public void close() throws IOException {
        to.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
