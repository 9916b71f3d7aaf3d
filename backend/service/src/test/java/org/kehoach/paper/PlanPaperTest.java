package org.kehoach.paper;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.kehoach.layout.PaperFormat;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan as the paper that its office signs. */
@QuarkusTest
class PlanPaperTest {

    private final Someone loader = Someone.loader();
    private String city = "";
    private String police = "";
    private String plan = "";
    private String point = "";

    @BeforeEach
    void drafted() {
        String province = Someone.unit("Tỉnh Bà Rịa - Vũng Tàu", "PROVINCE", null);
        city = Someone.unit("Thành phố Vũng Tàu", "CITY", province);
        police = Someone.unit("Công an thành phố Vũng Tàu", "POLICE", city);
        plan = Someone.id(loader.post(
                "plans",
                Map.of(
                        "issuingUnitId",
                        city,
                        "title",
                        "Xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2020",
                        "purpose",
                        "1. Phát huy sức mạnh tổng hợp.\n2. Tăng cường sự lãnh đạo.",
                        "organisation",
                        "1. Công an thành phố là cơ quan thường trực.\n2. Các cơ quan, đơn vị thực hiện.",
                        "legalBases",
                        List.of(
                                Map.of("text", "Chỉ thị số 50-CT/TU ngày 06/02/2020 của Thành ủy Vũng Tàu."),
                                Map.of("text", "Thực hiện Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014")))));
        String section = item("Nâng cao chất lượng tham mưu", null);
        String number = item("Kiện toàn Ban Chỉ đạo 138", section);
        point = item("Rà soát thành viên", number);
    }

    @Test
    void aPlanOfBeforeTheDecreeComesOutByTheCircular() throws IOException {
        String ward = Someone.unit("Phường 1", "WARD", city);
        String second = Someone.unit("Phường Thắng Nhất", "WARD", city);
        String commune = Someone.unit("Xã Long Sơn", "COMMUNE", city);
        task(
                point,
                Map.of(
                        "title",
                        "Rà soát danh sách.",
                        "dueOn",
                        "2020-03-15",
                        "leadUnitId",
                        police,
                        "supportUnitIds",
                        List.of(ward)));
        task(
                point,
                Map.of(
                        "title",
                        "Tổ chức hội nghị",
                        "dueOn",
                        "2020-02-05",
                        "forEach",
                        Map.of("unitIds", List.of(ward, second, commune)),
                        "monitorUnitId",
                        police));
        var officers = new java.util.ArrayList<String>();
        for (var place : List.of("Phường 1", "Phường Thắng Nhất", "Xã Long Sơn")) {
            officers.add(Someone.unit("Công an " + place, "POLICE", police));
        }
        task(point, Map.of("title", "Tập huấn", "forEach", Map.of("unitIds", officers)));
        issue("2020-02-11", "Phó Chủ tịch Ủy ban nhân dân thành phố Vũng Tàu, Nguyễn Văn An");
        String text = docx();
        for (var part : List.of(
                "ỦY BAN NHÂN DÂN",
                "THÀNH PHỐ VŨNG TÀU",
                "Số: 07/KH-UBND",
                "Vũng Tàu, ngày 11 tháng 02 năm 2020",
                "KẾ HOẠCH\n",
                "Căn cứ Chỉ thị số 50-CT/TU ngày 06/02/2020 của Thành ủy Vũng Tàu;\n",
                "Thực hiện Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014,\n",
                "Ủy ban nhân dân thành phố Vũng Tàu ban hành Kế hoạch xây dựng phong trào",
                "A. MỤC ĐÍCH, YÊU CẦU\nI. Mục đích\n1. Phát huy sức mạnh tổng hợp.\n",
                "B. NỘI DUNG\nI. Nâng cao chất lượng tham mưu\n1. Kiện toàn Ban Chỉ đạo 138\na) Rà soát thành viên\n",
                "Rà soát danh sách. Giao Công an thành phố Vũng Tàu chủ trì, phối hợp với UBND phường 1 thực hiện; hoàn thành chậm nhất ngày 15/3/2020.",
                "Tổ chức hội nghị. Giao UBND các phường, xã chủ trì thực hiện; Công an thành phố Vũng Tàu theo dõi, đôn đốc; hoàn thành chậm nhất ngày 05/02/2020.",
                "Tập huấn. Giao Công an các phường, xã chủ trì thực hiện.",
                "C. TỔ CHỨC THỰC HIỆN\n",
                "2. Các cơ quan, đơn vị thực hiện./.",
                "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n",
                "Nguyễn Văn An",
                "Nơi nhận:\n- Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu (để báo cáo);\n- Công an thành phố Vũng Tàu;\n- Công an các phường, xã;\n- UBND các phường, xã;\n- Lưu: VT.")) {
            assertTrue(text.contains(part), part + " is missing in " + text);
        }
        assertFalse(text.contains("DỰ THẢO"), text);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file("docx")))) {
            assertTrue(document.getHeaderList().isEmpty(), "pages are numbered below");
            assertEquals(1, document.getFooterList().size());
        }
    }

    @Test
    void workingDaysAreWrittenAsTheyWereGiven() throws IOException {
        task(point, Map.of("title", "Báo cáo", "dueIn", 5, "leadUnitId", police));
        String words = "Báo cáo. Giao Công an thành phố Vũng Tàu chủ trì thực hiện;"
                + " hoàn thành trong 05 ngày làm việc kể từ ngày ban hành.";
        String draft = docx();
        assertTrue(draft.contains(words), draft);
        issue(null, "Trần Văn Bình, Chủ tịch");
        String issued = docx();
        assertTrue(issued.contains(words), issued);
    }

    @Test
    void whatADeputySignsInAnAreaOfChargeIsSignedForTheChairman() throws IOException {
        loader.patch("plans/" + plan, Map.of("area", "An ninh", "signer", "Trần Văn Bình, Chủ tịch"))
                .statusCode(200);
        loader.step("plans/" + plan, "submit", Map.of("occurredOn", "2026-01-05"))
                .statusCode(200);
        String deputy = Someone.deputy(city, "Phó Chủ tịch Ủy ban nhân dân", "An ninh");
        Someone.as(deputy).step("plans/" + plan, "issue", Map.of()).statusCode(200);
        String text = docx();
        assertTrue(text.contains("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n"), text);
        assertFalse(text.contains("Trần Văn Bình"), text);
    }

    @Test
    void aDeputyWhoNamesNoPositionSignsForTheChairmanAllTheSame() throws IOException {
        loader.patch("plans/" + plan, Map.of("area", "An ninh")).statusCode(200);
        loader.step("plans/" + plan, "submit", Map.of("occurredOn", "2026-01-05"))
                .statusCode(200);
        Someone.as(Someone.deputy(city, "Phụ trách khối", "An ninh"))
                .step("plans/" + plan, "issue", Map.of("signer", "Lê Thị Hoa"))
                .statusCode(200);
        String text = docx();
        assertTrue(text.contains("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n"), text);
        assertTrue(text.contains("Lê Thị Hoa"), text);
    }

    @Test
    void aPlanOfTodayComesOutByTheDecreeInBothFiles() throws IOException {
        issue(null, null);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file("docx")));
                var pdf = Loader.loadPDF(file("pdf"))) {
            assertEquals(1, document.getHeaderList().size());
            assertTrue(document.getFooterList().isEmpty());
            var basis = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Căn cứ"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(basis.getRuns().getFirst().isItalic());
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Độc lập - Tự do - Hạnh phúc"), text);
            assertTrue(text.contains("KẾ HOẠCH"), text);
        }
        loader.request()
                .accept("*/*")
                .get("/api/v1/plans/" + plan + "/paper.pdf")
                .then()
                .statusCode(200)
                .contentType(PaperFormat.PDF_TYPE)
                .header(
                        "Content-Disposition",
                        containsString("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%2007-KH-UBND.pdf"));
    }

    @Test
    void aDraftIsMarkedAndBearsNoNumber() throws IOException {
        String text = docx();
        assertTrue(text.contains("DỰ THẢO"), text);
        assertTrue(text.contains("/KH-UBND"), text);
        assertFalse(text.matches("(?s).*Số: \\d.*"), text);
        assertTrue(text.contains("Vũng Tàu, ngày     tháng"), text);
    }

    @Test
    void thePlanItselfSaysWhoReceivesAndWhoSignsIt() throws IOException {
        String signer = "Nguyễn Văn An, Phó Chủ tịch";
        loader.patch("plans/" + plan, Map.of("recipients", "Thành ủy Vũng Tàu\nCác phòng, ban", "signer", signer))
                .statusCode(200)
                .body("signer", equalTo(signer));
        String text = docx();
        for (var part : List.of(
                "Nơi nhận:\n- Thành ủy Vũng Tàu;\n- Các phòng, ban;\n- Lưu: VT.",
                "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n")) {
            assertTrue(text.contains(part), part + " is missing in " + text);
        }
        issue(null, null);
        loader.get("plans/" + plan).body("signer", equalTo(signer)).body("recipients", containsString("Các phòng"));
    }

    @Test
    void workGivenAfterTheIssueIsNotInThePlan() throws IOException {
        issue(null, null);
        task(point, Map.of("title", "Việc giao thêm", "leadUnitId", police));
        assertFalse(docx().contains("Việc giao thêm"));
    }

    @Test
    void thePartysPaperIsNotPrintedInTheStatesLayout() {
        String committee = Someone.unit("Thành ủy Vũng Tàu", "PARTY_COMMITTEE", null);
        String draft = loader.plan(committee, "Kế hoạch của cấp ủy");
        loader.request()
                .header("Accept-Language", "en")
                .accept("*/*")
                .get("/api/v1/plans/" + draft + "/paper.docx")
                .then()
                .statusCode(409)
                .body("type", containsString("conflict"))
                .body("detail", containsString("Party"));
    }

    @Test
    void thePaperIsVietnameseWhoeverAsks() throws IOException {
        var english = loader.request()
                .header("Accept-Language", "en")
                .accept("*/*")
                .get("/api/v1/plans/" + plan + "/paper.docx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(docx(), text(english));
    }

    private String item(String title, @org.jspecify.annotations.Nullable String parent) {
        return Someone.id(loader.post(
                "plans/" + plan + "/items",
                parent == null ? Map.of("title", title) : Map.of("title", title, "parentId", parent)));
    }

    private void task(String item, Map<String, Object> task) {
        var request = new java.util.HashMap<>(task);
        request.put("planItemId", item);
        Someone.id(loader.post("tasks", request));
    }

    private void issue(
            @org.jspecify.annotations.Nullable String day, @org.jspecify.annotations.Nullable String signer) {
        var when = new java.util.HashMap<String, Object>();
        if (day != null) {
            when.put("occurredOn", day);
        }
        // history is the loader's, today is the chairman's
        var issuer = day == null ? Someone.as(Someone.member(city, "HEAD")) : loader;
        issuer.step("plans/" + plan, "submit", when).statusCode(200);
        when.put("number", 7);
        if (signer != null) {
            when.put("signer", signer);
        }
        issuer.step("plans/" + plan, "issue", when).statusCode(200);
    }

    private String docx() throws IOException {
        return text(file("docx"));
    }

    private static String text(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replace("\t", "\n");
        }
    }

    private byte[] file(String ending) {
        return loader.request()
                .accept("*/*")
                .get("/api/v1/plans/" + plan + "/paper." + ending)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
