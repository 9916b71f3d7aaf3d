package org.kehoach.paper;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document of the register comes out as the paper that its clerk would have typed, in the layout of its day. */
@QuarkusTest
class DocumentPaperTest {

    private static final Map<String, Object> TEXT = Map.of(
            "legalBases",
            List.of("Căn cứ Luật Tổ chức chính quyền địa phương", "Xét đề nghị của Trưởng Công an thành phố"),
            "addressees",
            List.of("Công an thành phố", "Ủy ban nhân dân các phường, xã"),
            "text",
            """
            Điều 1. Kiện toàn Ban Chỉ đạo 138 gồm các thành viên sau:
            1. Trưởng ban
            a) Chủ tịch Ủy ban nhân dân thành phố;
            b) Trưởng Công an thành phố.
            Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.
            """,
            "recipients",
            List.of("Như trên", "Công an thành phố"));

    private String city;
    private Someone loader;

    @BeforeEach
    void raiseACity() {
        city = Someone.unit("Thành phố Vũng Tàu", "CITY", null);
        loader = Someone.loader();
    }

    @Test
    void aDecisionHasItsDeciderItsBasesAndItsArticles() throws IOException {
        String text = text(docx(document("DECISION", "07/QĐ-UBND", "2026-08-05"), TEXT));
        for (var part : List.of(
                "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ VŨNG TÀU",
                "Số: 07/QĐ-UBND",
                "Vũng Tàu, ngày 05 tháng 8 năm 2026",
                "QUYẾT ĐỊNH\n",
                "ỦY BAN NHÂN DÂN THÀNH PHỐ VŨNG TÀU\n",
                "Căn cứ Luật Tổ chức chính quyền địa phương;\nXét đề nghị của Trưởng Công an thành phố.\n",
                "QUYẾT ĐỊNH:\nĐiều 1. Kiện toàn",
                "thi hành Quyết định này./.",
                "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n",
                "Nguyễn Văn An",
                "- Như trên;\n- Công an thành phố;\n- Lưu: VT.")) {
            assertTrue(text.contains(part), part + " is missing in " + text);
        }
    }

    @Test
    void aLetterSaysWhomItGoesTo() throws IOException {
        String letter = document("OFFICIAL_LETTER", "312/UBND-NC", "2026-08-05");
        try (var pdf = Loader.loadPDF(file(letter, "pdf", TEXT))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("V/v thử nghiệm"), text);
            assertTrue(text.contains("Kính gửi:"), text);
            assertTrue(text.contains("- Công an thành phố;"), text);
        }
        var unaddressed = with("addressees", List.of());
        loader.post("documents/" + letter + "/paper.docx", unaddressed)
                .statusCode(422)
                .body("errors.pointer", hasItem("/addressees"));
    }

    @ParameterizedTest
    @CsvSource({
        "DECISION, 07/QĐ-UBND, 2026-08-05",
        "DECISION, 08/QĐ-UBND, 2019-08-05",
        "OFFICIAL_LETTER, 312/UBND-NC, 2026-08-05",
        "OFFICIAL_LETTER, 313/UBND-NC, 2019-08-05",
        "REPORT, 45/BC-UBND, 2026-08-05",
        "REPORT, 46/BC-UBND, 2019-08-05"
    })
    void everyPaperKeepsToTheLayoutOfItsDay(String type, String symbol, String day) {
        String file = Someone.id(loader.upload("van-ban.docx", docx(document(type, symbol, day), TEXT)));
        loader.post("layout-checks", Map.of("fileId", file)).statusCode(200).body("findings", empty());
    }

    @Test
    void whatIsNotOursOrOfThePartyIsNotWritten() {
        String party = Someone.unit("Thành ủy Vũng Tàu", "PARTY_COMMITTEE", null);
        refused(Someone.id(loader.post(
                        "documents",
                        Map.of(
                                "type",
                                "DIRECTIVE",
                                "direction",
                                "INTERNAL",
                                "issuingUnitId",
                                party,
                                "symbol",
                                "50-CT/TU",
                                "issuedOn",
                                "2026-02-06",
                                "subject",
                                "Chỉ thị"))))
                .body("detail", containsString("Đảng"));
        String stranger = Someone.id(loader.post(
                "documents",
                Map.of(
                        "type",
                        "DECISION",
                        "symbol",
                        "521/QĐ-TTg",
                        "issuingBody",
                        "Thủ tướng Chính phủ",
                        "issuedOn",
                        "2026-02-06",
                        "subject",
                        "Ngày hội",
                        "arrival",
                        Map.of("unitId", city, "arrivedOn", "2026-02-07"))));
        refused(stranger).body("detail", containsString("cơ quan khác"));
        String own = document("REPORT", "45/BC-UBND", "2026-08-05");
        String elsewhere = Someone.unit("Thành phố Khác", "CITY", null);
        Someone.as(Someone.member(elsewhere, "CLERK"))
                .post("documents/" + own + "/paper.docx", TEXT)
                .statusCode(404);
        loader.post("documents/" + own + "/paper.docx", with("text", " "))
                .statusCode(422)
                .body("errors.pointer", hasItem(equalTo("/text")));
    }

    private ValidatableResponse refused(String document) {
        return loader.post("documents/" + document + "/paper.docx", TEXT).statusCode(409);
    }

    private String document(String type, String symbol, String day) {
        return Someone.id(loader.post(
                "documents",
                Map.of(
                        "type",
                        type,
                        "direction",
                        "OUTGOING",
                        "issuingUnitId",
                        city,
                        "symbol",
                        symbol,
                        "issuedOn",
                        day,
                        "subject",
                        "Về việc thử nghiệm",
                        "signer",
                        "Nguyễn Văn An",
                        "signerPosition",
                        "Phó Chủ tịch")));
    }

    private static Map<String, Object> with(String name, Object value) {
        var request = new HashMap<>(TEXT);
        request.put(name, value);
        return request;
    }

    private byte[] docx(String document, Map<String, Object> text) {
        return file(document, "docx", text);
    }

    private byte[] file(String document, String ending, Map<String, Object> text) {
        return loader.request()
                .accept("*/*")
                .contentType("application/json")
                .body(text)
                .post("/api/v1/documents/" + document + "/paper." + ending)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replace("\t", "\n");
        }
    }
}
