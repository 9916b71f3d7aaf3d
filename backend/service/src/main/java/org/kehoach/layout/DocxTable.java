package org.kehoach.layout;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a paper's text in a DOCX. */
final class DocxTable {

    private final Block.Table block;
    private final List<Integer> widths;

    private DocxTable(Block.Table block, int width) {
        this.block = block;
        int shares = block.columns().stream().mapToInt(Block.TableColumn::share).sum();
        widths = block.columns().stream()
                .map(column -> width * column.share() / shares)
                .toList();
    }

    /** @param keptWithNext whether its last row stays with what follows */
    static void write(XWPFDocument document, Block.Table block, int width, boolean keptWithNext) {
        var table = document.createTable(1, block.columns().size());
        new DocxTable(block, width).fill(table);
        if (keptWithNext) {
            keepWithNext(table.getRows().getLast());
        }
    }

    static void fix(XWPFTable table, List<Integer> widths) {
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true)));
    }

    private void fill(XWPFTable table) {
        fix(table, widths);
        fill(
                table.getRow(0),
                block.columns().stream().map(Block.TableColumn::head).toList(),
                Style.CELL_HEAD,
                true);
        table.getRow(0).setRepeatHeader(true);
        block.rows()
                .forEach(row -> fill(table.createRow(), row.cells(), row.bold() ? Style.CELL_HEAD : Style.CELL, false));
    }

    private void fill(XWPFTableRow row, List<String> cells, Style style, boolean head) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.getCell(i);
            cell.setWidth(Integer.toString(widths.get(i)));
            if (head) {
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            }
            var paragraph = cell.getParagraphs().getFirst();
            boolean centred = head || block.columns().get(i).centred();
            paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            DocxText.run(paragraph, cells.get(i), style);
        }
    }
}
