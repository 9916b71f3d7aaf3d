package org.kehoach.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** Draws the first page of a PDF, as far as that takes bearable time and room. */
final class FirstPage extends PDFRenderer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long MAX_PIXELS = 40_000_000;
    private static final float MAX_SCALE = 4;
    private static final List<String> JPEG_FILTERS =
            List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());

    private final long deadline = System.nanoTime() + PATIENCE.toNanos();

    private FirstPage(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    static BufferedImage drawn(Path pdf, int edge) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("has no page");
            }
            var page = document.getPage(0).getCropBox();
            float longer = Math.max(page.getWidth(), page.getHeight());
            return new FirstPage(document).renderImage(0, Math.min(MAX_SCALE, edge / longer), ImageType.RGB);
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        private Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - deadline > 0) {
                throw new IOException("takes too long to draw");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (isBearable(image)) {
                super.drawImage(image);
            }
        }

        /** With its masks, which are drawn as large as the larger of both, and as a JPEG that says another size itself. */
        private static boolean isBearable(@Nullable PDImage image) throws IOException {
            if (image == null) {
                return true;
            }
            if ((long) image.getWidth() * image.getHeight() > MAX_PIXELS) {
                return false;
            }
            return !(image instanceof PDImageXObject object)
                    || (pixelsOfJpeg(object) <= MAX_PIXELS
                            && isBearable(object.getSoftMask())
                            && isBearable(object.getMask()));
        }

        private static long pixelsOfJpeg(PDImageXObject image) throws IOException {
            if (!"jpg".equals(image.getSuffix())) {
                return 0;
            }
            try (var in = image.getStream().createInputStream(JPEG_FILTERS);
                    var jpeg = ImageIO.createImageInputStream(in)) {
                var readers = ImageIO.getImageReaders(jpeg);
                if (!readers.hasNext()) {
                    return Long.MAX_VALUE;
                }
                var reader = readers.next();
                try {
                    reader.setInput(jpeg, true, true);
                    return (long) reader.getWidth(0) * reader.getHeight(0);
                } finally {
                    reader.dispose();
                }
            }
        }
    }
}
