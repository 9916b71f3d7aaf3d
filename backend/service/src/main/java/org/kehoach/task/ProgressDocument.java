package org.kehoach.task;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The progress table as DOCX on A4 across, its head repeated on each page. */
final class ProgressDocument {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String FONT = "Times New Roman";
    /** Twentieths of a point. */
    private static final int A4_LONG = 16838;

    private static final int A4_SHORT = 11906;
    private static final int MARGIN = 1134;
    private static final int[] WIDTHS = {700, 4000, 2200, 1300, 1800, 1000, 3500};

    private final XWPFDocument document;

    private ProgressDocument(XWPFDocument document) {
        this.document = document;
    }

    static void write(ProgressTable table, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            new ProgressDocument(document).fill(table);
            document.write(out);
        }
    }

    private void fill(ProgressTable table) {
        landscape();
        paragraph(table.unit(), 13, true, ParagraphAlignment.LEFT);
        paragraph(table.title(), 14, true, ParagraphAlignment.CENTER);
        paragraph(table.plan(), 13, true, ParagraphAlignment.CENTER);
        paragraph(table.asOf(), 13, false, ParagraphAlignment.CENTER);
        paragraph(table.summary(), 13, false, ParagraphAlignment.BOTH);
        var rows = document.createTable(1, table.head().size());
        rows.setWidth("100%");
        widths(rows);
        fill(rows.getRow(0), table.head(), true);
        rows.getRow(0).setRepeatHeader(true);
        for (var line : table.lines()) {
            var row = rows.createRow();
            row.setCantSplitRow(true);
            fill(row, line.cells(), line.item());
        }
    }

    private void landscape() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(A4_LONG));
        size.setH(BigInteger.valueOf(A4_SHORT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private void paragraph(String text, int size, boolean bold, ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        write(paragraph, text, size, bold);
    }

    private static void widths(XWPFTable table) {
        var grid = table.getCTTbl().addNewTblGrid();
        for (int width : WIDTHS) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.getCell(column);
            cell.setWidth(Integer.toString(WIDTHS[column]));
            write(cell.getParagraphs().getFirst(), cells.get(column), 12, bold);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        paragraph.setSpacingAfter(60);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
