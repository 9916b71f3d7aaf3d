package org.kehoach.task;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

/** Puts the tasks of a list together; what a group counts are the rows that the list gives for it. */
@ApplicationScoped
class TaskGroups {

    private static final String STATES = Arrays.stream(AssignmentState.values())
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", "array[", "]"));

    private final Lists lists;
    private final TaskList tasks;

    TaskGroups(Lists lists, TaskList tasks) {
        this.lists = lists;
        this.tasks = tasks;
    }

    Page<TaskGroup> page(TaskGroupFilter filter) {
        var by = filter.by;
        if (by == null) {
            throw ProblemException.badParameter(FieldError.in("by", "required"));
        }
        var groups = Sql.of("(").then(tasks.grouped(filter, by)).then(") g " + named(by));
        var query = ListQuery.of(
                        "*, cast(g.key as text) as value",
                        groups,
                        "cast(md5(coalesce(cast(g.key as text), '')) as uuid)")
                .key("ungrouped", "cast(g.key is null as int)", "int")
                .key("label", label(by), "text")
                .key("total", "g.total", "bigint")
                .key("overdue", "g.overdue", "bigint")
                .defaultSort("ungrouped,label");
        return lists.page(query, filter, row -> group(row, by));
    }

    private static String named(TaskGrouping by) {
        return switch (by) {
            case PLAN -> """
                    left join lateral (
                      select p.id as plan_id, p.title as plan_title, d.symbol as plan_symbol
                        from plans p left join documents d on d.id = p.document_id where p.id = g.key) p on true
                    """;
            case LEAD_UNIT ->
                "left join lateral (select g.key as unit_id, n.name as unit_name from " + UnitNames.of("g.key")
                        + " n) n on true";
            case STATE, MONTH -> "";
        };
    }

    private static String label(TaskGrouping by) {
        return switch (by) {
            case PLAN -> "coalesce(p.plan_title, '')";
            case LEAD_UNIT -> "coalesce(n.unit_name, '')";
            case STATE -> "coalesce(chr(64 + array_position(" + STATES + ", g.key)), '')";
            case MONTH -> "coalesce(g.key, '')";
        };
    }

    private static TaskGroup group(Row row, TaskGrouping by) {
        var value = row.textOrNull("value");
        return new TaskGroup(
                by.key(value),
                by == TaskGrouping.PLAN ? PlanRef.orNull(row) : null,
                by == TaskGrouping.LEAD_UNIT ? UnitRef.orNull(row, "unit") : null,
                by == TaskGrouping.STATE && value != null ? AssignmentState.valueOf(value) : null,
                by == TaskGrouping.MONTH && value != null
                        ? YearMonth.parse(value).atDay(1)
                        : null,
                row.number("total"),
                Count.of(row));
    }
}
