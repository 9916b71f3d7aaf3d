package org.kehoach.progress;

import java.io.IOException;
import java.io.OutputStream;

import org.kehoach.platform.Messages;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The progress table as XLSX: text, numbers and dates each as such, its head repeated on each printed page. */
final class ProgressWorkbook {

    private static final int HEAD_ROW = 8;

    /** Of the letterhead, the last column of the left half. */
    private static final int LEFT = 1;

    private static final int TITLE_POINTS = 14;
    private static final int TEXT_POINTS = 13;
    private static final int[] WIDTHS = {8, 48, 26, 13, 24, 12, 60};
    private static final int[] FIGURE_WIDTHS = {8, 48, 26, 36, 12, 12, 12, 12};

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
        var lines = new TableSheet(sheet, styles, HEAD_ROW);
        lines.head(table.head(), WIDTHS);
        for (var line : table.lines()) {
            lines.row(line.cells(), line.item() ? styles.bold : styles.plain);
        }
        var figures = table.figures();
        if (!figures.rows().isEmpty()) {
            TableSheet.add(workbook, styles, figures.name(), figures.head(), FIGURE_WIDTHS, figures.rows());
        }
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
}
