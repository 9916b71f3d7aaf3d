package org.kehoach.layout;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes texts and rules into paragraphs of a DOCX. */
final class DocxText {

    private DocxText() {}

    static void run(XWPFParagraph paragraph, String text, Style style) {
        var run = paragraph.createRun();
        run.setFontSize(style.size());
        if (style.bold()) {
            run.setBold(true);
        }
        if (style.italic()) {
            run.setItalic(true);
        }
        var lines = text.lines().iterator();
        while (lines.hasNext()) {
            run.setText(lines.next());
            if (lines.hasNext()) {
                run.addBreak();
            }
        }
    }

    /**
     * A rule in the middle, under what stands above.
     *
     * @param points its length
     * @param width that of the column, in twentieths of a point
     */
    static void rule(XWPFParagraph paragraph, float points, int width) {
        int indent = Math.round((width - points * Sheet.TWENTIETHS) / 2);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        var mark = paragraph.getCTP().getPPr().addNewRPr();
        mark.addNewSz().setVal(BigInteger.valueOf(Style.BETWEEN));
    }

    /** Shows a heading in the navigation of a word processor. */
    static void outline(XWPFParagraph paragraph, int level) {
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
}
