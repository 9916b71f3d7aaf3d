package org.kehoach.progress;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look. */
final class WorkbookStyles {

    private static final String FONT = "Times New Roman";
    private static final int CELL_POINTS = 12;

    private final XSSFWorkbook workbook;
    final CellStyle plain;
    final CellStyle bold;
    final CellStyle head;
    final CellStyle numeral;
    final CellStyle decimal;
    final CellStyle percent;
    final CellStyle day;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = style(false, false);
        bold = style(true, false);
        head = style(true, true);
        numeral = formatted("0");
        decimal = formatted("#,##0.####");
        percent = formatted("0%");
        day = formatted("dd/mm/yyyy");
    }

    CellStyle title(int points, boolean strong, boolean italic) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(strong);
        font.setItalic(italic);
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
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
        font.setFontName(FONT);
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
