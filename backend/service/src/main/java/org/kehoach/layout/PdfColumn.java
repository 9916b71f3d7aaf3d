package org.kehoach.layout;

import java.awt.Color;

import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.draw.LineSeparator;

/** Lines below each other in a column of a PDF, in the middle unless said otherwise. */
final class PdfColumn {

    /** Height of a single line, as a multiple of the size of its letters. */
    static final float SINGLE = 1.15f;

    private static final float RULE_WIDTH = 0.6f;
    private static final float BELOW_TEXT = -5;
    private static final float ABOVE_NEXT = 6;
    private static final int PERCENT = 100;

    private final float width;
    private final PdfPCell cell = new PdfPCell();
    private boolean ruled;

    PdfColumn(float width) {
        this.width = width;
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
    }

    static PdfPTable beside(PdfColumn... columns) {
        float[] widths = new float[columns.length];
        float sum = 0;
        for (int i = 0; i < columns.length; i++) {
            widths[i] = columns[i].width;
            sum += columns[i].width;
        }
        var table = new PdfPTable(widths);
        table.setTotalWidth(sum);
        table.setLockedWidth(true);
        for (var column : columns) {
            table.addCell(column.cell);
        }
        return table;
    }

    /** How high a paragraph is in a column of this width. */
    static float height(Paragraph paragraph, float width) {
        var column = new PdfColumn(width);
        column.cell.addElement(paragraph);
        return beside(column).getTotalHeight();
    }

    Paragraph line(String text, Style style) {
        var paragraph = new Paragraph(text, Typeface.font(style));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setLeading(0, SINGLE);
        paragraph.setSpacingBefore(ruled ? ABOVE_NEXT : 0);
        ruled = false;
        cell.addElement(paragraph);
        return paragraph;
    }

    void rule(Rule rule, String text, Style style) {
        float share = rule.length(text, style, width) / width * PERCENT;
        cell.addElement(new LineSeparator(RULE_WIDTH, share, Color.BLACK, Element.ALIGN_CENTER, BELOW_TEXT));
        ruled = true;
    }
}
