package org.kehoach.sourcetext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.kehoach.sourcetext.SourceParagraph.TableCell;
import org.kehoach.sourcetext.UnreadableSource.Reason;

import org.jspecify.annotations.Nullable;

/** The main part of a DOCX, in its accepted state: insertions are in, deletions are out. */
final class DocxBody {

    private static final class Table {
        final int index;
        int row = -1;
        int column = -1;
        int rowBegin;
        boolean rowDeleted;

        Table(int index) {
            this.index = index;
        }
    }

    private final XMLStreamReader xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private final Set<SourceNotice> notices = EnumSet.noneOf(SourceNotice.class);
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private int tableCount;
    private long characters;
    private @Nullable DocxParagraph continued;

    DocxBody(XMLStreamReader xml, WordStyles styles, WordNumbering numbering) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    SourceText read() throws XMLStreamException, UnreadableSource {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                begin(xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return new SourceText(paragraphs, notices);
    }

    private void begin(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> {
                open.push(continued == null ? new DocxParagraph(cell()) : continued);
                continued = null;
            }
            case "pPr" -> properties();
            case "r" -> run();
            case "txbxContent" -> notices.add(SourceNotice.TEXT_BOXES);
            case "ins", "moveTo" -> notices.add(SourceNotice.TRACKED_CHANGES);
            case "del", "moveFrom" -> {
                notices.add(SourceNotice.TRACKED_CHANGES);
                WordXml.skip(xml);
            }
            case "Fallback", "sectPr", "tblPr", "tblGrid" -> WordXml.skip(xml);
            case "tbl" -> tables.push(new Table(tableCount++));
            case "tr" -> beginRow();
            case "trPr" -> rowProperties();
            case "tc" -> beginCell();
            default -> {}
        }
    }

    private void end(String name) throws UnreadableSource {
        switch (name) {
            case "p" -> finish(open.pop());
            case "tr" -> endRow();
            case "tbl" -> tables.pop();
            default -> {}
        }
    }

    private void beginRow() {
        var table = tables.peek();
        if (table != null) {
            table.row++;
            table.column = -1;
            table.rowDeleted = false;
            table.rowBegin = paragraphs.size();
        }
    }

    private void beginCell() {
        var table = tables.peek();
        if (table != null) {
            table.column++;
        }
    }

    private void endRow() {
        var table = tables.peek();
        if (table != null && table.rowDeleted) {
            paragraphs.subList(table.rowBegin, paragraphs.size()).clear();
        }
    }

    private void rowProperties() throws XMLStreamException {
        eachWithin("trPr", name -> {
            var table = tables.peek();
            if (name.equals("del") && table != null) {
                table.rowDeleted = true;
                notices.add(SourceNotice.TRACKED_CHANGES);
            }
        });
    }

    private @Nullable TableCell cell() {
        var table = tables.peek();
        return table == null ? null : new TableCell(table.index, table.row, Math.max(0, table.column));
    }

    private void properties() throws XMLStreamException {
        var paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        eachWithin("pPr", name -> {
            switch (name) {
                case "pStyle" -> paragraph.style = WordXml.value(xml);
                case "numId" -> paragraph.numId = WordXml.value(xml);
                case "ilvl" -> paragraph.level = WordXml.integer(xml);
                case "jc" -> paragraph.alignment = WordXml.value(xml);
                case "del" -> {
                    // the mark at the paragraph's end is deleted: the next one goes on with it
                    paragraph.goesOn = true;
                    notices.add(SourceNotice.TRACKED_CHANGES);
                }
                case "ins" -> notices.add(SourceNotice.TRACKED_CHANGES);
                default -> {}
            }
        });
    }

    private void run() throws XMLStreamException {
        var paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        paragraph.beginRun(styles);
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> paragraph.add(xml.getElementText());
                    case "tab", "ptab" -> {
                        paragraph.add("\t");
                        depth++;
                    }
                    case "br", "cr" -> {
                        paragraph.add("page".equals(WordXml.attribute(xml, "type")) ? "" : "\n");
                        depth++;
                    }
                    case "noBreakHyphen" -> {
                        paragraph.add("-");
                        depth++;
                    }
                    case "rPr" -> runProperties(paragraph);
                    case "instrText", "delText", "rPrChange" -> WordXml.skip(xml);
                    case "drawing", "pict", "AlternateContent", "object" -> {
                        drawing();
                        paragraph.beginRun(styles);
                    }
                    default -> depth++;
                }
            }
        }
    }

    /** What is drawn may hold boxes of text, with paragraphs of their own. */
    private void drawing() throws XMLStreamException {
        try {
            for (int depth = 1; depth > 0; ) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                    end(xml.getLocalName());
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    String name = xml.getLocalName();
                    begin(name);
                    depth += xml.isStartElement() ? 1 : 0;
                }
            }
        } catch (UnreadableSource tooLong) {
            throw new XMLStreamException(tooLong);
        }
    }

    private void runProperties(DocxParagraph paragraph) throws XMLStreamException {
        eachWithin("rPr", name -> {
            switch (name) {
                case "b" -> paragraph.bold(WordXml.flag(xml));
                case "i" -> paragraph.italic(WordXml.flag(xml));
                case "rFonts" -> paragraph.font(WordXml.attribute(xml, "ascii"));
                case "caps" -> paragraph.capitals(WordXml.flag(xml));
                case "vanish" -> paragraph.hidden(WordXml.flag(xml));
                default -> {}
            }
        });
    }

    @FunctionalInterface
    private interface Property {
        void at(String name);
    }

    /** What the properties are now; what they were before a change is left out. */
    private void eachWithin(String container, Property property) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.endsWith("Change")) {
                    WordXml.skip(xml);
                } else {
                    depth++;
                    property.at(name);
                }
            }
        }
    }

    private void finish(DocxParagraph paragraph) throws UnreadableSource {
        if (paragraph.goesOn) {
            paragraph.goesOn = false;
            continued = paragraph;
            return;
        }
        notices.addAll(paragraph.converted);
        for (var part : paragraph.parts(styles, numbering)) {
            paragraphs.add(part);
            characters += part.text().length();
        }
        if (paragraphs.size() > SourceText.MAX_PARAGRAPHS || characters > SourceText.MAX_CHARACTERS) {
            throw new UnreadableSource(Reason.TOO_LONG);
        }
    }
}
