package org.kehoach.layout;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a DOCX: paper, margins, typeface, and numbers from the second page on. */
final class DocxPage {

    private DocxPage() {}

    static void lay(XWPFDocument document, OfficialDocument paper) {
        typeface(document);
        var sheet = paper.sheet();
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(sheet.width()));
        size.setH(BigInteger.valueOf(sheet.height()));
        if (sheet == Sheet.ACROSS) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Sheet.TOP));
        margins.setBottom(BigInteger.valueOf(Sheet.BOTTOM));
        margins.setLeft(BigInteger.valueOf(Sheet.LEFT));
        margins.setRight(BigInteger.valueOf(sheet.right()));
        margins.setHeader(BigInteger.valueOf(Sheet.NUMBER));
        margins.setFooter(BigInteger.valueOf(Sheet.NUMBER));
        section.addNewTitlePg();
        number(document, paper.profile());
    }

    private static void typeface(XWPFDocument document) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(Typeface.TIMES);
        fonts.setHAnsi(Typeface.TIMES);
        fonts.setCs(Typeface.TIMES);
        fonts.setEastAsia(Typeface.TIMES);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    private static void number(XWPFDocument document, LayoutProfile profile) {
        boolean top = profile.numbersPagesAtTheTop();
        XWPFParagraph paragraph = top
                ? document.createHeader(HeaderFooterType.DEFAULT).createParagraph()
                : document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(top ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * Style.PAGE_NUMBER.size()));
        run.addNewT().setStringValue("2");
    }
}
