package org.kehoach.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Papers with text in them, made on the spot. */
public final class Papers {

    private Papers() {}

    public static byte[] docx(String... paragraphs) {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    public static byte[] xlsx(String cell) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(cell);
            workbook.write(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** A page each, in letters without marks. */
    public static byte[] pdf(String... pages) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (String text : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** A page under a black picture of one point, whose mask has 49 million. */
    static byte[] pdfWithLargeMask() {
        return pdfUnder(document -> {
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
            picture.getCOSObject()
                    .setItem(COSName.SMASK, LosslessFactory.createFromImage(document, large(Color.WHITE)));
            return picture;
        });
    }

    /** A page under a black JPEG of 49 million points, which the PDF says to have a hundred. */
    static byte[] pdfWithLargeJpegSaidToBeSmall() {
        return pdfUnder(document -> {
            var picture = JPEGFactory.createFromImage(document, large(Color.BLACK));
            picture.setWidth(10);
            picture.setHeight(10);
            return picture;
        });
    }

    private interface Drawing {
        PDImageXObject in(PDDocument document) throws IOException;
    }

    private static byte[] pdfUnder(Drawing drawing) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                var box = page.getMediaBox();
                content.drawImage(drawing.in(document), 0, 0, box.getWidth(), box.getHeight());
            }
            document.save(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static BufferedImage large(Color color) {
        var image = new BufferedImage(7_000, 7_000, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }

    /** A small PDF whose one page unpacks to a hundred megabytes. */
    static byte[] pdfBomb() {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100; i++) {
                deflater.write(blanks);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(packed.toByteArray());
        out.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
