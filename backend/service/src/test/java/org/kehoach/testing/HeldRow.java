package org.kehoach.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.response.Response;

/** A row that a test holds until all wait for it who are to meet there, and not by chance. */
public final class HeldRow implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Connection holder;

    public HeldRow(String table, String id) throws SQLException {
        holder = TestDatabase.superuser();
        holder.setAutoCommit(false);
        try (var statement = holder.prepareStatement("select id from " + table + " where id = ? for update")) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeQuery();
        }
    }

    /** Runs the calls while the row is held, and lets it go when each of them waits. */
    public static List<Response> meet(String table, String id, List<Callable<Response>> calls)
            throws SQLException, InterruptedException, ExecutionException {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor();
                var held = new HeldRow(table, id)) {
            var running = calls.stream().map(pool::submit).toList();
            held.awaitWaiting(calls.size());
            held.release();
            var answers = new ArrayList<Response>();
            for (Future<Response> call : running) {
                answers.add(call.get());
            }
            return answers;
        }
    }

    /** Runs the call while the row is held, changes the row when it waits, and lets it go. */
    public static Response changed(String table, String id, String change, Callable<Response> call)
            throws SQLException, InterruptedException, ExecutionException {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor();
                var held = new HeldRow(table, id)) {
            var running = pool.submit(call);
            held.awaitWaiting(1);
            try (var statement = held.holder.prepareStatement(change)) {
                statement.setObject(1, UUID.fromString(id));
                statement.executeUpdate();
            }
            held.holder.commit();
            return running.get();
        }
    }

    /** Until so many transactions of the application wait for a lock. */
    public void awaitWaiting(int count) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int waiting = 0;
        try (var watcher = TestDatabase.superuser();
                var statement = watcher.prepareStatement("""
                        select count(*) from pg_stat_activity
                         where usename = ? and wait_event_type = 'Lock'
                        """)) {
            statement.setString(1, TestDatabase.APPLICATION);
            while (waiting < count && System.nanoTime() < deadline) {
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    waiting = rows.getInt(1);
                }
            }
        }
        assertTrue(waiting >= count, "only " + waiting + " wait");
    }

    public void release() throws SQLException {
        holder.rollback();
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
