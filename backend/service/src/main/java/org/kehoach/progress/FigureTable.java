package org.kehoach.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.platform.Messages;

import org.jspecify.annotations.Nullable;

/** The figures that the units reported, a row each, so that a workbook can sort, filter and add them. */
record FigureTable(String name, List<String> head, List<List<TableCell>> rows) {

    private static final List<String> COLUMNS =
            List.of("number", "content", "unit", "figureName", "measure", "target", "value", "share");
    private static final int HUNDRED = 100;

    static FigureTable of(ReportedProgress reported) {
        var rows = new ArrayList<List<TableCell>>();
        for (var item : reported.progress().items()) {
            for (var task : item.tasks()) {
                reported.figuresOf(task).forEach(figure -> rows.add(row(item, task, figure)));
            }
        }
        return new FigureTable(
                text("figureSheet"), COLUMNS.stream().map(FigureTable::text).toList(), rows);
    }

    private static List<TableCell> row(
            PlanProgress.ItemProgress item, PlanProgress.TaskProgress task, LatestFigure figure) {
        return List.of(
                new TableCell.Text(item.label()),
                new TableCell.Text(task.title()),
                new TableCell.Text(task.leadUnit().name()),
                new TableCell.Text(figure.label()),
                new TableCell.Text(figure.measure()),
                decimal(figure.target()),
                decimal(figure.value()),
                share(figure));
    }

    private static TableCell decimal(@Nullable BigDecimal number) {
        return number == null ? TableCell.EMPTY : new TableCell.Decimal(number);
    }

    private static TableCell share(LatestFigure figure) {
        var target = figure.target();
        return target == null || target.signum() == 0
                ? TableCell.EMPTY
                : new TableCell.Percent(figure.value()
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(target, MathContext.DECIMAL64)
                        .intValue());
    }

    private static String text(String key) {
        return Messages.text("progress." + key);
    }
}
