package org.kehoach.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** An official paper on A4 across, in Times New Roman, pages numbered at the top from the second on. */
public final class OfficialPaper implements AutoCloseable {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String FONT = "Times New Roman";

    // lengths in twentieths of a point: A4, 20 mm above, below and right, 30 mm left where it is bound
    private static final int LONG = 16_838;
    private static final int SHORT = 11_906;
    private static final int MARGIN = 1_134;
    private static final int BINDING = 1_701;
    private static final int WIDTH = LONG - BINDING - MARGIN;
    private static final int LEFT = 5_600;
    private static final int RIGHT = WIDTH - LEFT;
    private static final int MOTTO = 3_900;

    private static final int SMALL = 11;
    private static final int CELL = 12;
    private static final int TEXT = 13;
    private static final int TITLE = 14;
    private static final int SIGNATURE_LINES = 4;

    private final XWPFDocument document = new XWPFDocument();

    public OfficialPaper() {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG));
        size.setH(BigInteger.valueOf(SHORT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(BINDING));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        section.addNewTitlePg();
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * TEXT));
        run.addNewT().setStringValue("2");
    }

    /** Agency and number on the left, the national title, place and date on the right. */
    public void head(Letterhead head) {
        var table = columns();
        var left = table.getRow(0).getCell(0);
        if (head.superior() != null) {
            line(left, head.superior(), TEXT, false, false);
        }
        head.agency().forEach(name -> line(left, name, TEXT, true, false));
        rule(left, LEFT / 3);
        line(left, head.number(), TEXT, false, false);
        var right = table.getRow(0).getCell(1);
        line(right, head.nation(), TEXT, true, false);
        line(right, head.motto(), TITLE, true, false);
        rule(right, (RIGHT - MOTTO) / 2);
        line(right, head.placeAndDate(), TITLE, false, true);
    }

    /** A line of the title, in the middle. */
    public void title(String text, boolean bold, boolean italic) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, TITLE, bold, italic);
    }

    public void text(String text) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingBefore(120);
        write(paragraph, text, TITLE, false, false);
        paragraph.setSpacingAfter(120);
    }

    /** A table whose head stands on each page again. */
    public Table table(List<Column> columns) {
        return new Table(columns);
    }

    /** A column of a table; the shares of all columns say how wide each is. */
    public record Column(String head, int share, boolean centred) {}

    /**
     * Recipients on the left; on the right who signs, with room for it and for the name. Never alone on a page: the last
     * row of the table above goes with it.
     */
    public void end(Letterhead head) {
        keepWithNext(document.getTables().getLast().getRows().getLast());
        var space = document.createParagraph();
        space.setSpacingAfter(0);
        space.setKeepNext(true);
        var table = columns();
        table.getRow(0).setCantSplitRow(true);
        var left = table.getRow(0).getCell(0);
        line(left, head.recipientsTitle(), CELL, true, true).setAlignment(ParagraphAlignment.LEFT);
        for (int i = 0; i < head.recipients().size(); i++) {
            String stop = i == head.recipients().size() - 1 ? "." : ";";
            line(left, "- " + head.recipients().get(i) + stop, SMALL, false, false)
                    .setAlignment(ParagraphAlignment.LEFT);
        }
        var right = table.getRow(0).getCell(1);
        if (head.authority() != null) {
            line(right, head.authority(), TITLE, true, false);
        }
        line(right, head.position(), TITLE, true, false);
        for (int i = 0; i <= SIGNATURE_LINES; i++) {
            line(right, "", TITLE, false, false);
        }
        keepWithNext(table.getRow(0));
        // a text ends with a paragraph, never with a table
        write(document.createParagraph(), "", 2, false, false);
    }

    public void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true)));
    }

    private XWPFTable columns() {
        var table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth(WIDTH);
        grid(table, List.of(LEFT, RIGHT));
        table.getRow(0).getCell(0).setWidth(Integer.toString(LEFT));
        table.getRow(0).getCell(1).setWidth(Integer.toString(RIGHT));
        return table;
    }

    private static void grid(XWPFTable table, List<Integer> widths) {
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    /** The next line of a cell, in its middle; the first one is there already. */
    private static XWPFParagraph line(XWPFTableCell cell, String text, int size, boolean bold, boolean italic) {
        var first = cell.getParagraphs().getFirst();
        var paragraph = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty() ? first : cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, size, bold, italic);
        return paragraph;
    }

    /** A rule under what stands above it, so far from both sides. */
    private static void rule(XWPFTableCell cell, int indent) {
        var paragraph = line(cell, "", 2, false, false);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        var lines = text.lines().iterator();
        while (lines.hasNext()) {
            run.setText(lines.next());
            if (lines.hasNext()) {
                run.addBreak();
            }
        }
    }

    /** Rows under a head that each page repeats; no row is torn apart. */
    public final class Table {

        private final List<Column> columns;
        private final List<Integer> widths;
        private final XWPFTable table;

        private Table(List<Column> columns) {
            this.columns = List.copyOf(columns);
            int shares = columns.stream().mapToInt(Column::share).sum();
            widths = columns.stream()
                    .map(column -> WIDTH * column.share() / shares)
                    .toList();
            table = document.createTable(1, columns.size());
            table.setWidth(WIDTH);
            grid(table, widths);
            fill(table.getRow(0), columns.stream().map(Column::head).toList(), true, true);
            table.getRow(0).setRepeatHeader(true);
        }

        public void row(List<String> cells, boolean bold) {
            fill(table.createRow(), cells, bold, false);
        }

        private void fill(XWPFTableRow row, List<String> cells, boolean bold, boolean head) {
            row.setCantSplitRow(true);
            for (int i = 0; i < cells.size(); i++) {
                var cell = row.getCell(i);
                cell.setWidth(Integer.toString(widths.get(i)));
                if (head) {
                    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                }
                var paragraph = line(cell, cells.get(i), CELL, bold, false);
                paragraph.setAlignment(
                        head || columns.get(i).centred() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            }
        }
    }
}
