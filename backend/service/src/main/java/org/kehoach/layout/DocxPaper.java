package org.kehoach.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a paper as DOCX. */
final class DocxPaper {

    private static final int SMALL_SPACE = 120;

    private final OfficialDocument paper;
    private final XWPFDocument document;

    private DocxPaper(OfficialDocument paper, XWPFDocument document) {
        this.paper = paper;
        this.document = document;
    }

    static void write(OfficialDocument paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(paper.name());
            DocxPage.lay(document, paper);
            new DocxPaper(paper, document).fill();
            document.write(out);
        }
    }

    private void fill() {
        head();
        opening();
        var basis = Style.ofBases(paper.profile());
        paper.basisLines().forEach(line -> DocxText.run(text(), line, basis));
        var body = paper.closedBody();
        for (int i = 0; i < body.size(); i++) {
            write(body.get(i), i == body.size() - 1);
        }
        end();
    }

    private void head() {
        var sheet = paper.sheet();
        var columns = new DocxColumns(document, sheet.leftColumn(), sheet.rightColumn());
        var letterhead = paper.letterhead();
        var left = columns.left();
        if (letterhead.superior() != null) {
            left.line(letterhead.superior(), Style.SUPERIOR);
        }
        letterhead.agency().forEach(line -> left.line(line, Style.AGENCY));
        left.rule(Rule.PART, letterhead.agency().getLast(), Style.AGENCY);
        left.line(letterhead.number(), Style.NUMBER);
        if (paper.opening() instanceof Opening.Letter(var subject, var addressees)) {
            left.line(subject, Style.LETTER_SUBJECT).setSpacingBefore(SMALL_SPACE);
        }
        if (letterhead.draftMark() != null) {
            left.line(letterhead.draftMark(), Style.DRAFT).setSpacingBefore(SMALL_SPACE);
        }
        var right = columns.right();
        right.line(letterhead.nation(), Style.NATION);
        right.line(letterhead.motto(), Style.MOTTO);
        right.rule(Rule.WHOLE, letterhead.motto(), Style.MOTTO);
        right.line(letterhead.placeAndDate(), Style.PLACE_AND_DATE);
    }

    private void opening() {
        space();
        switch (paper.opening()) {
            case Opening.Title(var type, var subject, var note) -> {
                title(type, subject);
                if (note != null) {
                    DocxText.run(centred(), note, Style.NOTE);
                }
                space();
            }
            case Opening.Decision(var type, var subject, var decider) -> {
                title(type, subject);
                DocxText.run(centred(), decider, Style.SUBJECT);
                space();
            }
            case Opening.Letter letter -> addressees(letter);
        }
    }

    private void title(String type, List<String> subject) {
        DocxText.run(centred(), type, Style.TYPE);
        subject.forEach(line -> DocxText.run(centred(), line, Style.SUBJECT));
        DocxText.rule(
                document.createParagraph(),
                Rule.PART.length(subject.getLast(), Style.SUBJECT, Sheet.points(width())),
                width());
    }

    /** One addressee stands in the line of the salutation, several below each other under its colon. */
    private void addressees(Opening.Letter letter) {
        int left = width() / 4;
        var lines = Addressees.lines(letter);
        for (int i = 0; i < lines.size(); i++) {
            var paragraph = document.createParagraph();
            paragraph.setIndentationLeft(i == 0 ? left : left + Math.round(Addressees.indent() * Sheet.TWENTIETHS));
            DocxText.run(paragraph, lines.get(i), Style.TEXT);
        }
        space();
    }

    private void write(Block block, boolean last) {
        switch (block) {
            case Block.Paragraph(var text) -> DocxText.run(kept(text(), last), text, Style.TEXT);
            case Block.Heading heading -> {
                var paragraph = kept(text(), last || heading.style() == Style.HEADING);
                DocxText.outline(paragraph, heading.level());
                DocxText.run(paragraph, heading.text(), heading.style());
            }
            case Block.Article(var mark, var text) -> {
                var paragraph = kept(text(), last);
                DocxText.run(paragraph, mark, Style.HEADING);
                DocxText.run(paragraph, " " + text, Style.TEXT);
            }
            case Block.Order(var text) -> {
                var paragraph = kept(centred(), true);
                paragraph.setSpacingBefore(SMALL_SPACE);
                paragraph.setSpacingAfter(SMALL_SPACE);
                DocxText.run(paragraph, text, Style.HEADING);
            }
            case Block.Table table -> DocxTable.write(document, table, width(), last);
        }
    }

    /** Recipients on the left; on the right who signs. Never alone on a page: the end of the text goes with it. */
    private void end() {
        var space = space();
        space.setKeepNext(true);
        var columns =
                new DocxColumns(document, paper.sheet().half(), paper.sheet().half());
        var left = columns.left();
        left.line(paper.recipients().title(), Style.RECIPIENTS_TITLE).setAlignment(ParagraphAlignment.LEFT);
        paper.recipients()
                .lines()
                .forEach(line -> left.line(line, Style.RECIPIENT).setAlignment(ParagraphAlignment.LEFT));
        var right = columns.right();
        paper.signature().capacity().forEach(line -> right.line(line, Style.SIGNATURE));
        for (int i = 0; i < Style.SIGNATURE_LINES; i++) {
            right.line("", Style.SIGNATURE);
        }
        if (paper.signature().name() != null) {
            right.line(paper.signature().name(), Style.SIGNATURE);
        }
        columns.keepTogether();
        // a text ends with a paragraph, never with a table
        space();
    }

    private XWPFParagraph text() {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(Style.INDENT);
        paragraph.setSpacingAfter(Style.BETWEEN * Sheet.TWENTIETHS);
        paragraph.setSpacingBetween(Style.LINES, LineSpacingRule.AUTO);
        return paragraph;
    }

    private XWPFParagraph centred() {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private XWPFParagraph space() {
        var paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr().addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * Style.BETWEEN));
        return paragraph;
    }

    private static XWPFParagraph kept(XWPFParagraph paragraph, boolean withNext) {
        if (withNext) {
            paragraph.setKeepNext(true);
        }
        return paragraph;
    }

    private int width() {
        return paper.sheet().textWidth();
    }
}
