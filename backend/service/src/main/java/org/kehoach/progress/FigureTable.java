package org.kehoach.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.platform.Messages;

import org.jspecify.annotations.Nullable;

/** The figures that the units reported, a row each, so that a workbook can sort, filter and add them. */
record FigureTable(String name, List<String> head, List<List<ProgressTable.Cell>> rows) {

    private static final List<String> COLUMNS =
            List.of("number", "content", "unit", "figureName", "measure", "target", "value", "share");
    private static final int HUNDRED = 100;

    static FigureTable of(ReportedProgress reported) {
        var rows = new ArrayList<List<ProgressTable.Cell>>();
        for (var item : reported.progress().items()) {
            for (var task : item.tasks()) {
                reported.figuresOf(task).forEach(figure -> rows.add(row(item, task, figure)));
            }
        }
        return new FigureTable(
                text("figureSheet"), COLUMNS.stream().map(FigureTable::text).toList(), rows);
    }

    private static List<ProgressTable.Cell> row(
            PlanProgress.ItemProgress item, PlanProgress.TaskProgress task, LatestFigure figure) {
        return List.of(
                new ProgressTable.Cell.Text(item.label()),
                new ProgressTable.Cell.Text(task.title()),
                new ProgressTable.Cell.Text(task.leadUnit().name()),
                new ProgressTable.Cell.Text(figure.label()),
                new ProgressTable.Cell.Text(figure.measure()),
                decimal(figure.target()),
                decimal(figure.value()),
                share(figure));
    }

    private static ProgressTable.Cell decimal(@Nullable BigDecimal number) {
        return number == null ? ProgressTable.EMPTY : new ProgressTable.Cell.Decimal(number);
    }

    private static ProgressTable.Cell share(LatestFigure figure) {
        var target = figure.target();
        return target == null || target.signum() == 0
                ? ProgressTable.EMPTY
                : new ProgressTable.Cell.Percent(figure.value()
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(target, MathContext.DECIMAL64)
                        .intValue());
    }

    private static String text(String key) {
        return Messages.text("progress." + key);
    }
}
