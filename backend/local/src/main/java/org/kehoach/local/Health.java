package org.kehoach.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Waits until a started program answers. */
public final class Health {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int OK = 200;

    private Health() {}

    public static void await(ChildProcess process, String url) {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!answers(http, url)) {
                if (!process.isAlive()) {
                    throw process.failure("ended while it started (exit code " + process.exitValue() + ")");
                }
                if (Instant.now().isAfter(deadline)) {
                    throw process.failure("did not become ready within " + PATIENCE.toMinutes() + " minutes");
                }
                Pause.briefly();
            }
        }
    }

    private static boolean answers(HttpClient http, String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.", e);
        }
    }
}
