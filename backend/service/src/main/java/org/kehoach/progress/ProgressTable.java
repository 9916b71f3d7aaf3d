package org.kehoach.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.layout.LayoutProfile;
import org.kehoach.layout.Letterhead;
import org.kehoach.layout.Recipients;
import org.kehoach.layout.Signature;
import org.kehoach.platform.Messages;
import org.kehoach.task.Count;

import org.jspecify.annotations.Nullable;

/** A plan's progress as the table that the office hands in, in the reader's language; each format writes it its way. */
record ProgressTable(
        PaperFrame frame,
        String title,
        String subject,
        String plan,
        String period,
        String summary,
        List<String> head,
        List<Line> lines,
        FigureTable figures) {

    private static final List<String> COLUMNS =
            List.of("number", "content", "unit", "due", "state", "percent", "report");
    /** What makes it an official paper. */
    record PaperFrame(LayoutProfile profile, Letterhead letterhead, Signature signature, Recipients recipients) {}

    /** A line of the table: an item of the outline, or a task. */
    record Line(boolean item, List<TableCell> cells) {

        List<String> texts() {
            return cells.stream().map(TableCell::text).toList();
        }
    }

    static ProgressTable of(ReportedProgress reported, PaperFrame frame) {
        var progress = reported.progress();
        var count = progress.total();
        var symbol = progress.plan().symbol();
        return new ProgressTable(
                frame,
                text("title"),
                symbol == null ? text("subjectOfDraft") : text("subject", symbol),
                progress.plan().title(),
                period(progress.startsOn(), progress.asOf()),
                text(
                        "summary",
                        count.assigned(),
                        count.done(),
                        count.inTime(),
                        count.overdue(),
                        count.doneOnTime(),
                        count.doneLate()),
                COLUMNS.stream().map(column -> text(column)).toList(),
                lines(reported),
                FigureTable.of(reported));
    }

    /** A plan that has not begun has no first day of its figures yet. */
    private static String period(@Nullable LocalDate startsOn, LocalDate asOf) {
        return startsOn == null || asOf.isBefore(startsOn)
                ? text("asOf", date(asOf))
                : text("period", date(startsOn), date(asOf));
    }

    private static List<Line> lines(ReportedProgress reported) {
        var lines = new ArrayList<Line>();
        for (var item : reported.progress().items()) {
            lines.add(item(item));
            int number = 1;
            for (var task : item.tasks()) {
                lines.add(task(number++, task, reported.figuresOf(task)));
            }
        }
        return lines;
    }

    private static Line item(PlanProgress.ItemProgress item) {
        return new Line(
                true,
                List.of(
                        new TableCell.Text(item.label()),
                        new TableCell.Text(item.withdrawn() ? text("withdrawn", item.title()) : item.title()),
                        TableCell.EMPTY,
                        TableCell.EMPTY,
                        new TableCell.Text(done(item.count())),
                        TableCell.EMPTY,
                        TableCell.EMPTY));
    }

    private static Line task(int number, PlanProgress.TaskProgress task, List<LatestFigure> figures) {
        return new Line(
                false,
                List.of(
                        new TableCell.Numeral(number),
                        new TableCell.Text(task.title()),
                        new TableCell.Text(task.leadUnit().name()),
                        task.dueOn() == null ? TableCell.EMPTY : new TableCell.Day(task.dueOn()),
                        new TableCell.Text(standing(task)),
                        task.percent() == null ? TableCell.EMPTY : new TableCell.Percent(task.percent()),
                        new TableCell.Text(result(task, figures))));
    }

    /** Done on time or late once it is accepted; until then its state, and whether it is overdue. */
    private static String standing(PlanProgress.TaskProgress task) {
        return switch (task.lateness()) {
            case IN_TIME -> text(task.state().name());
            case OVERDUE -> text("overdue", text(task.state().name()));
            case DONE_ON_TIME, DONE_LATE, NOT_COUNTED -> text(task.lateness().name());
        };
    }

    /** The latest report's text, below it the latest value of each figure. */
    private static String result(PlanProgress.TaskProgress task, List<LatestFigure> figures) {
        var lines = new ArrayList<String>();
        if (task.latestReport() != null) {
            lines.add(task.latestReport());
        }
        figures.forEach(figure -> lines.add(figure(figure)));
        return String.join("\n", lines);
    }

    private static String figure(LatestFigure figure) {
        String measure = figure.measure().isBlank() ? "" : " " + figure.measure();
        return figure.target() == null
                ? text("figure", figure.label(), figure.value(), measure)
                : text("figureOfTarget", figure.label(), figure.value(), measure, figure.target());
    }

    private static String done(Count count) {
        return count.assigned() == 0 ? "" : count.done() + "/" + count.assigned();
    }

    private static String date(LocalDate date) {
        return Messages.day(date);
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("progress." + key, arguments);
    }
}
