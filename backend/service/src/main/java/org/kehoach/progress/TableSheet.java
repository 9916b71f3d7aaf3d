package org.kehoach.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table on a sheet of a workbook: text, numbers and dates each as such, its head repeated on each printed page. */
final class TableSheet {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int CHARACTER = 256;
    private static final double WHOLE = 100;

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private int next;

    /** @param first the row on which the head stands, from 0 */
    TableSheet(XSSFSheet sheet, WorkbookStyles styles, int first) {
        this.sheet = sheet;
        this.styles = styles;
        next = first;
    }

    /** A workbook of one sheet. */
    static void write(String name, List<String> head, int[] widths, List<List<TableCell>> rows, OutputStream out)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            add(workbook, new WorkbookStyles(workbook), name, head, widths, rows);
            workbook.write(out);
        }
    }

    /** A sheet of its own, to be sorted, filtered and added up. */
    static void add(
            XSSFWorkbook workbook,
            WorkbookStyles styles,
            String name,
            List<String> head,
            int[] widths,
            List<List<TableCell>> rows) {
        var table = new TableSheet(workbook.createSheet(name), styles, 0);
        table.head(head, widths);
        rows.forEach(cells -> table.row(cells, styles.plain));
        table.sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, head.size() - 1));
    }

    /** Names the columns on each printed page of A4, as wide as all columns; widths are in characters. */
    void head(List<String> names, int[] widths) {
        int index = next++;
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

    void row(List<TableCell> cells, CellStyle style) {
        var row = sheet.createRow(next++);
        for (int column = 0; column < cells.size(); column++) {
            fill(row.createCell(column), cells.get(column), style);
        }
    }

    private void fill(Cell cell, TableCell content, CellStyle style) {
        switch (content) {
            case TableCell.Text(var text) -> text(cell, text, style);
            case TableCell.Numeral(var number) -> number(cell, number, styles.numeral);
            case TableCell.Decimal(var number) -> number(cell, number.doubleValue(), styles.decimal);
            case TableCell.Percent(var share) -> number(cell, share / WHOLE, styles.percent);
            case TableCell.Day(var date) -> {
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
