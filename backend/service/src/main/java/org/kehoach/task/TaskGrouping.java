package org.kehoach.task;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;

import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/** What the tasks {@code t} of a list, led by {@code l}, are put together by. */
public enum TaskGrouping {
    PLAN,
    LEAD_UNIT,
    STATE,
    MONTH;

    private static final char SEPARATOR = ':';

    /** How clients name a group: {@code MONTH:2026-11}, and {@code MONTH:} where there is no such value. */
    String key(@Nullable String value) {
        return name() + SEPARATOR + (value == null ? "" : value);
    }

    /** SQL for the value, by which a group differs from the others; {@code due} is SQL for the due date. */
    String expression(String due) {
        return switch (this) {
            case PLAN -> "t.plan_id";
            case LEAD_UNIT -> "l.unit_id";
            case STATE -> "l.state";
            case MONTH -> "to_char(" + due + ", 'YYYY-MM')";
        };
    }

    /** The condition upon the tasks of the group of that key. */
    static Sql condition(String key, String due) {
        try {
            int separator = key.indexOf(SEPARATOR);
            var grouping = valueOf(key.substring(0, Math.max(separator, 0)));
            String value = key.substring(separator + 1);
            return value.isEmpty() ? Sql.of(grouping.expression(due) + " is null") : grouping.among(value, due);
        } catch (IllegalArgumentException | DateTimeException unknown) {
            throw ProblemException.badParameter(FieldError.in("group", "group"));
        }
    }

    private Sql among(String value, String due) {
        return switch (this) {
            case PLAN, LEAD_UNIT -> Sql.of(expression(due) + " = ?", UUID.fromString(value));
            case STATE -> Sql.of(expression(due) + " = ?", AssignmentState.valueOf(value));
            case MONTH -> {
                var month = YearMonth.parse(value);
                yield Sql.of(due + " between ? and ?", month.atDay(1), month.atEndOfMonth());
            }
        };
    }
}
