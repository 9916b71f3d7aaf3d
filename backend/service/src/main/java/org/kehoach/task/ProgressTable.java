package org.kehoach.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.platform.Messages;

import org.jspecify.annotations.Nullable;

/** A plan's progress as the table that the office hands in, in the reader's language; each format writes it its way. */
record ProgressTable(
        String title, String plan, String unit, String asOf, String summary, List<String> head, List<Line> lines) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COLUMNS =
            List.of("number", "content", "unit", "due", "state", "percent", "report");

    /** A line of the table: an item of the outline, or a task. */
    record Line(boolean item, List<String> cells) {}

    static ProgressTable of(PlanProgress progress) {
        var count = progress.total();
        var symbol = progress.plan().symbol();
        return new ProgressTable(
                text("title"),
                symbol == null
                        ? progress.plan().title()
                        : symbol + " - " + progress.plan().title(),
                progress.issuingUnit().name(),
                text("asOf", date(progress.asOf())),
                text(
                        "summary",
                        count.assigned(),
                        count.doneOnTime(),
                        count.doneLate(),
                        count.inTime(),
                        count.overdue()),
                COLUMNS.stream().map(column -> text(column)).toList(),
                lines(progress));
    }

    private static List<Line> lines(PlanProgress progress) {
        var lines = new ArrayList<Line>();
        for (var item : progress.items()) {
            lines.add(new Line(true, List.of(item.label(), item.title(), "", "", done(item.count()), "", "")));
            int number = 1;
            for (var task : item.tasks()) {
                lines.add(new Line(
                        false,
                        List.of(
                                Integer.toString(number++),
                                task.title(),
                                task.leadUnit().name(),
                                date(task.dueOn()),
                                text(task.lateness().name()),
                                task.percent() == null ? "" : task.percent().toString(),
                                task.latestReport() == null ? "" : task.latestReport())));
            }
        }
        return lines;
    }

    private static String done(Count count) {
        return count.assigned() == 0 ? "" : count.done() + "/" + count.assigned();
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("progress." + key, arguments);
    }
}
