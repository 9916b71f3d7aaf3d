package org.kehoach.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file really is, whatever it is called. */
final class FileContent {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MACROS = "vbaProject";
    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_UNPACKED_BYTES = 300L << 20;
    private static final int MAX_CONTENT_TYPES_BYTES = 1 << 20;

    private FileContent() {}

    static Optional<FileType> typeOf(Path file) throws IOException {
        String detected;
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            detected = MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .toString();
        }
        return switch (detected) {
            case "image/jpeg" -> Optional.of(FileType.JPEG);
            case "image/png" -> Optional.of(FileType.PNG);
            case "image/webp" -> Optional.of(FileType.WEBP);
            case "application/pdf" -> Optional.of(FileType.PDF);
            case "text/plain" -> plain(file);
            case "application/zip", "application/x-tika-ooxml" -> office(file);
            default -> Optional.empty();
        };
    }

    /** Text is UTF-8, so that it is searched and shown as it was written. */
    private static Optional<FileType> plain(Path file) throws IOException {
        try (var content = Files.newBufferedReader(file)) {
            char[] buffer = new char[8 << 10];
            int read = content.read(buffer);
            while (read >= 0) {
                read = content.read(buffer);
            }
            return Optional.of(FileType.TXT);
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    /** A ZIP archive is an office document without macros, or nothing that is taken. */
    private static Optional<FileType> office(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MAX_ENTRIES
                    || archive.stream().anyMatch(entry -> entry.getName().contains(MACROS))
                    || archive.stream()
                                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                                    .sum()
                            > MAX_UNPACKED_BYTES) {
                return Optional.empty();
            }
            var types = archive.getEntry(CONTENT_TYPES);
            if (types == null) {
                return Optional.empty();
            }
            try (var content = archive.getInputStream(types)) {
                return mainPart(new String(
                        content.readNBytes(MAX_CONTENT_TYPES_BYTES), java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> mainPart(String contentTypes) {
        if (contentTypes.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.DOCX);
        }
        return contentTypes.contains("spreadsheetml.sheet.main+xml") ? Optional.of(FileType.XLSX) : Optional.empty();
    }
}
