package org.kehoach.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.kehoach.file.FileTextJob;
import org.kehoach.file.Papers;
import org.kehoach.testing.Someone;
import org.kehoach.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching what is registered and what stands in files. */
@QuarkusTest
class DocumentSearchTest {

    @Inject
    FileTextJob job;

    private final String stamp = "w" + UUID.randomUUID().toString().substring(0, 8);
    private String office = "";
    private Someone clerk = Someone.loader();
    private int number;

    @BeforeEach
    void openARegister() {
        office = Someone.unit("Ủy ban tìm kiếm toàn văn", "PEOPLES_COMMITTEE", null);
        clerk = Someone.as(Someone.member(office, "CLERK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đường phố", "duong pho", "DUONG PHO", "phố đường", "đương phô", "pho duo"})
    void wordsAreFoundWithAndWithoutMarksInAnyOrder(String q) {
        String id = register("Chỉnh trang đường phố " + stamp, null);
        register("Chỉnh trang nhà cửa " + stamp, null);
        search(stamp + " " + q).body("items.document.id", contains(id));
    }

    @Test
    void whatStandsInAFileIsFoundAndShownWithItsWordsMarked() {
        for (var paper : Map.of(
                        "tuan-tra.docx", Papers.docx("Tăng cường tuần tra ban đêm " + stamp, "<b>không phải thẻ</b>"),
                        "tuan-tra.xlsx", Papers.xlsx("Lịch tuần tra ban đêm " + stamp),
                        "tuan-tra.txt", ("Sổ tuần tra ban đêm " + stamp).getBytes(StandardCharsets.UTF_8),
                        "tuan-tra.pdf", Papers.pdf("", "So tuan tra ban dem " + stamp))
                .entrySet()) {
            register("Văn bản kèm tệp", clerk.upload(paper.getKey(), paper.getValue()));
        }
        job.read();
        search(stamp + " ban đêm")
                .body("items.size()", equalTo(4))
                .body("items.file.name", hasItem("tuan-tra.pdf"))
                .body("items.find { it.file.name == 'tuan-tra.pdf' }.file.part", equalTo(2))
                .body(
                        "items.find { it.file.name == 'tuan-tra.docx' }.file.snippet.findAll { it.hit }.text",
                        contains("ban", "đêm", stamp))
                .body(
                        "items.find { it.file.name == 'tuan-tra.docx' }.file.snippet.text.join('')",
                        containsString("<b>không phải thẻ</b>"));
        search(stamp + " giấc mơ").body("items", empty());
    }

    @Test
    void theBestComesFirst() {
        String inFile = register(
                "Khác hẳn", clerk.upload("a.txt", ("diễn tập phòng cháy " + stamp).getBytes(StandardCharsets.UTF_8)));
        String apart = register("Phòng ngừa " + stamp + " và chữa cháy", null);
        String phrase = register("Về phòng cháy " + stamp + " năm nay", null);
        String exact = register("Phòng cháy " + stamp, null);
        job.read();
        search("phòng cháy " + stamp).body("items.document.id", contains(exact, phrase, apart, inFile));
        search("phòng cháy " + stamp).body("items[0].file", nullValue());
    }

    @Test
    void aSymbolIssuerOrSignerIsFoundToo() {
        var body = new HashMap<>(body("Về việc khác"));
        body.put("symbol", "777/KH-" + stamp.toUpperCase(java.util.Locale.ROOT));
        body.put("signer", "Trần Đức " + stamp);
        String id = Someone.id(clerk.post("documents", body));
        search("Số: 777/KH-" + stamp).body("items.document.id", contains(id));
        search("tran duc " + stamp).body("items.document.id", contains(id));
        search("tim kiem toan van " + stamp).body("items.document.id", contains(id));
    }

    @Test
    void signsOfPatternsAreText() {
        register("Giảm 100% " + stamp, null);
        register("Giảm 100 phần " + stamp, null);
        for (String q : List.of("%", "_", "\\", "100\\% " + stamp, "' | " + stamp, "!& :* <-> ()" + stamp)) {
            clerk.request()
                    .queryParam("q", q)
                    .get("/api/v1/documents/search")
                    .then()
                    .statusCode(200);
        }
        search("100% " + stamp).body("items.size()", equalTo(2)).body("items[0].document.subject", containsString("%"));
        search(" ").statusCode(400);
    }

    @Test
    void nobodyFindsWhatTheyDoNotRead() {
        register("Của riêng " + stamp, clerk.upload("b.txt", ("bên trong " + stamp).getBytes(StandardCharsets.UTF_8)));
        job.read();
        String elsewhere = Someone.unit("Ủy ban không liên quan", "PEOPLES_COMMITTEE", null);
        Someone.as(Someone.member(elsewhere, "HEAD"))
                .get("documents/search?q=" + stamp)
                .body("items", empty());
        search(stamp).body("items.size()", equalTo(1));
    }

    @Test
    void aPageIsOneStatementAndAWalkMeetsEachDocumentOnce() {
        for (int i = 0; i < 5; i++) {
            register("Đi hết trang " + stamp + " " + i, null);
        }
        clerk.get("me");
        assertEquals(1, Statements.during(() -> search(stamp).statusCode(200)).count());
        var seen = new ArrayList<String>();
        @Nullable String cursor = "";
        while (cursor != null) {
            var page = clerk.get("documents/search?limit=2&q=" + stamp + cursor)
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.document.id"));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertEquals(5, seen.size());
        assertEquals(5, seen.stream().distinct().count());
    }

    @Test
    void aFileWithTheStampOfAClassifiedDocumentIsSetAsideUntilSomebodyDecides() {
        byte[] classified = ("ỦY BAN NHÂN DÂN\nTỐI MẬT\nKế hoạch " + stamp).getBytes(StandardCharsets.UTF_8);
        String document = register("Nhầm lẫn", clerk.upload("nham.txt", classified));
        job.read();
        String file = clerk.get("documents/" + document)
                .body("files[0].state", equalTo("SET_ASIDE"))
                .extract()
                .path("files[0].id");
        search(stamp).body("items", empty());
        clerk.get("files/" + file + "/content").statusCode(409).body("detail", containsString("tạm giữ"));
        clerk.step("files/" + file, "purge", Map.of("reason", "Tải lên nhầm"))
                .statusCode(200)
                .body("state", equalTo("PURGED"));
        clerk.get("files/" + file + "/content").statusCode(409);
        clerk.step("files/" + file, "release", Map.of("reason", "Quá muộn")).statusCode(409);
    }

    @Test
    void aFileThatOnlyLooksClassifiedIsReleased() {
        byte[] harmless = ("MẬT ĐỘ DÂN SỐ " + stamp).getBytes(StandardCharsets.UTF_8);
        String document = register("Thống kê", clerk.upload("dan-so.txt", harmless));
        job.read();
        String file = clerk.get("documents/" + document)
                .body("files[0].state", equalTo("SET_ASIDE"))
                .extract()
                .path("files[0].id");
        clerk.post("files/" + file + "/release", Map.of("reason", "Không mật")).statusCode(428);
        clerk.step("files/" + file, "release", Map.of("reason", "Nói về mật độ dân số"))
                .statusCode(200)
                .body("state", equalTo("READY"));
        job.read();
        search(stamp).body("items.document.id", contains(document));
    }

    private String register(String subject, @Nullable ValidatableResponse file) {
        var body = new HashMap<>(body(subject));
        if (file != null) {
            body.put("fileIds", List.of(Someone.id(file)));
        }
        return Someone.id(clerk.post("documents", body));
    }

    private Map<String, Object> body(String subject) {
        return Map.of(
                "type",
                "PLAN",
                "symbol",
                ++number + "/KH-UBND",
                "issuingUnitId",
                office,
                "issuedOn",
                "2020-02-11",
                "subject",
                subject);
    }

    private ValidatableResponse search(String q) {
        return clerk.request()
                .queryParam("q", q)
                .get("/api/v1/documents/search")
                .then();
    }
}
