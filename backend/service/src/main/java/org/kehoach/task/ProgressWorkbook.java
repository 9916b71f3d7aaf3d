package org.kehoach.task;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.kehoach.platform.Messages;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The progress table as XLSX: text typed as text, its head repeated on each printed page. */
final class ProgressWorkbook {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int HEAD_ROW = 5;
    private static final int[] WIDTHS = {8, 48, 26, 13, 24, 12, 60};
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final CellStyle plain;
    private final CellStyle bold;
    private final CellStyle head;

    private ProgressWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        sheet = workbook.createSheet(Messages.text("progress.sheet"));
        plain = style(false, false);
        bold = style(true, false);
        head = style(true, true);
    }

    static void write(ProgressTable table, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new ProgressWorkbook(workbook).fill(table);
            workbook.write(out);
        }
    }

    private void fill(ProgressTable table) {
        var above = List.of(table.unit(), table.title(), table.plan(), table.asOf(), table.summary());
        for (int i = 0; i < above.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(above.get(i));
        }
        row(HEAD_ROW, table.head(), head);
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
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void row(int index, List<String> cells, CellStyle style) {
        var row = sheet.createRow(index);
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }

    private CellStyle style(boolean strong, boolean filled) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
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
