package org.kehoach.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;

import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sha256;

/** A body as it comes in, on disk until it is known to be fit: a slow client holds no connection to the database. */
final class Upload implements AutoCloseable {

    static final int MAX_MEBIBYTES = 25;
    private static final long MAX_BYTES = (long) MAX_MEBIBYTES << 20;
    private static final int BUFFER_BYTES = 64 << 10;

    private final Path file;

    private Upload(Path file) {
        this.file = file;
    }

    static Upload receive(InputStream body) throws IOException {
        var upload = new Upload(Files.createTempFile("kehoach-upload-", ".tmp"));
        try {
            upload.fill(body);
            return upload;
        } catch (IOException | RuntimeException unfinished) {
            upload.close();
            throw unfinished;
        }
    }

    /** Refuses (415) content of another type than the name says, or that unpacks to too much. */
    void requireType(FileName name) throws IOException {
        long pixels = ImageSize.pixels(file, name.type());
        if (FileContent.typeOf(file).filter(name.type()::equals).isEmpty() || pixels == ImageSize.BROKEN) {
            throw unfit(name);
        }
        ImageSize.require(pixels);
    }

    /** The same upload, or the picture without place, time and device. */
    void clean(FileName name) throws IOException {
        if (!name.type().isPicture()) {
            return;
        }
        var cleaned = Files.createTempFile("kehoach-upload-", ".tmp");
        try {
            boolean whole = name.type() == FileType.JPEG
                    ? JpegCleaner.clean(file, cleaned)
                    : ImageChunks.clean(name.type(), file, cleaned);
            Files.move(cleaned, file, StandardCopyOption.REPLACE_EXISTING);
            if (!whole) {
                throw unfit(name);
            }
        } finally {
            Files.deleteIfExists(cleaned);
        }
    }

    Path content() {
        return file;
    }

    long size() throws IOException {
        return Files.size(file);
    }

    String sha256() throws IOException {
        var digest = Sha256.digest();
        try (var in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private void fill(InputStream body) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > MAX_BYTES) {
                    throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "fileTooLarge", MAX_MEBIBYTES);
                }
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw ProblemException.of(ProblemType.VALIDATION, "fileEmpty");
            }
        }
    }

    private static ProblemException unfit(FileName name) {
        return ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "fileContent", name.text());
    }
}
