package org.kehoach.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Messages;
import org.kehoach.task.Lateness;
import org.kehoach.task.TaskSummary;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** A list of tasks as a table, in the reader's language; a composite has the sums of its children. */
final class TaskTable {

    private static final List<String> COLUMNS = List.of(
            "reference",
            "title",
            "plan",
            "givingUnit",
            "leadUnit",
            "supports",
            "due",
            "state",
            "lateness",
            "percent",
            "children",
            "done",
            "id");
    private static final int[] WIDTHS = {24, 60, 44, 28, 28, 12, 13, 24, 24, 12, 12, 12, 40};

    private final List<TaskSummary> tasks;

    TaskTable(List<TaskSummary> tasks) {
        this.tasks = tasks;
    }

    void write(OutputStream out) throws IOException {
        TableSheet.write(
                text("sheet"),
                COLUMNS.stream().map(TaskTable::text).toList(),
                WIDTHS,
                tasks.stream().map(TaskTable::row).toList(),
                out);
    }

    private static List<TableCell> row(TaskSummary task) {
        boolean composite = task.childTotal() > 0;
        boolean counted = !composite && task.lateness() != Lateness.NOT_COUNTED;
        return List.of(
                words(task.reference()),
                words(task.title()),
                words(title(task.plan())),
                words(task.givingUnit().name()),
                words(name(task.leadUnit())),
                number(task.supportTotal() > 0, task.supportTotal()),
                due(task),
                words(task.state() == null ? null : Messages.text("progress." + task.state())),
                words(counted ? text(task.lateness().name()) : null),
                task.percent() == null ? TableCell.EMPTY : new TableCell.Percent(task.percent()),
                number(composite, task.childTotal()),
                number(composite, task.childDone()),
                words(task.id().toString()));
    }

    private static TableCell due(TaskSummary task) {
        if (task.dueOn() != null) {
            return new TableCell.Day(task.dueOn());
        }
        return words(task.dueIn() == null ? null : text("dueIn", task.dueIn()));
    }

    private static @Nullable String title(@Nullable PlanRef plan) {
        return plan == null ? null : plan.title();
    }

    private static @Nullable String name(@Nullable UnitRef unit) {
        return unit == null ? null : unit.name();
    }

    private static TableCell words(@Nullable String text) {
        return text == null ? TableCell.EMPTY : new TableCell.Text(text);
    }

    private static TableCell number(boolean shown, long number) {
        return shown ? new TableCell.Numeral(Math.toIntExact(number)) : TableCell.EMPTY;
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("tasks." + key, arguments);
    }
}
