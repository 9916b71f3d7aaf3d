package org.kehoach.layout;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Numbers the pages of a PDF from the second on. */
final class PdfPageNumbers extends PdfPageEventHelper {

    private final LayoutProfile profile;
    private final Sheet sheet;

    PdfPageNumbers(LayoutProfile profile, Sheet sheet) {
        this.profile = profile;
        this.sheet = sheet;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        int page = writer.getPageNumber();
        if (page == 1) {
            return;
        }
        var number = new Phrase(Integer.toString(page), Typeface.font(Style.PAGE_NUMBER));
        var canvas = writer.getDirectContent();
        if (profile.numbersPagesAtTheTop()) {
            float middle = (document.left() + document.right()) / 2;
            float y = Sheet.points(sheet.height() - Sheet.NUMBER) - Style.PAGE_NUMBER.size();
            ColumnText.showTextAligned(canvas, Element.ALIGN_CENTER, number, middle, y, 0);
        } else {
            float y = Sheet.points(Sheet.NUMBER);
            ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, number, document.right(), y, 0);
        }
    }
}
