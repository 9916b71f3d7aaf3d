package org.kehoach.task;

import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;

/** The count that always adds up: assigned = done on time + done late + in time + overdue. */
public record Count(long assigned, long doneOnTime, long doneLate, long inTime, long overdue) {

    public static final Count NONE = new Count(0, 0, 0, 0, 0);

    private static final String FILTERED = "count(*) filter (where %s.lateness = '%s') as %s";

    /** Columns over rows that have a column {@code lateness}. */
    public static Sql columns(String alias) {
        return Sql.of(String.join(
                ", ",
                FILTERED.formatted(alias, Lateness.DONE_ON_TIME, "done_on_time"),
                FILTERED.formatted(alias, Lateness.DONE_LATE, "done_late"),
                FILTERED.formatted(alias, Lateness.IN_TIME, "in_time"),
                FILTERED.formatted(alias, Lateness.OVERDUE, "overdue")));
    }

    public static Count of(Row row) {
        return of(row.number("done_on_time"), row.number("done_late"), row.number("in_time"), row.number("overdue"));
    }

    static Count of(long doneOnTime, long doneLate, long inTime, long overdue) {
        return new Count(doneOnTime + doneLate + inTime + overdue, doneOnTime, doneLate, inTime, overdue);
    }

    public Count plus(Count other) {
        return of(
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                inTime + other.inTime,
                overdue + other.overdue);
    }

    public Count plus(Lateness lateness) {
        return switch (lateness) {
            case DONE_ON_TIME -> of(doneOnTime + 1, doneLate, inTime, overdue);
            case DONE_LATE -> of(doneOnTime, doneLate + 1, inTime, overdue);
            case IN_TIME -> of(doneOnTime, doneLate, inTime + 1, overdue);
            case OVERDUE -> of(doneOnTime, doneLate, inTime, overdue + 1);
            case NOT_COUNTED -> this;
        };
    }

    public long done() {
        return doneOnTime + doneLate;
    }
}
