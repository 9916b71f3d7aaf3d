package org.kehoach.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan's progress on screen, and as the office hands it in. */
@QuarkusTest
class ProgressPaperTest {

    // of the workbook, by due date
    private static final int LATE_ROW = 10;
    private static final int TIMELY_ROW = 11;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private String plan = "";
    private String police = "";
    private String timely = "";
    private String late = "";
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
        String timelyTask = task(item, "Trong hạn", 10);
        String lateTask = task(item, "Quá hạn", -3);
        officer.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        chairman.step("plans/" + plan, "issue", Map.of("number", 7)).statusCode(200);
        timely = assignment(timelyTask);
        late = assignment(lateTask);
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
                "(Số liệu từ ngày",
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

    @Test
    void aPlanThatHasNotBegunHasNoPeriod() throws IOException {
        String city = officer.get("plans/" + plan).extract().path("issuingUnit.id");
        plan = officer.plan(city, "Kế hoạch sắp tới");
        officer.patch("plans/" + plan, Map.of("startsOn", today.plusDays(7).toString()))
                .statusCode(200);
        assertTrue(text().contains("(Số liệu đến hết ngày"), text());
        assertFalse(text().contains("từ ngày"), text());
        officer.patch("plans/" + plan, Map.of("startsOn", today.toString())).statusCode(200);
        assertTrue(text().contains("(Số liệu từ ngày"), text());
    }

    @Test
    void theSignatureKeepsTheLastRowWithIt() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(officer, "docx")))) {
            var rows = document.getTables().get(1).getRows();
            assertTrue(paragraphs(rows.getLast()).stream().allMatch(XWPFParagraph::isKeepNext));
            assertFalse(paragraphs(rows.getFirst()).stream().anyMatch(XWPFParagraph::isKeepNext));
            var signature = document.getTables().getLast();
            assertTrue(signature.getRow(0).isCantSplitRow());
            assertTrue(paragraphs(signature.getRow(0)).stream().allMatch(XWPFParagraph::isKeepNext));
            int between = document.getPosOfTable(signature) - 1;
            assertTrue(((XWPFParagraph) document.getBodyElements().get(between)).isKeepNext());
        }
    }

    @Test
    void aTaskReadsAsItStands() throws IOException {
        assertEquals("Mới giao, chưa tiếp nhận", standing(TIMELY_ROW));
        assertEquals("Mới giao, chưa tiếp nhận (quá hạn)", standing(LATE_ROW));
        policeOfficer.step(late, "acknowledge", Map.of()).statusCode(200);
        assertEquals("Đã tiếp nhận, chưa thực hiện (quá hạn)", standing(LATE_ROW));
        policeOfficer.step(late, "start", Map.of()).statusCode(200);
        assertEquals("Đang thực hiện (quá hạn)", standing(LATE_ROW));
        report("Đã xong", Map.of());
        policeOfficer.step(timely, "submit", Map.of()).statusCode(200);
        assertEquals("Đã trình, chờ nghiệm thu", standing(TIMELY_ROW));
        officer.step(timely, "return", Map.of("reason", "Còn thiếu")).statusCode(200);
        assertEquals("Trả lại để làm tiếp", standing(TIMELY_ROW));
        report("Đã bổ sung", Map.of());
        policeOfficer.step(timely, "submit", Map.of()).statusCode(200);
        officer.step(timely, "accept", Map.of()).statusCode(200);
        assertEquals("Hoàn thành đúng hạn", standing(TIMELY_ROW));
    }

    @Test
    void resultsCarryTheLatestFigures() throws IOException {
        report("Hai buổi", Map.of("sessions", 2, "people", 1200.5));
        report("Ba buổi", Map.of("sessions", 3));
        String result = "Ba buổi\nSố buổi: 3 buổi, chỉ tiêu 1.500\nSố người: 1.200,5";
        assertEquals(result, cell(TIMELY_ROW, 6));
        assertTrue(text().contains(result), text());
    }

    @Test
    void theWorkbookHoldsDatesAndNumbers() throws IOException {
        report("Một nửa", Map.of());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(officer, "xlsx")))) {
            var row = workbook.getSheetAt(0).getRow(TIMELY_ROW);
            assertEquals(CellType.NUMERIC, row.getCell(0).getCellType());
            assertEquals(2, row.getCell(0).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(3)));
            assertEquals("dd/mm/yyyy", row.getCell(3).getCellStyle().getDataFormatString());
            assertEquals(
                    today.plusDays(10),
                    row.getCell(3).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("0%", row.getCell(5).getCellStyle().getDataFormatString());
            assertEquals(0.5, row.getCell(5).getNumericCellValue());
        }
    }

    @Test
    void theFiguresStandOnASheetOfTheirOwnAsNumbers() throws IOException {
        report("Ba buổi", Map.of("sessions", 3));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(officer, "xlsx")))) {
            var sheet = workbook.getSheet("Số liệu");
            assertEquals("Chỉ tiêu", sheet.getRow(0).getCell(3).getStringCellValue());
            var row = sheet.getRow(1);
            assertEquals("Số buổi", row.getCell(3).getStringCellValue());
            assertEquals(1500, row.getCell(5).getNumericCellValue());
            assertEquals(3, row.getCell(6).getNumericCellValue());
            assertEquals("0%", row.getCell(7).getCellStyle().getDataFormatString());
        }
    }

    private String standing(int row) throws IOException {
        return cell(row, 4);
    }

    private String cell(int row, int column) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(officer, "xlsx")))) {
            return workbook.getSheetAt(0).getRow(row).getCell(column).getStringCellValue();
        }
    }

    private String text() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(officer, "docx")));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static List<XWPFParagraph> paragraphs(XWPFTableRow row) {
        return row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .toList();
    }

    private void report(String text, Map<String, Number> figures) {
        policeOfficer
                .post(
                        timely + "/reports",
                        Map.of(
                                "text",
                                text,
                                "percent",
                                50,
                                "figures",
                                figures.entrySet().stream()
                                        .map(figure -> Map.of("key", figure.getKey(), "value", figure.getValue()))
                                        .toList()))
                .statusCode(201);
    }

    private String assignment(String task) {
        return "assignments/" + officer.get("tasks/" + task).extract().path("assignments[0].id");
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

    private String task(String item, String title, int dueIn) {
        return Someone.id(officer.post(
                "tasks",
                Map.of(
                        "planItemId",
                        item,
                        "title",
                        title,
                        "dueOn",
                        today.plusDays(dueIn).toString(),
                        "figures",
                        List.of(
                                Map.of("key", "sessions", "label", "Số buổi", "measure", "buổi", "target", 1500),
                                Map.of("key", "people", "label", "Số người", "measure", "")),
                        "leadUnitId",
                        police)));
    }
}
