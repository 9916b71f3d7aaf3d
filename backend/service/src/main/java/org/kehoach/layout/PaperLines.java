package org.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the paragraphs of a DOCX in their order, those in tables with the cell that they stand in. */
final class PaperLines {

    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "ins", "hyperlink", "smartTag", "fldSimple", "moveTo");
    private static final Set<String> DRAWINGS = Set.of("drawing", "pict", "AlternateContent");

    private final DocxLooks looks;
    private final List<PaperLine> lines = new ArrayList<>();
    private int tables;

    private PaperLines(DocxLooks looks) {
        this.looks = looks;
    }

    static List<PaperLine> of(Element parent, DocxLooks looks) {
        var reader = new PaperLines(looks);
        reader.read(parent, null);
        return reader.lines;
    }

    private void read(Element parent, PaperLine.@Nullable Cell cell) {
        for (var child : Xml.children(parent)) {
            String name = child.getLocalName();
            if (name.equals("p")) {
                add(child, cell);
            } else if (name.equals("tbl")) {
                table(child, cell);
            } else if (WRAPPERS.contains(name)) {
                read(child, cell);
            }
        }
    }

    /** A table within a cell belongs to that cell. */
    private void table(Element table, PaperLine.@Nullable Cell outer) {
        int number = outer == null ? ++tables : outer.table();
        for (var row : Xml.children(table, "tr")) {
            var cells = Xml.children(row, "tc");
            for (int column = 0; column < cells.size(); column++) {
                read(cells.get(column), outer == null ? new PaperLine.Cell(number, column) : outer);
            }
        }
    }

    private void add(Element paragraph, PaperLine.@Nullable Cell cell) {
        var pieces = new ArrayList<PaperLine.Piece>();
        runs(paragraph, paragraph, pieces);
        boolean ruled = DRAWINGS.stream().anyMatch(name -> Xml.contains(paragraph, name))
                || Xml.child(Xml.child(paragraph, "pPr"), "pBdr") != null;
        lines.add(new PaperLine(lines.size() + 1, pieces, looks.shape(paragraph), cell, ruled));
    }

    private void runs(Element paragraph, Element parent, List<PaperLine.Piece> pieces) {
        for (var child : Xml.children(parent)) {
            if (child.getLocalName().equals("r")) {
                pieces.add(new PaperLine.Piece(text(child), looks.look(paragraph, child)));
            } else if (WRAPPERS.contains(child.getLocalName())) {
                runs(paragraph, child, pieces);
            }
        }
    }

    private static String text(Element run) {
        var text = new StringBuilder();
        for (var child : Xml.children(run)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                default -> {
                    // shows no letters
                }
            }
        }
        return text.toString();
    }
}
