package org.kehoach.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * One PostgreSQL for the whole test run, made as a server's is: passwords, an owner and an application role apart,
 * Vietnamese collation. Only durability is off.
 */
public final class TestDatabase {

    public static final String OWNER = "kehoach_owner";
    public static final String OWNER_PASSWORD = "owner-of-tests";
    public static final String APPLICATION = "kehoach_app";
    public static final String APPLICATION_PASSWORD = "application-of-tests";

    private static final String SUPERUSER = "postgres";
    private static final String SUPERUSER_PASSWORD = "superuser-of-tests";

    /** System properties are the one place that all class loaders of a test run share. */
    private static final String PORT = "kehoach.test.database.port";

    private TestDatabase() {}

    public static String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/kehoach";
    }

    /** A connection with all rights, for what only a test may see or do. */
    public static Connection superuser() {
        return connect(url(), SUPERUSER, SUPERUSER_PASSWORD);
    }

    public static Connection application() {
        return connect(url(), APPLICATION, APPLICATION_PASSWORD);
    }

    /** The first column of all rows. */
    public static List<Object> ask(String sql) {
        var values = new ArrayList<Object>();
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return values;
    }

    private static String port() {
        return System.getProperties()
                .computeIfAbsent(PORT, missing -> Integer.toString(start()))
                .toString();
    }

    private static Connection connect(String url, String user, String password) {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    // the server outlives this method on purpose: its own shutdown hook ends it with the test run
    @SuppressWarnings("resource")
    private static int start() {
        try {
            var folder = Files.createTempDirectory("kehoach-test-postgres");
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(true)
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "vi-VN")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track_utility", "on")
                    .setServerConfig("max_connections", "100")
                    .start();
            prepare(server, folder);
            return server.getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void prepare(EmbeddedPostgres server, Path folder) throws IOException, SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "alter role " + SUPERUSER + " password '" + SUPERUSER_PASSWORD + "'",
                    "create role " + OWNER + " login password '" + OWNER_PASSWORD + "'",
                    "create role " + APPLICATION + " login password '" + APPLICATION_PASSWORD + "'",
                    "create database kehoach owner " + OWNER)) {
                statement.execute(sql);
            }
            Files.writeString(folder.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
        try (var connection = connect(
                        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/kehoach", SUPERUSER, SUPERUSER_PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create schema testing");
            statement.execute("create extension pg_stat_statements schema testing");
        }
    }
}
