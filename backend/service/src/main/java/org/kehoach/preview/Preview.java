package org.kehoach.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Draws a JPEG that shows what is in a file. */
public final class Preview {

    private static final float QUALITY = 0.8f;

    private Preview() {}

    /** Of a picture, upright; nothing of a kind that is not known here or too costly to draw. */
    public static Optional<byte[]> ofPicture(Path picture, PreviewSize size) throws IOException {
        var drawn = Picture.shrunk(picture, size.edge());
        return drawn.isPresent() ? Optional.of(jpeg(drawn.get())) : Optional.empty();
    }

    /** Of the first page of a PDF. */
    public static byte[] ofPdf(Path pdf, PreviewSize size) throws IOException {
        return jpeg(FirstPage.drawn(pdf, size.edge()));
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
