package org.kehoach.plantext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.kehoach.sourcetext.PastedText;
import org.kehoach.sourcetext.SourceNotice;
import org.kehoach.sourcetext.SourceParagraph;
import org.kehoach.sourcetext.SourceText;
import org.kehoach.sourcetext.UnreadableSource;
import org.kehoach.sourcetext.UnreadableSource.Reason;

import org.junit.jupiter.api.Test;

/** What comes in, in every shape that offices have it. */
class SourceTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void oldEncodingsAreReadAsUnicode() throws UnreadableSource {
        var tcvn3 =
                PastedText.read("KÕ ho¹ch cña UBND x·\nC¨n cø ChØ thÞ sè 50-CT/TU, c¸c ®¬n vÞ thùc hiÖn c«ng t¸c nµy");
        assertEquals(
                "Căn cứ Chỉ thị số 50-CT/TU, các đơn vị thực hiện công tác này",
                tcvn3.paragraphs().get(1).text());
        assertEquals(Set.of(SourceNotice.CONVERTED_FROM_TCVN3), tcvn3.notices());
        var vni = PastedText.read("Keá hoaïch cuûa UBND xaõ\nCaùc ñôn vò thöïc hieän coâng taùc naøy");
        assertEquals(
                "Các đơn vị thực hiện công tác này", vni.paragraphs().get(1).text());
        assertEquals(Set.of(SourceNotice.CONVERTED_FROM_VNI), vni.notices());
        var unknown = assertThrows(UnreadableSource.class, () -> PastedText.read("ÿþðÿþðÿþðÿþðÿþð"));
        assertEquals(Reason.UNKNOWN_ENCODING, unknown.reason());
    }

    @Test
    void theSameTextIsUnderstoodHoweverItWasTyped() throws UnreadableSource {
        String text =
                "KẾ HOẠCH\nPhòng cháy năm 2020\nI. NỘI DUNG\n1. Ủy ban nhân dân phường tổ chức diễn tập trước ngày 15/8/2020.";
        var plain = items(text);
        assertEquals(plain, items(Normalizer.normalize(text, Normalizer.Form.NFD)));
        assertEquals(plain, items(text.replace(" ", "\u00a0")));
        assertEquals(plain, items(text.replace("diễn tập", "diễn\u00ad tập")));
        assertEquals(plain, items(text.replace("I.", "\u2160.")));
        assertEquals(2, plain.size());
        assertEquals(LocalDate.of(2020, 8, 15), due(text.replace("15/8", "\uff11\uff15/8")));
    }

    @Test
    void trackedChangesAreReadAsAccepted() throws IOException, UnreadableSource {
        var source = Paper.read(body("""
                <w:p><w:r><w:t>Trước ngày </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>15</w:delText></w:r></w:del>\
                <w:ins w:id="2" w:author="a"><w:r><w:t>20</w:t></w:r></w:ins><w:r><w:t>/8/2020</w:t></w:r></w:p>\
                <w:p><w:pPr><w:rPr><w:del w:id="3" w:author="a"/></w:rPr></w:pPr><w:r><w:t>Một </w:t></w:r></w:p>\
                <w:p><w:r><w:t>đoạn</w:t></w:r></w:p>"""));
        assertEquals(List.of("Trước ngày 20/8/2020", "Một đoạn"), texts(source));
        assertEquals(Set.of(SourceNotice.TRACKED_CHANGES), source.notices());
    }

    @Test
    void textInBoxesIsReadOnce() throws IOException, UnreadableSource {
        String box = "<w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent>";
        var source = Paper.read(body("<w:p><w:r><w:t>Ngoài khung</w:t><mc:AlternateContent"
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        assertEquals(List.of("Trong khung", "Ngoài khung"), texts(source));
        assertEquals(Set.of(SourceNotice.TEXT_BOXES), source.notices());
    }

    @Test
    void whatEveryPageBearsIsReadOnceAndIsNoneOfTheContent() throws IOException, UnreadableSource {
        var source = Paper.written(
                        "@header KẾ HOẠCH TẾT - LƯU HÀNH NỘI BỘ\n@footer 2\nKẾ HOẠCH\nPhục vụ Tết\nI. NỘI DUNG\n1. Trực Tết.")
                .read(true);
        assertEquals(
                SourceParagraph.Margin.HEADER, source.paragraphs().getFirst().margin());
        assertEquals("1. Trực Tết.", source.paragraphs().getLast().text());
        assertEquals(Set.of(SourceNotice.PAGE_MARGINS), source.notices());
        var read = PlanRecogniser.recognise(source, DAY);
        assertEquals(List.of("Phục vụ Tết"), said(read, FindingKind.TITLE));
        assertEquals(List.of("NỘI DUNG", "Trực Tết."), said(read, FindingKind.ITEM));
        assertEquals(List.of(0), read.asText());
    }

    @Test
    void aLetterheadInTheUpperMarginIsOne() throws IOException, UnreadableSource {
        var source = Paper.written("@header Số: 12/KH-UBND\nKẾ HOẠCH\nPhục vụ Tết\nI. NỘI DUNG")
                .read(true);
        assertEquals(List.of("12/KH-UBND"), said(PlanRecogniser.recognise(source, DAY), FindingKind.SYMBOL));
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        assertEquals(Reason.NOT_DOCX, refused("%PDF-1.7 đổi tên".getBytes(StandardCharsets.UTF_8)));
        byte[] compound = {
            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
        };
        assertEquals(Reason.ENCRYPTED, refused(compound));
        assertEquals(Reason.BROKEN, refused(body("<w:p><w:r>")));
        byte[] macros = replaced(
                Paper.written("Một").docx(),
                "[Content_Types].xml",
                content -> content.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertEquals(Reason.MACROS, refused(macros));
        String bomb = "<w:p><w:r><w:t>" + "a".repeat(30_000_000) + "</w:t></w:r></w:p>";
        assertEquals(Reason.UNPACKS_TOO_LARGE, refused(body(bomb)));
        byte[] above = replaced(
                Paper.written("@header Một\nHai").docx(),
                "word/header1.xml",
                content -> content.replaceFirst("<w:p", Matcher.quoteReplacement(bomb + "<w:p")));
        assertEquals(Reason.UNPACKS_TOO_LARGE, refused(above));
    }

    @Test
    void aLineOfOneThingOverAndOverTakesNoMoreThanItsLength() {
        for (var piece :
                List.of("1. ", "số 1/KH-UBND ngày ", "; giao công an chủ trì thực hiện a. Giao ", "các ban, ")) {
            String line = piece.repeat(19_000 / piece.length());
            String text = "KẾ HOẠCH\nThử nghiệm\nI. NỘI DUNG\n" + ("a) " + line + ".\n\n").repeat(3);
            assertTimeout(Duration.ofSeconds(30), () -> items(text), piece);
        }
    }

    @Test
    void aPlanWithoutHeadingsIsOneItemWithItsText() throws UnreadableSource {
        var plan = PlanRecogniser.recognise(
                PastedText.read(
                        "KẾ HOẠCH\nDiễn tập\n\nCác đơn vị chuẩn bị lực lượng tham gia diễn tập theo phân công.\n\nKết quả được báo cáo bằng văn bản."),
                DAY);
        var item = plan.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.ITEM)
                .findFirst()
                .orElseThrow();
        assertTrue(item.body().contains("Kết quả được báo cáo"));
        assertTrue(plan.notices().contains(SourceNotice.NO_HEADINGS));
    }

    @Test
    void everySpanIsThePlaceOfItsText() throws IOException, UnreadableSource {
        for (var name : List.of("plan-656", "several", "nested", "annex")) {
            requirePlaces(Paper.of(name).read());
        }
    }

    private static void requirePlaces(SourceText source) {
        for (var finding : PlanRecogniser.recognise(source, DAY).findings()) {
            for (var mention : finding.mentions()) {
                assertEquals(mention.text(), at(source, mention.span()));
            }
            if (finding.kind() == FindingKind.DEADLINE || finding.kind() == FindingKind.CITATION) {
                assertEquals(finding.text(), at(source, finding.spans().getFirst()));
            }
        }
    }

    private static String at(SourceText source, Span span) {
        String text = source.paragraphs().get(span.paragraph()).text();
        return text.substring(text.offsetByCodePoints(0, span.from()), text.offsetByCodePoints(0, span.to()));
    }

    private static List<String> said(PlanText read, FindingKind kind) {
        return read.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::text)
                .toList();
    }

    private static List<String> items(String text) throws UnreadableSource {
        return PlanRecogniser.recognise(PastedText.read(text), DAY).findings().stream()
                .filter(finding -> finding.kind() == FindingKind.ITEM)
                .map(finding -> finding.text() + " " + finding.parent())
                .toList();
    }

    private static LocalDate due(String text) throws UnreadableSource {
        return PlanRecogniser.recognise(PastedText.read(text), DAY).findings().stream()
                .filter(finding -> finding.kind() == FindingKind.DEADLINE)
                .map(finding -> Objects.requireNonNull(finding.deadline()).dueOn())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(SourceText source) {
        return source.paragraphs().stream().map(SourceParagraph::text).toList();
    }

    private static Reason refused(byte[] file) {
        return assertThrows(UnreadableSource.class, () -> Paper.read(file)).reason();
    }

    private static byte[] body(String paragraphs) throws IOException {
        return replaced(
                Paper.written("Một").docx(),
                "word/document.xml",
                content -> content.replaceFirst(
                        "(?s)<w:body>.*</w:body>", Matcher.quoteReplacement("<w:body>" + paragraphs + "</w:body>")));
    }

    private static byte[] replaced(byte[] docx, String part, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }
}
