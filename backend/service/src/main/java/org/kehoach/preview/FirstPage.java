package org.kehoach.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws the first page of a PDF, as far as that takes bearable time and room. */
final class FirstPage extends PDFRenderer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long MAX_PIXELS = 40_000_000;
    private static final float MAX_SCALE = 4;

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
            if ((long) image.getWidth() * image.getHeight() <= MAX_PIXELS) {
                super.drawImage(image);
            }
        }
    }
}
