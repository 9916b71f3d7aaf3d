package org.kehoach.platform;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The current row of a read, by column name. {@code …OrNull} where the column may be null. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public UUID uuid(String column) {
        return required(column, UUID.class);
    }

    public @Nullable UUID uuidOrNull(String column) {
        return get(column, UUID.class);
    }

    public List<UUID> uuids(String column) {
        try {
            return List.of((UUID[]) result.getArray(column).getArray());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String text(String column) {
        return required(column, String.class);
    }

    public @Nullable String textOrNull(String column) {
        return get(column, String.class);
    }

    public byte[] bytes(String column) {
        try {
            return Objects.requireNonNull(result.getBytes(column), column);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public int integer(String column) {
        return required(column, Integer.class);
    }

    public @Nullable Integer integerOrNull(String column) {
        return get(column, Integer.class);
    }

    public long number(String column) {
        return required(column, Long.class);
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return get(column, BigDecimal.class);
    }

    public BigDecimal decimal(String column) {
        return required(column, BigDecimal.class);
    }

    public boolean flag(String column) {
        return required(column, Boolean.class);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return get(column, LocalDate.class);
    }

    public LocalDate date(String column) {
        return required(column, LocalDate.class);
    }

    public @Nullable LocalTime timeOrNull(String column) {
        return get(column, LocalTime.class);
    }

    public Instant instant(String column) {
        return required(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) {
        var value = get(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) {
        var value = textOrNull(column);
        return value == null ? null : Enum.valueOf(type, value);
    }

    /** From the columns {@code external_source} and {@code external_id}. */
    public @Nullable ExternalId externalIdOrNull() {
        var source = textOrNull("external_source");
        return source == null ? null : new ExternalId(source, text("external_id"));
    }

    private <T> T required(String column, Class<T> type) {
        return Objects.requireNonNull(get(column, type), column);
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            return type == String.class ? type.cast(result.getString(column)) : result.getObject(column, type);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
