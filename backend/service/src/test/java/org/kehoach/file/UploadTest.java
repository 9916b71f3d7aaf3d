package org.kehoach.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

import org.kehoach.platform.ProblemException;

import org.junit.jupiter.api.Test;

/** What an upload leaves on the disk. */
class UploadTest {

    private static final byte[] LARGER_FRAME = HexFormat.of().parseHex("ffc0000b08ffffffff01011100ffd9");

    @Test
    void aRefusedPictureLeavesNothingBehind() throws IOException {
        var before = leftovers();
        try (var upload = Upload.receive(new ByteArrayInputStream(pictureThatGrows()))) {
            var name = FileName.of("ảnh.jpg");
            upload.requireType(name);
            assertThrows(ProblemException.class, () -> upload.clean(name));
        }
        assertEquals(before, leftovers());
    }

    /** Small by its first frame, too large by one behind the picture. */
    private static byte[] pictureThatGrows() throws IOException {
        byte[] photo = SampleFiles.image("jpg");
        var out = new ByteArrayOutputStream();
        out.write(photo, 0, photo.length - 2);
        out.write(LARGER_FRAME);
        return out.toByteArray();
    }

    private static Set<Path> leftovers() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("kehoach-upload-"))
                    .collect(Collectors.toSet());
        }
    }
}
