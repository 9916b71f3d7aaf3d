package org.kehoach.file;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FileApiTest {

    private static final String FILES = "/api/v1/files";
    private static final int LARGEST = 25 << 20;

    @Inject
    FilePurge purge;

    private static RequestSpecification as(String client) {
        return given().auth()
                .oauth2(Tokens.service(client, "documents:read", "documents:write")
                        .signed());
    }

    @Test
    void aFileComesBackByteForByteUnderItsVietnameseName() {
        String decomposed = Normalizer.normalize("Kế hoạch ngày hội (bản đẹp).pdf", Normalizer.Form.NFD);
        byte[] content = java.util.Arrays.copyOf(SampleFiles.pdf(), 700_001);
        String id = uploaded(upload("file-loader", decomposed, content)
                .statusCode(201)
                .body("name", equalTo("Kế hoạch ngày hội (bản đẹp).pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(700_001)));
        var answer = as("file-loader").get(FILES + "/" + id + "/content");
        answer.then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Length", "700001")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Ke hoach ngay hoi (ban dep).pdf\"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20ng%C3%A0y%20h%E1%BB%99i%20%28b%E1%BA%A3n%20%C4%91%E1%BA%B9p%29.pdf");
        assertArrayEquals(content, answer.asByteArray());
        as("file-loader")
                .header("If-None-Match", answer.header("ETag"))
                .get(FILES + "/" + id + "/content")
                .then()
                .statusCode(304);
        as("file-loader").get(FILES + "/" + id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void everyKindThatIsTakenIsTaken() {
        upload("file-loader", "Ảnh.PNG", SampleFiles.image("png")).statusCode(201);
        upload("file-loader", "Ảnh.jpeg", SampleFiles.image("jpg")).statusCode(201);
        upload("file-loader", "Báo cáo 01.02.2020.docx", SampleFiles.docx()).statusCode(201);
        upload("file-loader", "Số liệu.xlsx", SampleFiles.xlsx()).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "trang.html, 415",
        "hinh.svg, 415",
        "anh.HEIC, 415",
        "chay.exe, 415",
        "ke-hoach.pdf.exe, 415",
        "khong-duoi, 415",
        "ke-hoach.exe.pdf, 422",
        "ke-hoach.jpg.pdf, 422",
        "../ke-hoach.pdf, 422",
        "C:\\ke-hoach.pdf, 422",
        ".pdf, 422",
        "Tối mật.pdf, 201",
        "TỐI MẬT - kế hoạch.pdf, 422",
        "TOI_MAT ke hoach.pdf, 422",
        "MAT TRAN TO QUOC.pdf, 201"
    })
    void aNameIsTakenOnlyWithoutPathAndTrickAndMark(String name, int status) {
        upload("file-loader", name, SampleFiles.pdf()).statusCode(status);
    }

    @Test
    void aNameThatTurnsTheDirectionOfReadingIsRefused() {
        upload("file-loader", "anh\u202egpj.pdf", SampleFiles.pdf())
                .statusCode(422)
                .body("errors.code", contains("fileName"));
        as("file-loader")
                .contentType(ContentType.BINARY)
                .body(SampleFiles.pdf())
                .post(FILES)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"html.pdf", "elf.png", "png.jpg", "zip.docx", "xlsx.docx", "macros.docx", "huge.png", "cut.jpg"})
    void contentThatIsNotWhatItsNameSaysIsRefused(String name) {
        byte[] content = switch (name) {
            case "html.pdf" -> "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
            case "elf.png" -> "\u007fELF\u0002\u0001\u0001".getBytes(StandardCharsets.US_ASCII);
            case "png.jpg" -> SampleFiles.image("png");
            case "zip.docx" -> SampleFiles.zip();
            case "xlsx.docx" -> SampleFiles.xlsx();
            case "macros.docx" -> SampleFiles.docxWithMacros();
            case "huge.png" -> SampleFiles.hugeImage();
            default -> java.util.Arrays.copyOf(SampleFiles.image("jpg"), 100);
        };
        upload("file-loader", name, content).statusCode(415).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"anh.jpg, điểm ảnh", "anh.png, điểm ảnh", "anh.heic, HEIC", "anh.svg, jpg", "anh.pdf, phần mở rộng"})
    void whatIsWrongWithAPictureIsSaidInWords(String name, String said) {
        byte[] content = name.endsWith("png") ? SampleFiles.hugeImage() : SampleFiles.hugePhoto();
        upload("file-loader", name, content).statusCode(415).body("detail", containsString(said));
    }

    @Test
    void aFileMayBeLargeButNotTooLarge() {
        upload("file-loader", "vua.pdf", java.util.Arrays.copyOf(SampleFiles.pdf(), LARGEST))
                .statusCode(201);
        upload("file-loader", "qua.pdf", java.util.Arrays.copyOf(SampleFiles.pdf(), LARGEST + 1))
                .statusCode(413)
                .contentType("application/problem+json");
        upload("file-loader", "rong.pdf", new byte[0]).statusCode(422);
    }

    @Test
    void aPhotoLosesItsPlaceAndStaysUpright() throws IOException {
        String id = uploaded(upload("file-loader", "Ngày hội.jpg", SampleFiles.photo()));
        byte[] stored = as("file-loader").get(FILES + "/" + id + "/content").asByteArray();
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains(SampleFiles.PLACE));
        assertNotNull(ImageIO.read(new ByteArrayInputStream(stored)));
        int orientation = new String(stored, StandardCharsets.ISO_8859_1).indexOf("\u0001\u0012\0\u0003\0\0\0\u0001\0");
        assertEquals(6, stored[orientation + 9]);
    }

    @Test
    void aPictureOfAnyKindLosesItsPlace() throws IOException {
        byte[] png = stored("Ảnh.png", SampleFiles.pngWithPlace());
        assertArrayEquals(SampleFiles.image("png"), png);
        byte[] webp = stored("Ảnh.webp", SampleFiles.webpWithPlace());
        assertFalse(new String(webp, StandardCharsets.ISO_8859_1).contains("EXIF"));
        assertEquals(
                webp.length - 8,
                ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
        assertEquals(0, webp[20], "nothing is announced beside the picture");
        upload("file-loader", "Ảnh.png", Arrays.copyOf(SampleFiles.image("png"), 60))
                .statusCode(415);
    }

    @Test
    void filesComeToARegisteredDocumentLater() {
        String document =
                register("file-loader", List.of()).statusCode(201).extract().path("id");
        String path = "/api/v1/documents/" + document + "/files";
        String tag = as("file-loader").get("/api/v1/documents/" + document).header("ETag");
        String scan = uploaded(upload("file-loader", "bản ký.pdf", SampleFiles.pdf()));
        var request = as("file-loader").contentType(ContentType.JSON).body(Map.of("fileIds", List.of(scan)));
        request.post(path).then().statusCode(428);
        request.header("If-Match", tag)
                .post(path)
                .then()
                .statusCode(200)
                .body("files.name", contains("bản ký.pdf"))
                .body("allowedActions", contains("UPDATE", "ATTACH_FILES", "REFER", "RECEIVE"));
        request.post(path).then().statusCode(412);
        assertArrayEquals(
                SampleFiles.pdf(),
                as("file-loader").get(FILES + "/" + scan + "/content").asByteArray());
    }

    private static byte[] stored(String name, byte[] content) {
        String id = uploaded(upload("file-loader", name, content));
        return as("file-loader").get(FILES + "/" + id + "/content").asByteArray();
    }

    @Test
    void anUnattachedFileIsItsUploadersOnly() {
        String id = uploaded(upload("file-loader", "riêng.pdf", SampleFiles.pdf()));
        as("another-loader").get(FILES + "/" + id).then().statusCode(404);
        as("another-loader").get(FILES + "/" + id + "/content").then().statusCode(404);
        register("another-loader", List.of(id)).statusCode(422).body("errors.pointer", contains("/fileIds/0"));
    }

    @Test
    void aFileIsGivenToOneThingOnceAndReadByWhoReadsTheThing() {
        String first = uploaded(upload("file-loader", "hai.pdf", SampleFiles.pdf()));
        String second = uploaded(upload("file-loader", "một.pdf", SampleFiles.pdf()));
        String unknown = UUID.randomUUID().toString();
        register("file-loader", List.of(first, unknown, first))
                .statusCode(422)
                .body("errors.pointer", contains("/fileIds/1", "/fileIds/2"));
        register("file-loader", List.of(first, second))
                .statusCode(201)
                .body("files.name", contains("hai.pdf", "một.pdf"));
        register("file-loader", List.of(first)).statusCode(422);
        as("another-loader").get(FILES + "/" + first).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.person("nguoi-la-tep").signed())
                .get(FILES + "/" + first)
                .then()
                .statusCode(404);
    }

    @Test
    void whoHoldsNoRoleUploadsNothing() {
        given().auth()
                .oauth2(Tokens.person("nguoi-la-tep").signed())
                .contentType(ContentType.BINARY)
                .queryParam("name", "a.pdf")
                .body(SampleFiles.pdf())
                .post(FILES)
                .then()
                .statusCode(403);
    }

    @Test
    void aRepeatWithTheSameKeyGivesTheSameFile() {
        String key = UUID.randomUUID().toString();
        assertEquals(uploadedWith(key, "a.pdf"), uploadedWith(key, "a.pdf"));
        assertEquals(422, statusWith(key, "b.pdf"));
    }

    @Test
    void aFileThatNothingTakesIsDeletedAfterADay() throws SQLException {
        String old = uploaded(upload("file-loader", "cũ.pdf", SampleFiles.pdf()));
        String taken = uploaded(upload("file-loader", "đã dùng.pdf", SampleFiles.pdf()));
        String recent = uploaded(upload("file-loader", "mới.pdf", SampleFiles.pdf()));
        register("file-loader", List.of(taken)).statusCode(201);
        try (var connection = TestDatabase.superuser();
                var statement = connection.prepareStatement(
                        "update files set created_at = created_at - interval '25 hours' where id = any(?::uuid[])")) {
            statement.setArray(1, connection.createArrayOf("text", new String[] {old, taken}));
            statement.executeUpdate();
        }
        purge.purge();
        as("file-loader").get(FILES + "/" + old).then().statusCode(404);
        as("file-loader").get(FILES + "/" + taken + "/content").then().statusCode(200);
        as("file-loader").get(FILES + "/" + recent).then().statusCode(200);
    }

    private static ValidatableResponse upload(String client, String name, byte[] content) {
        return as(client)
                .contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(content)
                .post(FILES)
                .then();
    }

    private static String uploaded(ValidatableResponse response) {
        return response.log().ifValidationFails().statusCode(201).extract().path("id");
    }

    private static String uploadedWith(String key, String name) {
        return uploaded(as("file-loader")
                .header("Idempotency-Key", key)
                .contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(SampleFiles.pdf())
                .post(FILES)
                .then());
    }

    private static int statusWith(String key, String name) {
        return as("file-loader")
                .header("Idempotency-Key", key)
                .contentType(ContentType.BINARY)
                .queryParam("name", name)
                .body(SampleFiles.pdf())
                .post(FILES)
                .statusCode();
    }

    private static ValidatableResponse register(String client, List<String> fileIds) {
        var body = new HashMap<String, Object>(Map.of(
                "type", "REPORT",
                "symbol", "3/BC-UBND",
                "issuingBody", "Ủy ban nhân dân",
                "issuedOn", "2020-12-31",
                "subject", "Báo cáo có tệp"));
        body.put("fileIds", fileIds);
        return as(client)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/documents")
                .then();
    }
}
