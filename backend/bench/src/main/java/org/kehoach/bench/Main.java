package org.kehoach.bench;

import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.kehoach.local.CacheFolder;
import org.kehoach.local.ChildProcess;
import org.kehoach.local.Console;
import org.kehoach.local.DataFolder;
import org.kehoach.local.Health;
import org.kehoach.local.Installation;
import org.kehoach.local.Options;
import org.kehoach.local.PlainFailure;
import org.kehoach.local.Ports;
import org.kehoach.local.Postgres;
import org.kehoach.local.Service;

/** Starts database and service, generates the tasks, measures, and tells. */
final class Main {

    private static final String APPLICATION = "kehoach_app";
    private static final String DATABASE = "kehoach";
    private static final int PUBLIC_PORT = 8080;

    private final Deque<Closeable> running = new ArrayDeque<>();

    public static void main(String[] arguments) {
        var main = new Main();
        Runtime.getRuntime().addShutdownHook(new Thread(main::stop, "shutdown"));
        System.exit(main.succeeds(arguments) ? 0 : 1);
    }

    private boolean succeeds(String[] arguments) {
        try {
            run(Settings.parse(arguments));
            return true;
        } catch (PlainFailure e) {
            Console.warn(e.sentence());
        } catch (IOException | SQLException | GeneralSecurityException | RuntimeException e) {
            Console.warn("The measurement failed: " + e);
        }
        return false;
    }

    private void run(Settings settings) throws IOException, SQLException, GeneralSecurityException {
        var target = settings.home().resolve("backend/bench/target");
        var data = DataFolder.open(target.resolve("data"));
        began(data);
        data.reset();
        var ports = Ports.free(3);
        var work = data.folder("work/bench");
        var report = new Report();
        load(report, "before");

        var postgres = Postgres.start(data, CacheFolder.find(data), ports.get(0));
        began(postgres);
        var issuer = Issuer.open();
        began(issuer);
        var options = new Options(settings.home(), data.root(), PUBLIC_PORT, true, false);
        var service = new Service(new Installation(settings.home()), data, ports.get(1), ports.get(2));
        ChildProcess process = service.start(options, postgres, issuer.url());
        began(() -> process.stop(Service.stopPatience()));
        Health.await(process, service.healthUrl());
        Console.say("PostgreSQL and the service run. Generating " + Sample.TASKS + " tasks ...");

        try (var superuser = connect(postgres, data)) {
            var start = Instant.now();
            Sample.load(superuser);
            Console.say("  generated (" + Console.since(start) + ")");
            checkpoint(superuser);
            var http = HttpLoader.start(ports.get(1), Measures.CONNECTIONS, work);
            began(http);
            var pgbench = new PgBench(
                    new PgBench.Target(
                            settings.pgbench(),
                            ports.get(0),
                            DATABASE,
                            APPLICATION,
                            data.secrets().get("postgres.application")),
                    Measures.CONNECTIONS,
                    work);
            var recorder = new Recorder(superuser, data.log("postgres"), APPLICATION);
            Console.say("Measuring: " + settings.rounds() + " rounds, " + Measures.CONNECTIONS + " connections ...");
            String officer = issuer.token(options.publicUrl(), Sample.OFFICER, "officer");
            String worker = issuer.token(options.publicUrl(), Sample.WORKER, "worker");
            String reader = issuer.serviceToken(options.publicUrl(), Sample.READER, "reader");
            new Measures(http, process::processorTime, pgbench, recorder, settings, Sample.stableIds(superuser), report)
                    .run(officer, worker, reader);
            var reading = new ReadingMeasures(ports.get(1), report, officer);
            if (settings.only().contains("reading")) {
                reading.read();
            }
            if (settings.only().contains("paper")) {
                reading.write();
            }
            String admin = issuer.token(options.publicUrl(), Sample.ADMIN, "admin");
            var units = new UnitMeasures(ports.get(1), http, recorder, report, admin);
            if (settings.only().contains("units")) {
                units.importAndTree();
            }
            var documents = new DocumentMeasures(ports.get(1), http, pgbench, recorder, settings, report, officer);
            if (settings.only().contains("numbers")) {
                documents.numbers();
            }
            if (settings.only().contains("search")) {
                documents.search(superuser);
            }
            if (settings.only().contains("events")) {
                new EventMeasures(ports.get(1), http, recorder, report, officer).run(superuser);
            }
            if (settings.only().contains("merge")) {
                units.merge();
            }
            load(report, "after");
            report.save(target);
            Console.say("");
            Console.say(report.text());
            Console.say("Kept in " + target.resolve("bench.md") + " and bench.json.");
            if (settings.hold()) {
                Files.writeString(work.resolve("officer.token"), officer);
                hold(postgres, ports.get(1), work);
            }
        }
    }

    private static void hold(Postgres postgres, int port, Path work) {
        Console.say("Database " + postgres.url(DATABASE) + " and service http://127.0.0.1:" + port
                + " go on until Ctrl-C; an access token is in " + work.resolve("officer.token") + ".");
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Connection connect(Postgres postgres, DataFolder data) throws SQLException {
        return DriverManager.getConnection(
                postgres.url(DATABASE), "postgres", data.secrets().get("postgres.superuser"));
    }

    /** What the load left to be written is written before anything is measured. */
    private static void checkpoint(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private static void load(Report report, String when) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        report.note(String.format(
                Locale.ROOT,
                "load of the machine %s: %.1f on %d processors",
                when,
                system.getSystemLoadAverage(),
                system.getAvailableProcessors()));
    }

    private void began(Closeable part) {
        synchronized (running) {
            running.push(part);
        }
    }

    private void stop() {
        synchronized (running) {
            while (!running.isEmpty()) {
                try {
                    running.pop().close();
                } catch (IOException | RuntimeException e) {
                    Console.warn("Stopping failed: " + e.getMessage());
                }
            }
        }
    }
}
