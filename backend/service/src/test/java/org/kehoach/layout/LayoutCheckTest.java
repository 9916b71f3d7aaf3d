package org.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check says of papers that keep to the layout, and of those that do not. */
class LayoutCheckTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyKindOfPaperThatIsWrittenKeepsToTheLayout() throws Exception {
        for (var day : List.of(SamplePapers.BEFORE_THE_DECREE, SamplePapers.UNDER_THE_DECREE)) {
            for (var paper : SamplePapers.all(day)) {
                var report = check(SamplePapers.file(paper, PaperFormat.DOCX), day);
                assertEquals(LayoutProfile.on(day), report.profile());
                assertEquals(List.of(), report.deviations(), paper.name());
            }
        }
    }

    @Test
    void aPaperIsJudgedByItsOwnDayWhereNoneIsGiven() throws Exception {
        var paper = SamplePapers.plan(SamplePapers.BEFORE_THE_DECREE);
        var report = check(SamplePapers.file(paper, PaperFormat.DOCX), null);
        assertEquals(LayoutProfile.CIRCULAR_01_2011, report.profile());
        assertEquals(List.of(), report.deviations());
    }

    @Test
    void aPaperOfTheCircularDepartsFromTheDecree() throws Exception {
        var paper = SamplePapers.plan(SamplePapers.BEFORE_THE_DECREE);
        var report = check(SamplePapers.file(paper, PaperFormat.DOCX), SamplePapers.UNDER_THE_DECREE);
        assertEquals(List.of("PAGE_NUMBER/PAGE_NUMBER", "ITALIC/BASIS", "ENDING/BASIS"), rules(report));
    }

    @Test
    void everyDepartureIsFoundWhereItStands() throws Exception {
        departs("PAPER_SIZE/PAGE", document -> size(document, 12_240, 15_840));
        departs(
                "MARGIN_LEFT/PAGE",
                document ->
                        document.getDocument().getBody().getSectPr().getPgMar().setLeft(BigInteger.valueOf(1_134)));
        departs(
                "MARGIN_TOP/PAGE",
                document ->
                        document.getDocument().getBody().getSectPr().getPgMar().setTop(BigInteger.valueOf(720)));
        departs("FONT/TEXT", document -> run(text(document)).setFontFamily("Arial"));
        departs("SIZE/TEXT", document -> run(text(document)).setFontSize(12));
        departs("COLOUR/TEXT", document -> run(text(document)).setColor("FF0000"));
        departs("ALIGNMENT/TEXT", document -> text(document).setAlignment(ParagraphAlignment.LEFT));
        departs("FIRST_LINE_INDENT/TEXT", document -> text(document).setFirstLineIndent(0));
        departs("LINE_SPACING/TEXT", document -> text(document).setSpacingBetween(2));
        departs("PARAGRAPH_SPACING/TEXT", document -> text(document).setSpacingAfter(0));
        departs("BOLD/NATION", document -> run(head(document, 1, 0)).setBold(false));
        departs("CAPITALS/AGENCY", document -> run(head(document, 0, 0)).setText("Ủy ban nhân dân", 0));
        departs("WORDING/MOTTO", document -> run(head(document, 1, 1)).setText("Độc Lập-Tự Do-Hạnh Phúc", 0));
        departs("ZERO_PADDING/NUMBER", document -> run(head(document, 0, 3)).setText("Số: 7/KH-UBND", 0));
        departs("WORDING/NUMBER", document -> run(head(document, 0, 3)).setText("Số 07 / KH-UBND", 0));
        departs(
                "ZERO_PADDING/PLACE_AND_DATE",
                document -> run(head(document, 1, 3)).setText("Vũng Tàu, ngày 5 tháng 8 năm 2026", 0));
        departs("ITALIC/PLACE_AND_DATE", document -> run(head(document, 1, 3)).setItalic(false));
        departs("BOLD/TYPE", document -> run(paragraph(document, "KẾ HOẠCH")).setBold(false));
        departs("ITALIC/BASIS", document -> run(paragraph(document, "Căn cứ")).setItalic(false));
        departs(
                "POINT_LETTER/POINT",
                document -> run(paragraph(document, "đ) ")).setText("e) Nhiệm vụ", 0));
        departs(
                "ENDING/TEXT",
                document -> run(paragraph(document, "Các đơn vị nghiêm túc")).setText("Hết.", 0));
        departs("SIZE/RECIPIENTS", document -> run(end(document, 0, 1)).setFontSize(14));
        departs("ENDING/RECIPIENTS", document -> run(end(document, 0, 1)).setText("- Tỉnh", 0));
        departs("BOLD/SIGNATURE", document -> run(end(document, 1, 0)).setBold(false));
        departs("PRESENCE/RECIPIENTS", document -> run(end(document, 0, 0)).setText("", 0));
        departs(
                "RULE_LINE/MOTTO",
                document -> head(document, 1, 2).getCTP().getPPr().unsetPBdr());
    }

    @Test
    void aDepartureThatRecursIsToldOnceWithItsNumber() throws Exception {
        var report = check(
                changed(document -> document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getText().contains(") Nhiệm vụ"))
                        .forEach(paragraph -> run(paragraph).setFontSize(12))),
                SamplePapers.UNDER_THE_DECREE);
        assertEquals(List.of("SIZE/TEXT"), rules(report));
        assertEquals(9, report.deviations().getFirst().count());
        assertEquals("12 pt", report.deviations().getFirst().found());
    }

    @Test
    void thePartysPaperIsNotJudged() throws IOException {
        byte[] party = changed(document -> run(head(document, 0, 3)).setText("Số 50-CT/TU", 0));
        assertEquals(UnreadablePaperException.Reason.PARTY, refused(party));
    }

    @Test
    void whatIsNoPaperIsRefused() throws IOException {
        assertEquals(UnreadablePaperException.Reason.NOT_DOCX, refused(new byte[] {1, 2, 3}));
        assertEquals(UnreadablePaperException.Reason.NOT_DOCX, refused(archive("word/styles.xml", "<a/>")));
        assertEquals(UnreadablePaperException.Reason.NOT_DOCX, refused(archive("word/document.xml", "<a>")));
        assertEquals(
                UnreadablePaperException.Reason.NOT_DOCX,
                refused(archive("word/document.xml", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")));
        assertEquals(
                UnreadablePaperException.Reason.TOO_LARGE,
                refused(archive("word/document.xml", "<a>" + " ".repeat(30 << 20) + "</a>")));
    }

    private void departs(String rule, Consumer<XWPFDocument> change) throws Exception {
        var report = check(changed(change), SamplePapers.UNDER_THE_DECREE);
        assertTrue(rules(report).contains(rule), rule + " is not among " + report.deviations());
        assertTrue(report.deviations().size() <= 2, rule + ": " + report.deviations());
    }

    private static byte[] changed(Consumer<XWPFDocument> change) throws IOException {
        byte[] plan = SamplePapers.file(SamplePapers.plan(SamplePapers.UNDER_THE_DECREE), PaperFormat.DOCX);
        try (var document = new XWPFDocument(new ByteArrayInputStream(plan));
                var out = new ByteArrayOutputStream()) {
            change.accept(document);
            document.write(out);
            return out.toByteArray();
        }
    }

    private UnreadablePaperException.Reason refused(byte[] content) {
        return assertThrows(UnreadablePaperException.class, () -> check(content, null))
                .reason();
    }

    private LayoutReport check(byte[] content, @org.jspecify.annotations.Nullable LocalDate day)
            throws IOException, UnreadablePaperException {
        var file = Files.write(folder.resolve("paper.docx"), content);
        return LayoutCheck.of(file, day, SamplePapers.UNDER_THE_DECREE);
    }

    private static byte[] archive(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static List<String> rules(LayoutReport report) {
        return report.deviations().stream()
                .map(deviation -> deviation.rule() + "/" + deviation.part())
                .toList();
    }

    private static void size(XWPFDocument document, int width, int height) {
        var size = document.getDocument().getBody().getSectPr().getPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
    }

    private static XWPFParagraph text(XWPFDocument document) {
        return paragraph(document, "Phát huy sức mạnh");
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String start) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFParagraph head(XWPFDocument document, int column, int line) {
        return document.getTables()
                .getFirst()
                .getRow(0)
                .getCell(column)
                .getParagraphs()
                .get(line);
    }

    private static XWPFParagraph end(XWPFDocument document, int column, int line) {
        return document.getTables()
                .getLast()
                .getRow(0)
                .getCell(column)
                .getParagraphs()
                .get(line);
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
        return paragraph.getRuns().getFirst();
    }
}
