package org.kehoach.progress;

import java.math.BigDecimal;
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
    static final Cell EMPTY = new Cell.Text("");

    /** What makes it an official paper. */
    record PaperFrame(LayoutProfile profile, Letterhead letterhead, Signature signature, Recipients recipients) {}

    /** What stands in a cell: a paper writes its text, a workbook its value. */
    sealed interface Cell {

        String text();

        record Text(String text) implements Cell {}

        record Numeral(int number) implements Cell {

            @Override
            public String text() {
                return Integer.toString(number);
            }
        }

        record Decimal(BigDecimal number) implements Cell {

            @Override
            public String text() {
                return number.toPlainString();
            }
        }

        record Percent(int percent) implements Cell {

            @Override
            public String text() {
                return Integer.toString(percent);
            }
        }

        record Day(LocalDate day) implements Cell {

            @Override
            public String text() {
                return date(day);
            }
        }
    }

    /** A line of the table: an item of the outline, or a task. */
    record Line(boolean item, List<Cell> cells) {

        List<String> texts() {
            return cells.stream().map(Cell::text).toList();
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
                        new Cell.Text(item.label()),
                        new Cell.Text(item.withdrawn() ? text("withdrawn", item.title()) : item.title()),
                        EMPTY,
                        EMPTY,
                        new Cell.Text(done(item.count())),
                        EMPTY,
                        EMPTY));
    }

    private static Line task(int number, PlanProgress.TaskProgress task, List<LatestFigure> figures) {
        return new Line(
                false,
                List.of(
                        new Cell.Numeral(number),
                        new Cell.Text(task.title()),
                        new Cell.Text(task.leadUnit().name()),
                        task.dueOn() == null ? EMPTY : new Cell.Day(task.dueOn()),
                        new Cell.Text(standing(task)),
                        task.percent() == null ? EMPTY : new Cell.Percent(task.percent()),
                        new Cell.Text(result(task, figures))));
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
