package org.kehoach.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.docx.Letterhead;
import org.kehoach.platform.Messages;
import org.kehoach.task.Count;

import org.jspecify.annotations.Nullable;

/** A plan's progress as the table that the office hands in, in the reader's language; each format writes it its way. */
record ProgressTable(
        Letterhead letterhead,
        String title,
        String subject,
        String plan,
        String period,
        String summary,
        List<String> head,
        List<Line> lines) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COLUMNS =
            List.of("number", "content", "unit", "due", "state", "percent", "report");

    /** A line of the table: an item of the outline, or a task. */
    record Line(boolean item, List<String> cells) {}

    static ProgressTable of(PlanProgress progress, Letterhead letterhead) {
        var count = progress.total();
        var symbol = progress.plan().symbol();
        return new ProgressTable(
                letterhead,
                text("title"),
                symbol == null ? text("subjectOfDraft") : text("subject", symbol),
                progress.plan().title(),
                progress.startsOn() == null
                        ? text("asOf", date(progress.asOf()))
                        : text("period", date(progress.startsOn()), date(progress.asOf())),
                text(
                        "summary",
                        count.assigned(),
                        count.done(),
                        count.inTime(),
                        count.overdue(),
                        count.doneOnTime(),
                        count.doneLate()),
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
