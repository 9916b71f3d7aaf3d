package org.kehoach.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.kehoach.platform.Messages;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
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
    private static final int CELL_POINTS = 12;
    private static final int[] WIDTHS = {8, 48, 26, 13, 24, 12, 60};
    private static final int CHARACTER = 256;
    private static final double WHOLE = 100;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final CellStyle plain;
    private final CellStyle bold;
    private final CellStyle head;
    private final CellStyle numeral;
    private final CellStyle percent;
    private final CellStyle day;

    private ProgressWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        sheet = workbook.createSheet(Messages.text("progress.sheet"));
        plain = style(false, false);
        bold = style(true, false);
        head = style(true, true);
        numeral = formatted("0");
        percent = formatted("0%");
        day = formatted("dd/mm/yyyy");
    }

    static void write(ProgressTable table, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new ProgressWorkbook(workbook).fill(table);
            workbook.write(out);
        }
    }

    private void fill(ProgressTable table) {
        var letterhead = table.frame().letterhead();
        halves(0, String.join(" ", letterhead.agency()), letterhead.nation(), title(TEXT_POINTS, true, false));
        halves(1, "", letterhead.motto(), title(TITLE_POINTS, true, false));
        halves(2, letterhead.number(), letterhead.placeAndDate(), title(TEXT_POINTS, false, true));
        across(3, table.title(), title(TITLE_POINTS, true, false));
        across(4, table.subject(), title(TITLE_POINTS, true, false));
        across(5, table.plan(), title(TITLE_POINTS, true, false));
        across(6, table.period(), title(TEXT_POINTS, false, true));
        across(7, table.summary(), title(TEXT_POINTS, false, false));
        head(table.head());
        int next = HEAD_ROW + 1;
        for (var line : table.lines()) {
            row(next++, line.cells(), line.item() ? bold : plain);
        }
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        sheet.createFreezePane(0, HEAD_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P");
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

    private CellStyle title(int points, boolean strong, boolean italic) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(strong);
        font.setItalic(italic);
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private void head(List<String> names) {
        var row = sheet.createRow(HEAD_ROW);
        for (int column = 0; column < names.size(); column++) {
            text(row.createCell(column), names.get(column), head);
        }
    }

    private void row(int index, List<ProgressTable.Cell> cells, CellStyle style) {
        var row = sheet.createRow(index);
        for (int column = 0; column < cells.size(); column++) {
            fill(row.createCell(column), cells.get(column), style);
        }
    }

    private void fill(Cell cell, ProgressTable.Cell content, CellStyle style) {
        switch (content) {
            case ProgressTable.Cell.Text(var text) -> text(cell, text, style);
            case ProgressTable.Cell.Numeral(var number) -> number(cell, number, numeral);
            case ProgressTable.Cell.Percent(var share) -> number(cell, share / WHOLE, percent);
            case ProgressTable.Cell.Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
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

    /** Values stand on the left, as the texts around them do. */
    private CellStyle formatted(String format) {
        var style = style(false, false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private CellStyle style(boolean strong, boolean filled) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) CELL_POINTS);
        font.setBold(strong);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (filled) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
