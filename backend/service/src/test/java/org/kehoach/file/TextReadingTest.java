package org.kehoach.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile and broken papers cost little and give what can be read of them. */
class TextReadingTest {

    @TempDir
    Path folder;

    @Test
    void eachPageOfAPdfIsAPart() throws IOException {
        assertEquals(List.of("Trang mot", "Trang hai"), read(Papers.pdf("Trang mot", "Trang hai"), FileType.PDF));
    }

    @Test
    void paragraphsOfADocxStandOnLinesOfTheirOwn() throws IOException {
        assertEquals(List.of("Điều 1\nĐiều 2"), read(Papers.docx("Điều 1", "Điều 2"), FileType.DOCX));
    }

    @Test
    void aPdfThatUnpacksToTooMuchIsNotOpened() throws IOException {
        var bomb = file(Papers.pdfBomb());
        assertTrue(Files.size(bomb) < 1 << 20);
        assertTrue(PdfStreams.areHostile(bomb));
        assertFalse(PdfStreams.areHostile(file(Papers.pdf("An lanh"))));
        assertEquals(List.of(), TextReading.parts(bomb, FileType.PDF.mediaType()));
    }

    @Test
    void filtersBehindOneAnotherAreNotFollowed() throws IOException {
        for (String filter : List.of("[/FlateDecode /FlateDecode]", "9 0 R", "[/ASCIIHexDecode/LZWDecode/Fl]")) {
            var nested = "%PDF-1.4\n4 0 obj<</Filter " + filter + "/Length 1>>stream\nx\nendstream endobj";
            assertTrue(PdfStreams.areHostile(file(nested.getBytes(StandardCharsets.US_ASCII))), filter);
        }
    }

    @Test
    void brokenPapersGiveNothingAndNoError() throws IOException {
        byte[] pdf = Papers.pdf("Bi cat");
        byte[] docx = Papers.docx("Bị cắt");
        assertEquals(List.of(), read(Arrays.copyOf(pdf, 60), FileType.PDF));
        assertEquals(List.of(), read(Arrays.copyOf(docx, docx.length / 2), FileType.DOCX));
        assertEquals(List.of(), read(document("<a".repeat(10)), FileType.DOCX));
    }

    @Test
    void entitiesAndOutsideReferencesAreNotFollowed() throws IOException {
        var outside = document("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d><t>&e;</t></d>");
        assertEquals(List.of(), read(outside, FileType.DOCX));
    }

    @Test
    void aDocxOfAHundredMegabytesIsReadAsFarAsIsWorthIt() {
        var parts = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> read(document("<d>" + "<p><t>chữ và số </t></p>".repeat(2_000_000) + "</d>"), FileType.DOCX));
        int length = parts.stream().mapToInt(String::length).sum();
        assertTrue(length > 1_000_000 && length <= 2_000_000, length + " characters");
        assertTrue(parts.stream().allMatch(part -> part.length() <= 8_000));
    }

    private List<String> read(byte[] content, FileType type) throws IOException {
        return TextReading.parts(file(content), type.mediaType());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "paper", ".tmp"), content);
    }

    private static byte[] document(String xml) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("word/document.xml"));
            archive.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
