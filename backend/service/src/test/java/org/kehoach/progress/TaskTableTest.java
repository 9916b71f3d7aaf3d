package org.kehoach.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The list of tasks as a workbook. */
@QuarkusTest
class TaskTableTest {

    private static final int DUE = 6;

    @Inject
    BusinessClock clock;

    @Test
    void theWorkbookHasWhatTheListShowsAndNoMore() throws IOException {
        String city = Someone.unit("Thành phố Bảng", "CITY", null);
        String ward = Someone.unit("Phường Bảng", "WARD", city);
        String other = Someone.unit("Phường Bên", "WARD", city);
        var officer = Someone.as(Someone.member(city, "OFFICER"));
        var due = clock.today().minusDays(2);
        give(officer, Map.of("givingUnitId", city, "title", "=1+1 Bảng", "leadUnitId", ward, "dueOn", due.toString()));
        give(
                officer,
                Map.of(
                        "givingUnitId",
                        city,
                        "title",
                        "Bảng của mọi phường",
                        "forEach",
                        Map.of("unitIds", List.of(ward, other))));
        give(officer, Map.of("givingUnitId", city, "title", "Việc khác", "leadUnitId", other));

        var sheet = sheet(officer, "q=bang&sort=-title");
        assertEquals(
                List.of("Số hiệu", "Nhiệm vụ", "Kế hoạch", "Đơn vị giao", "Đơn vị chủ trì"), texts(sheet.getRow(0), 5));
        assertEquals(sheet.getRow(0).getLastCellNum(), sheet.getRow(1).getLastCellNum());
        assertEquals(List.of("", "=1+1 Bảng", "", "Thành phố Bảng", "Phường Bảng"), texts(row(sheet, "=1+1 Bảng"), 5));
        assertEquals(
                due,
                row(sheet, "=1+1 Bảng").getCell(DUE).getLocalDateTimeCellValue().toLocalDate());
        assertEquals(
                "Mới giao, chưa tiếp nhận",
                row(sheet, "=1+1 Bảng").getCell(DUE + 1).getStringCellValue());
        assertEquals("Quá hạn", row(sheet, "=1+1 Bảng").getCell(DUE + 2).getStringCellValue());
        assertEquals(
                2,
                row(sheet(officer, "q=bang&leaves=false"), "Bảng của mọi phường")
                        .getCell(DUE + 4)
                        .getNumericCellValue());
        long listed = officer.get("tasks?q=bang&limit=200&total=true").extract().<Integer>path("total");
        assertEquals(listed, sheet.getLastRowNum());

        assertEquals(
                0,
                sheet(Someone.as(Someone.member(Someone.unit("Tỉnh Xa", "PROVINCE", null), "HEAD")), "q=bang")
                        .getLastRowNum());
        officer.get("tasks/export.xlsx?sort=nothing").statusCode(400);
    }

    private static void give(Someone officer, Map<String, ?> task) {
        officer.post("tasks", task).statusCode(201);
    }

    private static XSSFSheet sheet(Someone reader, String query) throws IOException {
        byte[] file = reader.get("tasks/export.xlsx?" + query)
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0);
        }
    }

    private static Row row(XSSFSheet sheet, String title) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(1).getStringCellValue().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row, int count) {
        var formatter = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false)
                .limit(count)
                .map(formatter::formatCellValue)
                .toList();
    }
}
