package org.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Plans, decisions, letters and reports as files. */
class PaperTest {

    @Test
    void bothFilesOfEachKindSayTheSame() throws IOException {
        for (var day : new java.time.LocalDate[] {SamplePapers.BEFORE_THE_DECREE, SamplePapers.UNDER_THE_DECREE}) {
            for (var paper : SamplePapers.all(day)) {
                var docx = words(docxText(paper));
                var pdf = words(pdfText(paper));
                assertEquals(docx, pdf, paper.name());
            }
        }
    }

    @Test
    void aPdfCarriesItsTypefaceAndEveryVietnameseLetter() throws IOException {
        String letters = "ẮẰẲẴẶắằẳẵặẤẦẨẪẬấầẩẫậẾỀỂỄỆếềểễệỐỒỔỖỘốồổỗộỚỜỞỠỢớờởỡợỨỪỬỮỰứừửữựỲÝỶỸỴỳýỷỹỵĐđ";
        var plan = SamplePapers.plan(SamplePapers.UNDER_THE_DECREE);
        var paper = new OfficialDocument(
                plan.profile(),
                plan.sheet(),
                plan.letterhead(),
                plan.opening(),
                plan.legalBases(),
                java.util.List.of(new Block.Paragraph(letters)),
                plan.signature(),
                plan.recipients());
        try (var pdf = Loader.loadPDF(SamplePapers.file(paper, PaperFormat.PDF))) {
            assertTrue(text(pdf).replaceAll("\\s", "").contains(letters), text(pdf));
            var resources = pdf.getPage(0).getResources();
            var names = StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .collect(Collectors.toSet());
            assertFalse(names.isEmpty());
            for (var name : names) {
                var font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().contains("LiberationSerif"), font.getName());
            }
        }
    }

    @Test
    void pagesAreNumberedWhereTheRegulationSays() throws IOException {
        try (var pdf = Loader.loadPDF(SamplePapers.file(SamplePapers.longPlan(60), PaperFormat.PDF))) {
            assertTrue(pdf.getNumberOfPages() > 2);
            assertFalse(page(pdf, 1).startsWith("1"), page(pdf, 1));
            assertTrue(page(pdf, 2).strip().startsWith("2\n"), page(pdf, 2));
            assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
        }
        var before = SamplePapers.longPlan(60);
        var circular = new OfficialDocument(
                LayoutProfile.CIRCULAR_01_2011,
                before.sheet(),
                before.letterhead(),
                before.opening(),
                before.legalBases(),
                before.body(),
                before.signature(),
                before.recipients());
        try (var pdf = Loader.loadPDF(SamplePapers.file(circular, PaperFormat.PDF))) {
            assertTrue(page(pdf, 2).strip().endsWith("\n2"), page(pdf, 2));
        }
    }

    @Test
    void theSignatureIsNeverAloneOnAPage() throws IOException {
        for (int paragraphs = 8; paragraphs < 22; paragraphs++) {
            try (var pdf = Loader.loadPDF(SamplePapers.file(SamplePapers.longPlan(paragraphs), PaperFormat.PDF))) {
                String last = page(pdf, pdf.getNumberOfPages());
                assertTrue(last.contains("Nơi nhận:"), last);
                assertTrue(last.contains("./."), last);
            }
        }
    }

    @Test
    void noHeadingEndsAPage() throws IOException {
        var plan = SamplePapers.longPlan(60);
        for (int above = 1; above < 40; above++) {
            var body = new java.util.ArrayList<Block>();
            for (int i = 0; i < above; i++) {
                body.add(new Block.Paragraph("Dòng " + i));
            }
            body.add(new Block.Heading(0, "B.", "NỘI DUNG"));
            body.add(new Block.Heading(1, "I.", "Mục một"));
            body.add(new Block.Paragraph("Lời văn."));
            var paper = new OfficialDocument(
                    plan.profile(),
                    plan.sheet(),
                    plan.letterhead(),
                    plan.opening(),
                    plan.legalBases(),
                    body,
                    plan.signature(),
                    plan.recipients());
            try (var pdf = Loader.loadPDF(SamplePapers.file(paper, PaperFormat.PDF))) {
                for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                    String page = page(pdf, number).strip();
                    assertFalse(page.endsWith("NỘI DUNG") || page.endsWith("Mục một"), page);
                }
            }
        }
    }

    @Test
    void aPaperOfThreeHundredPagesIsWrittenWhole() throws IOException {
        try (var pdf = Loader.loadPDF(SamplePapers.file(SamplePapers.longPlan(3_000), PaperFormat.PDF))) {
            assertTrue(pdf.getNumberOfPages() >= 300, pdf.getNumberOfPages() + " pages");
        }
        try (var docx = docx(SamplePapers.longPlan(3_000))) {
            assertTrue(docx.getParagraphs().size() > 3_000);
        }
    }

    @Test
    void manyAreWrittenAtOnce() throws Exception {
        var paper = SamplePapers.longPlan(40);
        String alone = pdfText(paper);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = IntStream.range(0, 32)
                    .<Callable<String>>mapToObj(i -> () -> pdfText(paper))
                    .toList();
            for (var result : threads.invokeAll(tasks)) {
                assertEquals(alone, result.get());
            }
        }
    }

    private static String words(String text) {
        return text.replace("\t", " ")
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                .filter(word -> !word.isBlank())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String pdfText(OfficialDocument paper) throws IOException {
        try (var pdf = Loader.loadPDF(SamplePapers.file(paper, PaperFormat.PDF))) {
            return text(pdf).replaceAll("(?m)^2$", "");
        }
    }

    private static String docxText(OfficialDocument paper) throws IOException {
        try (var document = docx(paper);
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replaceAll("(?m)^2$", "");
        }
    }

    private static XWPFDocument docx(OfficialDocument paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(SamplePapers.file(paper, PaperFormat.DOCX)));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }
}
