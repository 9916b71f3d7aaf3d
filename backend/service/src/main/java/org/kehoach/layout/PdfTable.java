package org.kehoach.layout;

import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A table of a paper's text in a PDF. */
final class PdfTable {

    private static final float PADDING = 4;

    private final Block.Table block;
    private final PdfWriter writer;
    private final Document document;

    PdfTable(Block.Table block, PdfWriter writer, Document document) {
        this.block = block;
        this.writer = writer;
        this.document = document;
    }

    /** @param below height of what must stand on the page of the last row */
    void add(float below) {
        var rows = block.rows();
        int alone = below == 0 || rows.isEmpty() ? rows.size() : rows.size() - 1;
        if (alone > 0 || rows.isEmpty()) {
            document.add(table(rows.subList(0, alone), true));
        }
        if (alone < rows.size()) {
            addLast(rows.subList(alone, rows.size()), alone == 0, below);
        }
    }

    private void addLast(List<Block.TableRow> last, boolean withHead, float below) {
        var table = table(last, withHead);
        float left = writer.getVerticalPosition(true) - document.bottom();
        if (table.getTotalHeight() + below > left) {
            document.newPage();
            document.add(table(last, true));
        } else {
            document.add(table);
        }
    }

    private PdfPTable table(List<Block.TableRow> rows, boolean withHead) {
        float[] shares = new float[block.columns().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = block.columns().get(i).share();
        }
        var table = new PdfPTable(shares);
        table.setTotalWidth(document.right() - document.left());
        table.setLockedWidth(true);
        table.setSplitLate(true);
        if (withHead) {
            table.setHeaderRows(1);
            block.columns().forEach(column -> table.addCell(cell(column.head(), Style.CELL_HEAD, true, true)));
        }
        for (var row : rows) {
            var style = row.bold() ? Style.CELL_HEAD : Style.CELL;
            for (int i = 0; i < shares.length; i++) {
                table.addCell(
                        cell(row.cells().get(i), style, block.columns().get(i).centred(), false));
            }
        }
        return table;
    }

    private static PdfPCell cell(String text, Style style, boolean centred, boolean head) {
        var cell = new PdfPCell(new Phrase(text, Typeface.font(style)));
        cell.setHorizontalAlignment(centred ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
        cell.setVerticalAlignment(head ? Element.ALIGN_MIDDLE : Element.ALIGN_TOP);
        cell.setPadding(PADDING);
        cell.setUseAscender(true);
        cell.setLeading(0, PdfColumn.SINGLE);
        return cell;
    }
}
