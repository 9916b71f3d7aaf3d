package org.kehoach.layout;

import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a paper as PDF, its typeface embedded. */
final class PdfPaper {

    /** What must stand of a heading and below it, or of a paragraph, before a page ends. */
    private static final int HEADING_LINES = 4;

    private static final int TEXT_LINES = 2;

    private final OfficialDocument paper;
    private final Document document;
    private final PdfWriter writer;

    private PdfPaper(OfficialDocument paper, Document document, PdfWriter writer) {
        this.paper = paper;
        this.document = document;
        this.writer = writer;
    }

    static void write(OfficialDocument paper, OutputStream out) {
        var sheet = paper.sheet();
        try (var document = new Document(
                new Rectangle(Sheet.points(sheet.width()), Sheet.points(sheet.height())),
                Sheet.points(Sheet.LEFT),
                Sheet.points(sheet.right()),
                Sheet.points(Sheet.TOP),
                Sheet.points(Sheet.BOTTOM))) {
            var writer = PdfWriter.getInstance(document, out);
            // the stream belongs to the caller
            writer.setCloseStream(false);
            writer.setPageEvent(new PdfPageNumbers(paper.profile(), sheet));
            document.addTitle(paper.name());
            document.setDocumentLanguage("vi-VN");
            document.open();
            new PdfPaper(paper, document, writer).fill();
        }
    }

    private void fill() {
        head();
        opening();
        var basis = Style.ofBases(paper.profile());
        paper.basisLines().forEach(line -> add(text(new Chunk(line, Typeface.font(basis)))));
        var body = paper.closedBody();
        var end = end();
        // the last words of a paper go with its signature, and what heads them goes along
        float signed = end.getTotalHeight() + Style.TEXT.size();
        for (int i = 0; i < body.size(); i++) {
            if (isHeading(body.get(i))) {
                int headings = headingsAfter(body, i);
                float below = i + headings + 1 >= body.size() - 1 ? signed : 0;
                need((HEADING_LINES + TEXT_LINES * headings) * lineHeight() + below);
            }
            write(body.get(i), i == body.size() - 1 ? signed : 0);
        }
        document.add(end);
    }

    private void head() {
        var letterhead = paper.letterhead();
        var left = column(paper.sheet().leftColumn());
        if (letterhead.superior() != null) {
            left.line(letterhead.superior(), Style.SUPERIOR);
        }
        letterhead.agency().forEach(line -> left.line(line, Style.AGENCY));
        left.rule(Rule.PART, letterhead.agency().getLast(), Style.AGENCY);
        left.line(letterhead.number(), Style.NUMBER);
        if (paper.opening() instanceof Opening.Letter(var subject, var addressees)) {
            left.line(subject, Style.LETTER_SUBJECT).setSpacingBefore(Style.BETWEEN);
        }
        if (letterhead.draftMark() != null) {
            left.line(letterhead.draftMark(), Style.DRAFT).setSpacingBefore(Style.BETWEEN);
        }
        var right = column(paper.sheet().rightColumn());
        right.line(letterhead.nation(), Style.NATION);
        right.line(letterhead.motto(), Style.MOTTO);
        right.rule(Rule.WHOLE, letterhead.motto(), Style.MOTTO);
        right.line(letterhead.placeAndDate(), Style.PLACE_AND_DATE);
        var table = PdfColumn.beside(left, right);
        table.setSpacingAfter(2 * Style.BETWEEN);
        document.add(table);
    }

    private void opening() {
        switch (paper.opening()) {
            case Opening.Title(var type, var subject, var note) -> title(type, subject, note, Style.NOTE);
            case Opening.Decision(var type, var subject, var decider) -> title(type, subject, decider, Style.SUBJECT);
            case Opening.Letter letter -> addressees(letter);
        }
    }

    /** @param below what stands below the rule */
    private void title(String type, List<String> subject, @Nullable String below, Style style) {
        var whole = column(paper.sheet().textWidth());
        whole.line(type, Style.TYPE);
        subject.forEach(line -> whole.line(line, Style.SUBJECT));
        whole.rule(Rule.PART, subject.getLast(), Style.SUBJECT);
        if (below != null) {
            whole.line(below, style);
        }
        var table = PdfColumn.beside(whole);
        table.setSpacingAfter(3 * Style.BETWEEN);
        document.add(table);
    }

    private void addressees(Opening.Letter letter) {
        float left = Sheet.points(paper.sheet().textWidth()) / 4;
        var lines = Addressees.lines(letter);
        for (int i = 0; i < lines.size(); i++) {
            var line = new Paragraph(lines.get(i), Typeface.font(Style.TEXT));
            line.setLeading(0, PdfColumn.SINGLE);
            line.setIndentationLeft(i == 0 ? left : left + Addressees.indent());
            line.setSpacingAfter(i == lines.size() - 1 ? 2 * Style.BETWEEN : 0);
            document.add(line);
        }
    }

    /** @param below height of what must stand on the same page below it */
    private void write(Block block, float below) {
        switch (block) {
            case Block.Paragraph(var text) -> add(text(new Chunk(text, Typeface.font(Style.TEXT))), below);
            case Block.Heading heading -> add(text(new Chunk(heading.text(), Typeface.font(heading.style()))), below);
            case Block.Article(var mark, var text) ->
                add(
                        text(
                                new Chunk(mark, Typeface.font(Style.HEADING)),
                                new Chunk(" " + text, Typeface.font(Style.TEXT))),
                        below);
            case Block.Order(var text) -> {
                need(HEADING_LINES * lineHeight());
                var paragraph = text(new Chunk(text, Typeface.font(Style.HEADING)));
                paragraph.setAlignment(Element.ALIGN_CENTER);
                paragraph.setFirstLineIndent(0);
                paragraph.setSpacingBefore(Style.BETWEEN);
                add(paragraph);
            }
            case Block.Table table -> new PdfTable(table, writer, document).add(below);
        }
    }

    /** Headings that follow at once stay with theirs and with the first text. */
    private static int headingsAfter(List<Block> body, int at) {
        int next = at + 1;
        while (next < body.size() && isHeading(body.get(next))) {
            next++;
        }
        return next - at - 1;
    }

    private static boolean isHeading(Block block) {
        return block instanceof Block.Heading heading && heading.style() == Style.HEADING;
    }

    private PdfPTable end() {
        var left = column(paper.sheet().half());
        left.line(paper.recipients().title(), Style.RECIPIENTS_TITLE).setAlignment(Element.ALIGN_LEFT);
        paper.recipients()
                .lines()
                .forEach(line -> left.line(line, Style.RECIPIENT).setAlignment(Element.ALIGN_LEFT));
        var right = column(paper.sheet().half());
        paper.signature().capacity().forEach(line -> right.line(line, Style.SIGNATURE));
        for (int i = 0; i < Style.SIGNATURE_LINES; i++) {
            right.line(" ", Style.SIGNATURE);
        }
        if (paper.signature().name() != null) {
            right.line(paper.signature().name(), Style.SIGNATURE);
        }
        var table = PdfColumn.beside(left, right);
        table.setSpacingBefore(Style.BETWEEN);
        table.setKeepTogether(true);
        return table;
    }

    private void add(Paragraph paragraph) {
        add(paragraph, 0);
    }

    private void add(Paragraph paragraph, float below) {
        float needed = below == 0 ? TEXT_LINES * lineHeight() : PdfColumn.height(paragraph, width()) + below;
        need(needed);
        document.add(paragraph);
    }

    /** Goes to a new page where less than this is left of one, unless no page has so much. */
    private void need(float height) {
        float left = writer.getVerticalPosition(true) - document.bottom();
        if (left < height && height < document.top() - document.bottom()) {
            document.newPage();
        }
    }

    private Paragraph text(Chunk... chunks) {
        var paragraph = new Paragraph();
        for (var chunk : chunks) {
            paragraph.add(chunk);
        }
        paragraph.setFont(Typeface.font(Style.TEXT));
        paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(Sheet.points(Style.INDENT));
        paragraph.setSpacingAfter(Style.BETWEEN);
        paragraph.setLeading(0, (float) (PdfColumn.SINGLE * Style.LINES));
        return paragraph;
    }

    private static float lineHeight() {
        return (float) (Style.TEXT.size() * PdfColumn.SINGLE * Style.LINES);
    }

    private float width() {
        return Sheet.points(paper.sheet().textWidth());
    }

    private PdfColumn column(int width) {
        return new PdfColumn(Sheet.points(width));
    }
}
