package org.kehoach.layout;

import java.io.IOException;
import java.io.OutputStream;

/** The kinds of file that a paper is written as. */
public enum PaperFormat {
    DOCX(PaperFormat.DOCX_TYPE, "docx") {
        @Override
        public void write(OfficialDocument paper, OutputStream out) throws IOException {
            DocxPaper.write(paper, out);
        }
    },
    PDF(PaperFormat.PDF_TYPE, "pdf") {
        @Override
        public void write(OfficialDocument paper, OutputStream out) throws IOException {
            PdfPaper.write(paper, out);
        }
    };

    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PDF_TYPE = "application/pdf";

    private final String mediaType;
    private final String extension;

    PaperFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public abstract void write(OfficialDocument paper, OutputStream out) throws IOException;
}
