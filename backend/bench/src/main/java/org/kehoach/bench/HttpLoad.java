package org.kehoach.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over kept-alive connections to a port of this machine, each connection its next one when the answer
 * before is whole. A process of its own: takes rounds from its input, tells their results on its output.
 */
final class HttpLoad {

    private static final int FAILED = 400;
    private static final Duration GRACE = Duration.ofMinutes(2);

    /** A request of a round; absent parts are empty. */
    private record Call(HttpMethod method, String path, String token, String ifMatch, String body) {
        static Call parse(String line) {
            var parts = line.split("\t", -1);
            return new Call(HttpMethod.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4]);
        }
    }

    private final Vertx vertx;
    private final HttpClient http;

    private HttpLoad(Vertx vertx, HttpClient http) {
        this.vertx = vertx;
        this.http = http;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int connections = Integer.parseInt(arguments[1]);
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
        var http = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(Integer.parseInt(arguments[0]))
                .setMaxPoolSize(connections)
                .setKeepAlive(true)
                .setPipelining(false)
                .setDecompressionSupported(false));
        var load = new HttpLoad(vertx, http);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var parts = line.split("\t", -1);
            var calls = Files.readAllLines(Path.of(parts[0])).stream()
                    .map(Call::parse)
                    .toList();
            var round = load.new Round(calls, Integer.parseInt(parts[1]), Duration.ofMillis(Long.parseLong(parts[2])));
            System.out.println(round.run(connections));
        }
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    /** One measured stretch: everything in it happens on the one event loop. */
    private final class Round {

        private final List<Call> calls;
        private final int limit;
        private final long nanos;
        private final long start = System.nanoTime();
        private final List<Integer> micros = new ArrayList<>();
        private final CompletableFuture<String> end = new CompletableFuture<>();
        private int sent;
        private int failures;
        private int running;
        private @Nullable String firstFailure;

        /** @param limit requests at most; the calls are gone round when there are fewer */
        Round(List<Call> calls, int limit, Duration time) {
            this.calls = calls;
            this.limit = limit;
            nanos = time.toNanos();
        }

        String run(int connections) throws InterruptedException, ExecutionException {
            vertx.runOnContext(loop -> {
                running = connections;
                for (int i = 0; i < connections; i++) {
                    next();
                }
            });
            return end.orTimeout(nanos + GRACE.toNanos(), TimeUnit.NANOSECONDS).get();
        }

        private void next() {
            if (sent == limit || System.nanoTime() - start > nanos) {
                running--;
                if (running == 0) {
                    end.complete(result());
                }
                return;
            }
            var call = calls.get(sent % calls.size());
            sent++;
            long begun = System.nanoTime();
            http.request(call.method(), call.path())
                    .compose(request -> send(request, call))
                    .onComplete(answer -> {
                        micros.add((int) ((System.nanoTime() - begun) / 1000));
                        if (answer.failed()) {
                            fail(String.valueOf(answer.cause()));
                        } else if (!answer.result().isEmpty()) {
                            fail(answer.result());
                        }
                        next();
                    });
        }

        /** Empty when all was well, else what went wrong. */
        private Future<String> send(HttpClientRequest request, Call call) {
            request.putHeader("Authorization", "Bearer " + call.token()).putHeader("Accept", "application/json");
            if (!call.ifMatch().isEmpty()) {
                request.putHeader("If-Match", call.ifMatch());
            }
            if (call.method().equals(HttpMethod.POST)) {
                request.putHeader("Content-Type", "application/json");
            }
            return request.send(call.body())
                    .compose(response -> response.body()
                            .map(body -> response.statusCode() < FAILED
                                    ? ""
                                    : response.statusCode() + " " + body.toString(StandardCharsets.UTF_8)));
        }

        private void fail(String what) {
            failures++;
            if (firstFailure == null) {
                firstFailure = what.replaceAll("\\s+", " ");
            }
        }

        private String result() {
            double seconds = (System.nanoTime() - start) / 1e9;
            micros.sort(null);
            return String.join(
                    "\t",
                    Integer.toString(sent),
                    Integer.toString(failures),
                    Double.toString(seconds),
                    Integer.toString(quantile(0.5)),
                    Integer.toString(quantile(0.99)),
                    firstFailure == null ? "" : firstFailure);
        }

        private int quantile(double part) {
            return micros.isEmpty() ? 0 : micros.get((int) (part * (micros.size() - 1)));
        }
    }
}
