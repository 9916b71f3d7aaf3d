package org.kehoach.local;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

/** The embedded PostgreSQL of a data folder: durable, reached by password only, with a role for each of its users. */
public final class Postgres implements Closeable {

    static final String OWNER = "kehoach_owner";
    static final String APPLICATION = "kehoach_app";
    static final String KEYCLOAK = "keycloak";

    /** Tells every step of its own; held here because the logging system forgets loggers that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("io.zonky.test");

    private static final String SUPERUSER = "postgres";
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;
    private final Path cluster;
    private final int port;

    private Postgres(EmbeddedPostgres server, Path cluster, int port) {
        this.server = server;
        this.cluster = cluster;
        this.port = port;
    }

    public static Postgres start(DataFolder data, Path cache, int port) {
        LIBRARY.setLevel(Level.SEVERE);
        requireUsableUser();
        Path cluster = data.file("postgres");
        Path complete = data.file("postgres.complete");
        endLeftovers(cluster);
        if (!Files.exists(complete)) {
            // a first start that was interrupted: nothing in there was ever acknowledged to anybody
            DataFolder.delete(cluster);
        }
        Postgres started = new Postgres(launch(data, cluster, cache, port), cluster, port);
        if (!Files.exists(complete)) {
            started.createRolesAndDatabases(data.secrets());
            create(complete);
        }
        return started;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    boolean isAlive() {
        return !Leftovers.workingIn(cluster).isEmpty();
    }

    private static EmbeddedPostgres launch(DataFolder data, Path cluster, Path cache, int port) {
        Secrets secrets = data.secrets();
        Path passwordFile = data.file("postgres.password");
        System.setProperty("ot.epg.working-dir", cache.resolve("postgresql").toString());
        try {
            Files.createDirectories(cache);
            writeSecret(passwordFile, secrets.get("postgres.superuser"));
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START)
                    .setConnectConfig("password", secrets.get("postgres.superuser"))
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "vi-VN")
                    .setLocaleConfig("locale", "C.UTF-8")
                    // further options of initdb, which the library would set to "trust"
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    // the library is made for tests and turns both off
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            data.log("postgres").toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                            data.log("postgres").toFile()))
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new PlainFailure(
                    "PostgreSQL did not start: " + e.getMessage() + ". Its log is " + data.log("postgres") + ".", e);
        } finally {
            remove(passwordFile);
        }
    }

    private void createRolesAndDatabases(Secrets secrets) {
        List<String> statements = List.of(
                role(OWNER, secrets.get("postgres.owner")),
                role(APPLICATION, secrets.get("postgres.application")),
                role(KEYCLOAK, secrets.get("postgres.keycloak")),
                "CREATE DATABASE kehoach OWNER " + OWNER,
                "CREATE DATABASE keycloak OWNER " + KEYCLOAK,
                "REVOKE ALL ON DATABASE kehoach FROM PUBLIC",
                "REVOKE ALL ON DATABASE keycloak FROM PUBLIC",
                "GRANT CONNECT ON DATABASE kehoach TO " + APPLICATION);
        try (Connection connection =
                        DriverManager.getConnection(url(SUPERUSER), SUPERUSER, secrets.get("postgres.superuser"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new PlainFailure("The database could not be set up: " + e.getMessage() + ".", e);
        }
    }

    private static String role(String name, String password) {
        // our own secrets are base64url: nothing in them to quote
        return "CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'";
    }

    /** Clients are gone by now; a fast shutdown writes everything out. */
    @Override
    public void close() throws IOException {
        server.close();
        Leftovers.end(cluster, "INT");
    }

    /** How long a stop may take before it is told as a fault. */
    static Duration patience() {
        return STOP;
    }

    private static void endLeftovers(Path cluster) {
        if (Leftovers.end(cluster, "INT") > 0) {
            Console.say("An earlier start was killed and left PostgreSQL running; it has been stopped.");
        }
        // no process works in the folder any more, so what the file says is about the past
        remove(cluster.resolve("postmaster.pid"));
    }

    private static void requireUsableUser() {
        if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
            throw new PlainFailure("PostgreSQL refuses to run as root, and this machine does not let root step down"
                    + " (unshare -U). Run ./run as an ordinary user.");
        }
    }

    private static void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text + "\n");
    }

    private static void create(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
