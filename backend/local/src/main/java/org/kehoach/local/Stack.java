package org.kehoach.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.json.JsonObject;

/** All the parts together: started in order, stopped in the opposite order, whatever the reason. */
final class Stack {

    private static final Duration DATABASE_LOOK = Duration.ofSeconds(2);

    /** Completed with the reason when the stack cannot go on by itself. */
    private final CompletableFuture<PlainFailure> end = new CompletableFuture<>();

    private final Deque<Part> running = new ArrayDeque<>();
    private final Options options;
    private boolean closing;

    /** A started part and how to stop it. */
    private record Part(String name, Stop stop) {}

    /** Stops a part; may fail, which must not keep the others from being stopped. */
    private interface Stop {
        void run() throws Exception;
    }

    Stack(Options options) {
        this.options = options;
    }

    void start() {
        DataFolder data = DataFolder.open(options.data());
        began("the data folder", data::close);
        Ports.requireFree(options.port());
        endLeftovers(data);
        if (options.reset()) {
            data.reset();
            Console.say("The data folder " + data.root() + " is empty again.");
        }
        Installation installation = new Installation(options.home());
        List<Integer> ports = Ports.free(4);
        Path cache = CacheFolder.find(data);

        Instant start = Instant.now();
        Postgres postgres = Postgres.start(data, cache, ports.get(0));
        began("PostgreSQL", postgres::close);
        watchDatabase(postgres);
        Console.say("  PostgreSQL runs (" + Console.since(start) + ")");

        start = Instant.now();
        Keycloak keycloak = Keycloak.prepare(installation, cache, data, ports.get(1));
        Supervisor identity =
                Supervisor.start("Keycloak", () -> keycloak.start(options.publicUrl(), postgres), end::complete);
        began("Keycloak", () -> identity.stop(Keycloak.stopPatience()));
        Service service = new Service(installation, data, ports.get(2), ports.get(3));
        Supervisor kehoach =
                Supervisor.start("The service", () -> service.start(options, postgres, keycloak.url()), end::complete);
        began("the service", () -> kehoach.stop(Service.stopPatience()));
        FrontDoor door = FrontDoor.open(options.port(), installation.app(), ports.get(2), ports.get(1));
        began("the front door", door::close);

        Health.await(kehoach.current(), service.healthUrl());
        kehoach.watch();
        Console.say("  the service runs (" + Console.since(start) + ")");
        Health.await(identity.current(), keycloak.url() + "/realms/master");
        identity.watch();
        prepareRealm(installation, data, keycloak);
        Console.say("  Keycloak runs (" + Console.since(start) + ")");
        new Endpoints(options.publicUrl()).save(data);
        if (options.sample()) {
            loadSample(data);
        }
    }

    /** Blocks until the stack cannot go on. */
    PlainFailure awaitEnd() {
        return end.join();
    }

    void stop() {
        synchronized (running) {
            closing = true;
        }
        while (true) {
            Part part;
            synchronized (running) {
                part = running.pollLast();
            }
            if (part == null) {
                return;
            }
            try {
                part.stop().run();
            } catch (Exception e) {
                Console.warn("Stopping " + part.name() + " failed: " + e.getMessage());
            }
        }
    }

    private void prepareRealm(Installation installation, DataFolder data, Keycloak keycloak) {
        KeycloakAdmin admin = KeycloakAdmin.login(
                keycloak.url(), Keycloak.ADMIN_CLIENT, data.secrets().get("keycloak.admin"));
        JsonObject base = LocalRealm.base(installation.baseRealm(), options.publicUrl(), data.secrets());
        if (admin.realmExists(LocalRealm.NAME)) {
            admin.moveClient(LocalRealm.NAME, LocalRealm.app(base));
            admin.dress(LocalRealm.NAME, base);
            admin.add(LocalRealm.NAME, LocalRealm.serviceClient(base));
        } else {
            admin.createRealm(LocalRealm.withSampleAccounts(base, data.secrets()));
        }
    }

    /** Once a data folder: afterwards it is the people's, who may have changed what the sample made. */
    private void loadSample(DataFolder data) {
        Path loaded = data.file("sample.loaded");
        if (Files.exists(loaded)) {
            return;
        }
        Console.say("  loading the sample ...");
        Instant start = Instant.now();
        SampleCommand.load(options.publicUrl(), data.secrets());
        try {
            Files.createFile(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Console.say("  the sample is loaded (" + Console.since(start) + ")");
    }

    private void began(String name, Stop stop) {
        boolean late;
        synchronized (running) {
            late = closing;
            if (!late) {
                running.addLast(new Part(name, stop));
            }
        }
        if (late) {
            try {
                stop.run();
            } catch (Exception e) {
                throw new PlainFailure("Stopping " + name + " failed: " + e.getMessage(), e);
            }
            throw new PlainFailure("Stopped while starting.");
        }
    }

    private void watchDatabase(Postgres postgres) {
        Thread.ofVirtual().name("watch PostgreSQL").start(() -> {
            while (postgres.isAlive()) {
                try {
                    Thread.sleep(DATABASE_LOOK);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            synchronized (running) {
                if (closing) {
                    return;
                }
            }
            end.complete(new PlainFailure("PostgreSQL ended unexpectedly, so Kehoach stops. What was saved is kept:"
                    + " start again with ./run."));
        });
    }

    private static void endLeftovers(DataFolder data) {
        int ended = Leftovers.end(data.file("work"), "TERM");
        if (ended > 0) {
            Console.say("An earlier start was killed and left programs running; they have been stopped.");
        }
    }
}
