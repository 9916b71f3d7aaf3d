package org.kehoach.file;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.kehoach.testing.Api;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What people see of a file before they open it. */
@QuarkusTest
class PreviewTest {

    @Inject
    FileTextJob texts;

    private final Someone loader = Someone.loader();

    @Test
    void aPhotoIsShownSmallAndUpright() throws IOException {
        String id = Someone.id(loader.upload("Ngày hội.jpg", SampleFiles.photo()));
        var preview = preview(id, "SMALL");
        assertEquals(30, preview.getWidth(), "the camera was held on its side");
        assertEquals(40, preview.getHeight());
    }

    @Test
    void aLargePictureBecomesSmall() throws IOException {
        String id = Someone.id(loader.upload("Bản đồ.png", png(5_000, 2_500)));
        var small = preview(id, "SMALL");
        assertEquals(320, small.getWidth());
        assertEquals(160, small.getHeight());
        assertEquals(1_600, preview(id, "LARGE").getWidth());
    }

    @Test
    void aWebpIsShownToo() throws IOException {
        String id = Someone.id(loader.upload("Ngày hội.webp", SampleFiles.webp()));
        var preview = preview(id, "SMALL");
        assertEquals(40, preview.getWidth());
        assertEquals(30, preview.getHeight());
        var top = new Color(preview.getRGB(20, 1));
        assertTrue(top.getRed() > 200 && top.getBlue() < 60, top.toString());
    }

    @Test
    void aVersionThatWasReplacedIsStillSeen() throws IOException {
        var office = Someone.unit("Ủy ban xem bản cũ", "PEOPLES_COMMITTEE", null);
        var clerk = Someone.as(Someone.member(office, "CLERK"));
        String first = Someone.id(clerk.upload("Ảnh.png", png(40, 30)));
        clerk.post(
                        "documents",
                        Map.of(
                                "type", "REPORT",
                                "symbol", "4/BC-UBND",
                                "issuingBody", "Ủy ban",
                                "issuedOn", "2020-12-31",
                                "subject", "Báo cáo",
                                "fileIds", List.of(first)))
                .statusCode(201);
        String second = Someone.id(clerk.upload("Ảnh mới.png", png(20, 10)));
        clerk.step("files/" + first, "versions", Map.of("fileId", second, "reason", "Rõ hơn"))
                .statusCode(201);
        assertEquals(40, preview(clerk, first, "SMALL").getWidth());
        assertEquals(20, preview(clerk, second, "SMALL").getWidth());
    }

    @Test
    void aPreviewIsDrawnOnceAndComesWithSafeHeaders() throws SQLException {
        String id = Someone.id(loader.upload("Ảnh.png", png(400, 300)));
        var answer = loader.get("files/" + id + "/preview");
        answer.statusCode(200)
                .header("Content-Type", startsWith("image/jpeg"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-cache");
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("update file_previews set content = 'kept' where file_id = '" + id + "'");
        }
        assertArrayEquals(
                "kept".getBytes(StandardCharsets.US_ASCII),
                loader.get("files/" + id + "/preview").extract().asByteArray());
        loader.request()
                .header("If-None-Match", answer.extract().header("ETag"))
                .get("/api/v1/files/" + id + "/preview")
                .then()
                .statusCode(304);
    }

    @Test
    void theFirstPageOfAPdfIsDrawn() throws IOException {
        String id = Someone.id(loader.upload("Kế hoạch.pdf", Papers.pdf("Trang mot", "Trang hai")));
        var page = preview(id, "LARGE");
        assertEquals(1_600, page.getHeight(), 2.0);
        assertTrue(hasInk(page), "the text is there");
    }

    @Test
    void whatHasNoPreviewOrOneTooCostlySaysSo() {
        for (var file : Map.of(
                        "ghi.txt", "Ghi chép".getBytes(StandardCharsets.UTF_8),
                        "bom.pdf", Papers.pdfBomb(),
                        "rong.pdf", SampleFiles.pdf())
                .entrySet()) {
            String id = Someone.id(loader.upload(file.getKey(), file.getValue()));
            Api.problem(loader.get("files/" + id + "/preview"), 404, "not-found");
        }
    }

    @Test
    void aPictureInAPdfThatTakesTooMuchRoomIsLeftOut() throws IOException {
        for (var pdf : List.of(Papers.pdfWithLargeMask(), Papers.pdfWithLargeJpegSaidToBeSmall())) {
            String id = Someone.id(loader.upload("Bản vẽ.pdf", pdf));
            assertFalse(hasInk(preview(id, "SMALL")));
        }
    }

    @Test
    void whoMayNotOpenTheFileSeesNoPreview() {
        String id = Someone.id(loader.upload("Ảnh.png", png(40, 30)));
        Someone.as("nguoi-la-xem-truoc").get("files/" + id + "/preview").statusCode(404);
    }

    @Test
    void howATextBeginsIsTold() {
        var office = Someone.unit("Ủy ban trích lời", "PEOPLES_COMMITTEE", null);
        var clerk = Someone.as(Someone.member(office, "CLERK"));
        String id = Someone.id(clerk.upload("Báo cáo.docx", Papers.docx("Kết quả quý I " + "rất tốt ".repeat(200))));
        clerk.post(
                        "documents",
                        Map.of(
                                "type", "REPORT",
                                "symbol", "3/BC-UBND",
                                "issuingBody", "Ủy ban",
                                "issuedOn", "2020-12-31",
                                "subject", "Báo cáo",
                                "fileIds", List.of(id)))
                .statusCode(201);
        texts.read();
        clerk.get("files/" + id)
                .body("excerpt", startsWith("Kết quả quý I"))
                .body("excerpt.length()", lessThan(601))
                .body("state", equalTo("READY"));
    }

    private BufferedImage preview(String id, String size) throws IOException {
        return preview(loader, id, size);
    }

    private static BufferedImage preview(Someone who, String id, String size) throws IOException {
        var content = who.get("files/" + id + "/preview?size=" + size)
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertFalse(content.length == 0);
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static boolean hasInk(BufferedImage page) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xff) < 128) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] png(int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
