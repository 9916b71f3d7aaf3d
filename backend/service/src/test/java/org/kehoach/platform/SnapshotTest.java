package org.kehoach.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;

import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Reads that belong together see one state, whatever is written between them. */
@QuarkusTest
class SnapshotTest {

    @Inject
    Database database;

    @Test
    void aWriteBetweenTwoReadsIsNotSeen() {
        long first = database.snapshot(() -> {
            long before = rows();
            write();
            assertEquals(before, rows());
            return before;
        });
        assertNotEquals(first, rows());
    }

    @Test
    void aFailedReadGivesItsConnectionBackClean() {
        for (int i = 0; i < 40; i++) {
            try {
                database.snapshot(() -> database.list(Sql.of("select 1 / 0 as one"), row -> row.integer("one")));
            } catch (IllegalStateException expected) {
                // the next one works
            }
        }
        write();
        database.snapshot(this::rows);
    }

    private long rows() {
        return database.one(Sql.of("select count(*) as total from idempotency_keys"), row -> row.number("total"))
                .orElseThrow();
    }

    private static void write() {
        try (var connection = TestDatabase.superuser();
                var statement = connection.prepareStatement(
                        "insert into idempotency_keys (owner, key, request_digest, response, recorded_at) values ('snapshot', ?, '', '', now())")) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
