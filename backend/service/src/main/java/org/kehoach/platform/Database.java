package org.kehoach.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/** Reads by SQL, projected straight to records; inside a transaction it sees what the transaction wrote. */
@ApplicationScoped
public class Database {

    /** The connection of a read whose rows are being mapped: a read within it takes no second one from the pool. */
    private static final ScopedValue<Connection> CURRENT = ScopedValue.newInstance();

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> list(Sql sql, Function<Row, T> mapper) {
        try {
            if (CURRENT.isBound()) {
                return read(CURRENT.get(), sql, mapper);
            }
            try (var connection = source.getConnection()) {
                return ScopedValue.where(CURRENT, connection).call(() -> read(connection, sql, mapper));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Several reads of one and the same state, in a read-only transaction; within a transaction that writes they are
     * reads of that one.
     */
    public <T> T snapshot(Supplier<T> reads) {
        if (CURRENT.isBound() || QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return reads.get();
        }
        try (var connection = source.getConnection()) {
            execute(connection, "begin transaction isolation level repeatable read, read only");
            try {
                return ScopedValue.where(CURRENT, connection).call(reads::get);
            } finally {
                execute(connection, "commit");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static <T> List<T> read(Connection connection, Sql sql, Function<Row, T> mapper) throws SQLException {
        try (var statement = prepare(connection, sql);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            var row = new Row(result);
            while (result.next()) {
                rows.add(mapper.apply(row));
            }
            return rows;
        }
    }

    public <T> Optional<T> one(Sql sql, Function<Row, T> mapper) {
        return list(sql, mapper).stream().findFirst();
    }

    private static PreparedStatement prepare(Connection connection, Sql sql) throws SQLException {
        var statement = connection.prepareStatement(sql.text());
        int index = 1;
        for (var argument : sql.arguments()) {
            statement.setObject(index++, bindable(connection, argument));
        }
        return statement;
    }

    private static @Nullable Object bindable(Connection connection, @Nullable Object argument) throws SQLException {
        return switch (argument) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case String[] texts -> connection.createArrayOf("text", texts);
            default -> argument;
        };
    }
}
