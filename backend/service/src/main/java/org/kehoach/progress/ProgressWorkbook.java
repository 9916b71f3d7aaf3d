package org.kehoach.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.kehoach.platform.Messages;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The progress table as XLSX: text, numbers and dates each as such, its head repeated on each printed page. */
final class ProgressWorkbook {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int HEAD_ROW = 8;

    /** Of the letterhead, the last column of the left half. */
    private static final int LEFT = 1;

    private static final int TITLE_POINTS = 14;
    private static final int TEXT_POINTS = 13;
    private static final int[] WIDTHS = {8, 48, 26, 13, 24, 12, 60};
    private static final int[] FIGURE_WIDTHS = {8, 48, 26, 36, 12, 12, 12, 12};
    private static final int CHARACTER = 256;
    private static final double WHOLE = 100;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final WorkbookStyles styles;

    private ProgressWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        sheet = workbook.createSheet(Messages.text("progress.sheet"));
        styles = new WorkbookStyles(workbook);
    }

    static void write(ProgressTable table, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new ProgressWorkbook(workbook).fill(table);
            workbook.write(out);
        }
    }

    private void fill(ProgressTable table) {
        var letterhead = table.frame().letterhead();
        halves(0, String.join(" ", letterhead.agency()), letterhead.nation(), styles.title(TEXT_POINTS, true, false));
        halves(1, "", letterhead.motto(), styles.title(TITLE_POINTS, true, false));
        halves(2, letterhead.number(), letterhead.placeAndDate(), styles.title(TEXT_POINTS, false, true));
        across(3, table.title(), styles.title(TITLE_POINTS, true, false));
        across(4, table.subject(), styles.title(TITLE_POINTS, true, false));
        across(5, table.plan(), styles.title(TITLE_POINTS, true, false));
        across(6, table.period(), styles.title(TEXT_POINTS, false, true));
        across(7, table.summary(), styles.title(TEXT_POINTS, false, false));
        head(sheet, HEAD_ROW, table.head(), WIDTHS);
        int next = HEAD_ROW + 1;
        for (var line : table.lines()) {
            row(sheet, next++, line.cells(), line.item() ? styles.bold : styles.plain);
        }
        if (!table.figures().rows().isEmpty()) {
            figures(table.figures());
        }
    }

    /** A sheet of its own, to be sorted, filtered and added up. */
    private void figures(FigureTable table) {
        var figures = workbook.createSheet(table.name());
        head(figures, 0, table.head(), FIGURE_WIDTHS);
        int next = 1;
        for (var cells : table.rows()) {
            row(figures, next++, cells, styles.plain);
        }
        figures.setAutoFilter(new CellRangeAddress(0, next - 1, 0, FIGURE_WIDTHS.length - 1));
    }

    private void halves(int index, String left, String right, CellStyle style) {
        merged(index, 0, LEFT, left, style);
        merged(index, LEFT + 1, WIDTHS.length - 1, right, style);
    }

    private void across(int index, String text, CellStyle style) {
        merged(index, 0, WIDTHS.length - 1, text, style);
    }

    private void merged(int index, int first, int last, String text, CellStyle style) {
        var row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
        var cell = row.createCell(first);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(index, index, first, last));
    }

    /** Names the columns on each printed page of A4, as wide as all columns. */
    private void head(XSSFSheet sheet, int index, List<String> names, int[] widths) {
        var row = sheet.createRow(index);
        for (int column = 0; column < names.size(); column++) {
            text(row.createCell(column), names.get(column), styles.head);
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        sheet.createFreezePane(0, index + 1);
        sheet.setRepeatingRows(new CellRangeAddress(index, index, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P");
    }

    private void row(XSSFSheet sheet, int index, List<ProgressTable.Cell> cells, CellStyle style) {
        var row = sheet.createRow(index);
        for (int column = 0; column < cells.size(); column++) {
            fill(row.createCell(column), cells.get(column), style);
        }
    }

    private void fill(Cell cell, ProgressTable.Cell content, CellStyle style) {
        switch (content) {
            case ProgressTable.Cell.Text(var text) -> text(cell, text, style);
            case ProgressTable.Cell.Numeral(var number) -> number(cell, number, styles.numeral);
            case ProgressTable.Cell.Decimal(var number) -> number(cell, number.doubleValue(), styles.decimal);
            case ProgressTable.Cell.Percent(var share) -> number(cell, share / WHOLE, styles.percent);
            case ProgressTable.Cell.Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(styles.day);
            }
        }
    }

    private static void text(Cell cell, String text, CellStyle style) {
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void number(Cell cell, double number, CellStyle style) {
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }
}
