package org.kehoach.preview;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageInputStreamSpi;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.BufferedFileImageInputStreamSpi;

/** A picture as it is read, row by row and leaving out rows and columns, so that a large one takes little room. */
final class Picture {

    /** A JPEG that comes in passes is held whole by whoever reads it. */
    private static final long MAX_PIXELS = 60_000_000;

    /** A WebP is always read whole, and slowly. */
    private static final long MAX_PIXELS_OF_WEBP = 16_000_000;

    private static final String WEBP = "webp";

    private static final int HEAD_BYTES = 4 << 10;
    private static final String HELD = "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0";
    private static final int MAX_HELD = 8;

    private static final ImageInputStreamSpi BUFFERED = new BufferedFileImageInputStreamSpi();

    static {
        // the JDK looks for readers on its own class path, where the application's libraries are not
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageReaderSpi());
    }

    private Picture() {}

    /** On white, upright, and no longer than that along either edge. */
    static Optional<BufferedImage> shrunk(Path picture, int edge) throws IOException {
        try (var input = BUFFERED.createInputStreamInstance(picture.toFile(), false, null)) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                long most = WEBP.equals(reader.getFormatName()) ? MAX_PIXELS_OF_WEBP : MAX_PIXELS;
                if ((long) reader.getWidth(0) * reader.getHeight(0) > most) {
                    return Optional.empty();
                }
                return Optional.of(upright(read(reader, edge), edge, held(picture)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** At least twice as large as it will be, so that it can still be smoothed. */
    private static BufferedImage read(ImageReader reader, int edge) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * edge));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage upright(BufferedImage image, int edge, int held) {
        double scale = Math.min(1, (double) edge / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean onItsSide = held > 4;
        var drawn =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.transform(turned(held, width, height));
            pen.drawImage(image, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    /** From how the camera was held (Exif 2.3, 4.6.4) to upright, for a picture of this width and height. */
    private static AffineTransform turned(int held, int width, int height) {
        return switch (held) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** As it stands in a JPEG whose other Exif parts have been removed. */
    private static int held(Path picture) throws IOException {
        try (var in = Files.newInputStream(picture)) {
            var head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            int at = head.indexOf(HELD);
            int held = at < 0 || at + HELD.length() >= head.length() ? 1 : head.charAt(at + HELD.length());
            return held > MAX_HELD ? 1 : held;
        }
    }
}
