package org.kehoach.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the text out of a file of any kind that has some. */
final class TextReading {

    private TextReading() {}

    /** In parts; as far as it went where the file is broken, hostile, or too long. */
    static List<String> parts(Path file, String mediaType) {
        var text = new ExtractedText();
        try {
            if (mediaType.equals(FileType.PDF.mediaType())) {
                PdfText.read(file, text);
            } else if (mediaType.equals(FileType.TXT.mediaType())) {
                plain(file, text);
            } else {
                OfficeText.read(file, text);
            }
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // what has been read so far is worth finding
            return text.parts();
        }
        return text.parts();
    }

    private static void plain(Path file, ExtractedText text) throws IOException {
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            char[] buffer = new char[8 << 10];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.add(String.valueOf(buffer, 0, read));
            }
        }
    }
}
