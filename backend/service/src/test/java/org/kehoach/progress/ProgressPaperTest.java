package org.kehoach.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan's progress on screen, and as the office hands it in. */
@QuarkusTest
class ProgressPaperTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private String plan = "";
    private String police = "";
    private Someone officer = Someone.loader();
    private Someone policeOfficer = Someone.loader();

    @BeforeEach
    void issuedPlan() {
        String city = Someone.unit("Thành phố Tờ trình", "CITY", null);
        police = Someone.unit("Công an thành phố Tờ trình", "POLICE", city);
        officer = Someone.as(Someone.member(city, "OFFICER"));
        var chairman = Someone.as(Someone.member(city, "HEAD"));
        policeOfficer = Someone.as(Someone.member(police, "OFFICER"));
        plan = officer.plan(city, "Kế hoạch trên giấy");
        officer.patch("plans/" + plan, Map.of("startsOn", today.minusDays(30).toString()))
                .statusCode(200);
        String item = Someone.id(officer.post("plans/" + plan + "/items", Map.of("title", "Nội dung một")));
        task(item, "Trong hạn", 10);
        task(item, "Quá hạn", -3);
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of("number", 7)).statusCode(200);
    }

    @Test
    void itemsCarryTheirTasksAndSums() {
        officer.get("plans/" + plan + "/progress")
                .statusCode(200)
                .body("total.overdue", equalTo(1))
                .body("items[0].label", equalTo("I"))
                .body("items[0].tasks.title", hasItems("Trong hạn", "Quá hạn"));
        var statements = Statements.during(
                () -> officer.get("plans/" + plan + "/progress").statusCode(200));
        assertEquals(2, statements.count(), statements.toString());
        assertEquals(1, statements.transactions(), "both read one state");
    }

    @Test
    void thePaperHasTheFormOfAnOfficialOne() throws IOException {
        byte[] docx = file(officer, "docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText();
            for (String part : new String[] {
                "ỦY BAN NHÂN DÂN",
                "THÀNH PHỐ TỜ TRÌNH",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "/BC-UBND",
                "Tờ trình, ngày",
                "Kế hoạch số 07/KH-UBND",
                "đến hết ngày",
                "Tổng số nhiệm vụ được giao: 2 = 0 đã hoàn thành + 1 đang thực hiện trong hạn + 1 quá hạn",
                "Nơi nhận:",
                "- Lưu: VT.",
                "TM. ỦY BAN NHÂN DÂN",
                "CHỦ TỊCH",
                "Nội dung một"
            }) {
                assertTrue(text.contains(part), part + " is missing in " + text);
            }
            var table = document.getTables().get(1);
            assertTrue(table.getRow(0).isRepeatHeader());
            var section = document.getDocument().getBody().getSectPr();
            assertEquals("16838", section.getPgSz().getW().toString());
            assertTrue(section.isSetTitlePg());
            assertEquals(
                    BodyElementType.PARAGRAPH,
                    document.getBodyElements().getLast().getElementType());
            String header = document.getHeaderList().getFirst()._getHdrFtr().xmlText();
            assertTrue(header.contains("PAGE"), header);
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(policeOfficer, "docx")));
                var extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText();
            assertTrue(text.contains("ỦY BAN NHÂN DÂN THÀNH PHỐ TỜ TRÌNH"), text);
            assertTrue(text.contains("CÔNG AN THÀNH PHỐ TỜ TRÌNH"), text);
            assertTrue(text.contains("THỦ TRƯỞNG ĐƠN VỊ"), text);
        }
    }

    @Test
    void oneHandsInForAUnitOfOnesOwn() {
        policeOfficer.get("plans/" + plan + "/progress.docx?unitId=" + police).statusCode(200);
        officer.get("plans/" + plan + "/progress.docx?unitId=" + police).statusCode(400);
    }

    @Test
    void theWorkbookHasTheSameHeadAndPrintsOnA4() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(officer, "xlsx")))) {
            var sheet = workbook.getSheetAt(0);
            assertEquals(
                    "ỦY BAN NHÂN DÂN THÀNH PHỐ TỜ TRÌNH",
                    sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals("BÁO CÁO", sheet.getRow(3).getCell(0).getStringCellValue());
            assertEquals("TT", sheet.getRow(8).getCell(0).getStringCellValue());
            assertEquals("Nội dung một", sheet.getRow(9).getCell(1).getStringCellValue());
            assertEquals(8, sheet.getRepeatingRows().getFirstRow());
            assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
        }
    }

    private byte[] file(Someone reader, String ending) {
        return reader.request()
                .accept("*/*")
                .get("/api/v1/plans/" + plan + "/progress." + ending)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private void task(String item, String title, int dueIn) {
        officer.post(
                        "tasks",
                        Map.of(
                                "planItemId",
                                item,
                                "title",
                                title,
                                "dueOn",
                                today.plusDays(dueIn).toString(),
                                "leadUnitId",
                                police))
                .statusCode(201);
    }
}
