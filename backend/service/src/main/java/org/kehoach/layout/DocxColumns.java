package org.kehoach.layout;

import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The two columns at the top and at the end of a paper: a table without borders. */
final class DocxColumns {

    private final XWPFTable table;
    private final Column left;
    private final Column right;

    DocxColumns(XWPFDocument document, int leftWidth, int rightWidth) {
        table = document.createTable(1, 2);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        DocxTable.fix(table, List.of(leftWidth, rightWidth));
        left = new Column(table.getRow(0).getCell(0), leftWidth);
        right = new Column(table.getRow(0).getCell(1), rightWidth);
    }

    Column left() {
        return left;
    }

    Column right() {
        return right;
    }

    void keepTogether() {
        table.getRow(0).setCantSplitRow(true);
        DocxTable.keepWithNext(table.getRow(0));
    }

    /** Lines below each other, in the middle unless said otherwise. */
    static final class Column {

        private final XWPFTableCell cell;
        private final int width;
        private boolean begun;

        private Column(XWPFTableCell cell, int width) {
            this.cell = cell;
            this.width = width;
            cell.setWidth(Integer.toString(width));
        }

        XWPFParagraph line(String text, Style style) {
            var paragraph = next();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            DocxText.run(paragraph, text, style);
            return paragraph;
        }

        void rule(Rule rule, String text, Style style) {
            DocxText.rule(next(), rule.length(text, style, Sheet.points(width)), width);
        }

        /** A cell has its first paragraph from the start. */
        private XWPFParagraph next() {
            var paragraph = begun ? cell.addParagraph() : cell.getParagraphs().getFirst();
            begun = true;
            return paragraph;
        }
    }
}
