package org.kehoach.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind, made on the spot. */
final class SampleFiles {

    static final String PLACE = "N 10 20 45.6 E 107 05 12.3";

    private SampleFiles() {}

    static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] image(String format) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** A photo taken with the camera on its side, with the place in its Exif part and a picture behind the picture. */
    static byte[] photo() {
        byte[] jpeg = image("jpg");
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(28 + place.length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .put(place);
        return ByteBuffer.allocate(jpeg.length + 4 + exif.capacity() + place.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.flip())
                .put(jpeg, 2, jpeg.length - 2)
                .put(place)
                .array();
    }

    /** A PNG with the place in a text beside the picture, and more behind its end. */
    static byte[] pngWithPlace() {
        byte[] png = image("png");
        byte[] place = ("Location\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
        int first = 33;
        return ByteBuffer.allocate(png.length + 12 + place.length * 2)
                .put(png, 0, first)
                .putInt(place.length)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put(place)
                .putInt(0)
                .put(png, first, png.length - first)
                .put(place)
                .array();
    }

    /** A lossless WebP of one pixel, extended by an Exif part with the place. */
    static byte[] webpWithPlace() {
        byte[] pixel = HexFormat.of().parseHex("2f00000010071011118888fe0700");
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int size = 4 + 18 + 8 + pixel.length + 8 + place.length;
        return ByteBuffer.allocate(8 + size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(size)
                .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .putInt(0b1000)
                .put(new byte[6])
                .put("VP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(pixel.length)
                .put(pixel)
                .put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(place.length)
                .put(place)
                .array();
    }

    /** A WebP of 40 x 30 pixels, red above and blue below. */
    static byte[] webp() {
        return HexFormat.of()
                .parseHex("524946466c000000574542505650382060000000d003009d012a28001e003ed158a64d282523a22a"
                        + "b80c01001a0968004b817ffa034ec223ad19d800feed9a9ae9e41ff7461ba2ef3fffe7083ff1b1f5"
                        + "00d3885ded8ddb2d474c98a36f8600bb3f762ce4299fff9147f29de0e02d6ca2d4a00000");
    }

    static byte[] docx() {
        return office(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "word/document.xml");
    }

    static byte[] docxWithMacros() {
        return office(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "word/vbaProject.bin");
    }

    static byte[] xlsx() {
        return office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    }

    static byte[] zip() {
        return office("text/plain", "a.txt");
    }

    private static byte[] office(String mainType, String part) {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("[Content_Types].xml"));
            archive.write(("<Types><Override PartName=\"/" + part + "\" ContentType=\"" + mainType + "\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry(part));
            archive.write("<x/>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** A JPEG whose head promises 30,000 pixels along either edge. */
    static byte[] hugePhoto() {
        byte[] jpeg = image("jpg");
        int frame = 2;
        while ((jpeg[frame + 1] & 0xff) != 0xc0) {
            frame += 2 + ByteBuffer.wrap(jpeg).getChar(frame + 2);
        }
        ByteBuffer.wrap(jpeg).putChar(frame + 5, (char) 30_000).putChar(frame + 7, (char) 30_000);
        return jpeg;
    }

    /** A PNG whose head promises far more pixels than any camera has. */
    static byte[] hugeImage() {
        byte[] png = image("png");
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        return png;
    }
}
