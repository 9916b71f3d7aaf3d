package org.kehoach.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of a PDF page by page, each page a part. */
final class PdfText extends PDFTextStripper {

    private static final int MAX_PAGES = 1_000;

    private final ExtractedText text;

    private PdfText(ExtractedText text) {
        this.text = text;
        setSortByPosition(true);
    }

    static void read(Path file, ExtractedText text) throws IOException {
        if (PdfStreams.areHostile(file)) {
            throw new IOException("unpacks to too much, or is encrypted");
        }
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = Math.min(MAX_PAGES, document.getNumberOfPages());
            var reader = new PdfText(text);
            for (int page = 1; page <= pages; page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                text.addPage(reader.getText(document));
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        text.requireTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        text.requireTime();
        super.processTextPosition(position);
    }
}
