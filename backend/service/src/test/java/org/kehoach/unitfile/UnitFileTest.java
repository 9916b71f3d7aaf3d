package org.kehoach.unitfile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kehoach.platform.Messages;
import org.kehoach.testing.HeldRow;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;
import org.kehoach.unit.UnitKind;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitFileTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADINGS = "codes,name,kind,validFrom,validTo,parent,guidedBy";

    /** Codes of this test alone. */
    private final String scheme = "T" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFileIsTriedThenImportedAndImportedTwiceItChangesNothing() {
        byte[] file = file(
                "S:74,Phường Bến,WARD,,2025-06-30,S:7,",
                "S:7,Thành phố Bến,CITY,,,,",
                "S:75,Xã Đồi,COMMUNE,1/7/2025,,S:7,");
        dryRun(file)
                .statusCode(200)
                .body("rowCount", equalTo(3))
                .body("created", equalTo(3))
                .body("faulty", equalTo(0))
                .body("rows.outcome", contains("CREATE", "CREATE", "CREATE"));
        found("7").body("items", empty());
        run(file).statusCode(200).body("created", equalTo(3));
        found("75").body("items.name", contains("Xã Đồi")).body("items.parent.name", contains("Thành phố Bến"));
        found("75").body("items.validFrom", contains("2025-07-01"));
        run(file).statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(3));
    }

    @Test
    void everyNewUnitStandsInTheAudit() throws SQLException {
        run(file("S:1,Tỉnh Một,PROVINCE,,,,")).statusCode(200);
        String id = found("1").extract().path("items[0].id");
        try (var connection = TestDatabase.superuser();
                var statement = connection.prepareStatement(
                        "select after ->> 'codes' from audit_entries where action = 'importUnits' and object_id = ?")) {
            statement.setObject(1, UUID.fromString(id));
            try (var rows = statement.executeQuery()) {
                assertTrue(rows.next());
                assertTrue(rows.getString(1).contains(scheme));
            }
        }
    }

    @Test
    void whatIsExportedIsImportedAgainAsItStands() throws IOException {
        String city = Someone.unit("=Thành phố \"Sông\", mới", "CITY", null);
        var periods = Stream.of(
                        period("Phường Cũ", null, LocalDate.of(2020, 12, 31), city),
                        period("'+Phường Mới", LocalDate.of(2021, 1, 1), null, city))
                .toList();
        var codes =
                List.of(code("a;b:c\\", null, LocalDate.of(2022, 3, 4)), code("00004", LocalDate.of(2022, 3, 5), null));
        String ward = Someone.id(Someone.loader().post("units", Map.of("periods", periods, "codes", codes)));
        for (String kind : List.of("csv", "xlsx")) {
            byte[] file = Someone.loader()
                    .get("units/export." + kind)
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            var sheet = kind.equals("csv") ? new CsvSheet() : new XlsxSheet();
            var names = sheet.read(file).stream()
                    .map(Sheet.Row::cells)
                    .filter(cells -> ward.equals(text(cells.get(0))))
                    .map(cells -> text(cells.get(2)))
                    .toList();
            assertEquals(List.of("Phường Cũ", "'+Phường Mới", "'+Phường Mới"), names);
            importing(Someone.loader(), file, kind.equals("csv") ? "text/csv" : XLSX, "/dry-run")
                    .statusCode(200)
                    .body("created", equalTo(0))
                    .body("rows.findAll { it.errors }.pointer", empty())
                    .body("unchanged", greaterThan(1));
        }
        String text =
                new String(Someone.loader().get("units/export.csv").extract().asByteArray(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFid,codes,name"));
        assertTrue(text.contains("\"'=Thành phố \"\"Sông\"\", mới\""));
    }

    @Test
    void aWholeHistoryIsMadeFromAnExport() {
        String id = "0199aaaa-0000-7000-8000-" + UUID.randomUUID().toString().substring(24);
        String city = "0199bbbb-0000-7000-8000-" + UUID.randomUUID().toString().substring(24);
        String text = "id;" + HEADINGS.replace(',', ';') + "\n"
                + id + ";S:1;Xã Đảo;COMMUNE;;2020-12-31;" + city + ";\n"
                + id + ";S:2;Xã Đảo;COMMUNE;2021-01-01;2021-05-31;" + city + ";\n"
                + id + ";S:2;Phường Đảo;WARD;2021-06-01;;" + city + ";" + city + "\n"
                + city + ";;Thành phố Đảo;CITY;;;;\n";
        run(bytes(text)).statusCode(200).body("created", equalTo(2)).body("rowCount", equalTo(4));
        Someone.loader()
                .get("units/" + id)
                .body("periods.name", contains("Xã Đảo", "Phường Đảo"))
                .body("periods.validTo", contains("2021-05-31", null))
                .body("guidedBy.name", equalTo("Thành phố Đảo"))
                .body("codes.code", contains("1", "2"))
                .body("codes.validTo", contains("2020-12-31", null));
        run(bytes(text)).statusCode(200).body("unchanged", equalTo(2));
    }

    @Test
    void eachRowSaysWhatIsWrongWithIt() {
        run(file("S:1,Tỉnh Một,PROVINCE,,,,", "S:9,Huyện Cũ,CITY,2000-01-01,2010-12-31,S:1,"))
                .statusCode(200);
        refused(file("S:2,,WARD,,,,"), "/rows/2/name", "required");
        refused(file("S:2,Phường,PHUONG,,,,"), "/rows/2/kind", "oneOf");
        refused(file("S:2,Phường,WARD,2021-02-30,,,"), "/rows/2/validFrom", "fileDate");
        refused(file("S:2,Phường,WARD,2021-02-03,2021-02-02,,"), "/rows/2/validTo", "order");
        refused(file("26506,Phường,WARD,,,,"), "/rows/2/codes", "codesForm");
        refused(file(",Phường,WARD,,,,"), "/rows/2/codes", "codeOrId");
        refused(file("S:2,Phường,WARD,,,S:404,"), "/rows/2/parent", "unitOnDay");
        refused(file("S:2,Phường,WARD,2020-01-01,,S:9,"), "/rows/2/parent", "unitOnDay");
        refused(file("S:2,Phường,WARD,2005-01-01,,S:9,"), "/rows/2/parent", "outside");
        refused(file("S:2,Phường,WARD,,,S:3,", "S:3,Quận,CITY,,,S:2,"), "/rows/2/parent", "cycle");
        refused(file("S:2,Phường,WARD,,,S:2,"), "/rows/2/parent", "cycle");
        refused(file("S:2,Phường,WARD,,,,S:3", "S:3,Quận,CITY,,,,S:2"), "/rows/2/guidedBy", "cycle");
        refused(file("S:2,Phường,WARD,,,S:3,", "S:3,Quận,CITY,,,,S:2"), "/rows/3/guidedBy", "cycle");
        refused(file("S:2,Phường,WARD,,,,S:2"), "/rows/2/guidedBy", "cycle");
        refused(file("S:2,Phường,WARD,,,,", "S:2,Phường khác,WARD,,,,"), "/rows/3/codes", "codeInRow");
        refused(file("S:1,Tỉnh Một,PROVINCE,,,,", "S:1,Tỉnh Một,PROVINCE,,,,"), "/rows/3/codes", "unitTwiceInFile");
        refused(file("S:2,=1+1,WARD,,,,"), "/rows/2/name", "formula");
        refused(file("S:2,TUYỆT MẬT,WARD,,,,"), "/rows/2/name", "secret");
        refused(file("S:1,Tỉnh Hai,PROVINCE,,,,"), "/rows/2/name", "unitDiffers");
        refused(
                file("S:9,Quận,CITY,2011-01-01,,,", "S:9,Phường,WARD,2008-01-01,2012-01-01,,"),
                "/rows/3/codes",
                "codeInRow");
        refused(file("S:9,Quận,CITY,1990-01-01,2005-01-01,,"), "/rows/2/codes", "codeTaken");
        refused(file("S:2,Phường,WARD,,,,,thừa"), "/rows/2", "noHeading");
        found("2").body("items", empty());
    }

    @Test
    void aRowWhoseDayCannotBeReadSaysOnlyThat() {
        run(file("S:1,Tỉnh Một,PROVINCE,2000-01-01,,,")).statusCode(200);
        String one = found("1").extract().path("items[0].id");
        byte[] file = file(
                "S:11,Phường,WARD,31/02/2021,,S:1,",
                "S:11,Phường Cũ,WARD,2001-01-01,2020-12-31,S:1,",
                "S:1,Tỉnh Khác,PROVINCE,hôm qua,,,",
                "S:12,Phường Ngược,WARD,2021-02-03,2021-02-02,S:404,");
        importing(Someone.as(Someone.member(one, "ADMIN")), file, "text/csv", "/dry-run")
                .statusCode(200)
                .body("faulty", equalTo(3))
                .body("rows.findAll { it.errors }.row", contains(2, 4, 5))
                .body("rows.errors.flatten().code", contains("fileDate", "fileDate", "order"));
    }

    @Test
    void aRowWithoutANameIsNotSaidToDifferInIt() {
        byte[] file = file("S:1,Tỉnh Một,PROVINCE,,,,");
        run(file).statusCode(200);
        dryRun(file("S:1,,PROVINCE,,,,")).body("rows.errors.flatten().code", contains("required"));
        dryRun(file("S:1,Tỉnh Một,TINH,,,,")).body("rows.errors.flatten().code", contains("oneOf"));
    }

    @Test
    void kindsAreNamedAsTheAppNamesThem() throws IOException {
        String app = Files.readString(Path.of("../../frontend/src/i18n/vi/common.json"));
        for (var kind : UnitKind.values()) {
            String named = "\"" + kind + "\": \"" + Messages.vietnamese("unitKind." + kind) + "\"";
            assertTrue(app.contains(named), named);
        }
        run(file("S:1,Tỉnh Một,\"tỉnh, thành phố trực thuộc Trung ương\",,,,", "S:2,Công an Một,Công an,,,S:1,"))
                .statusCode(200)
                .body("created", equalTo(2));
        found("1").body("items.kind", contains("PROVINCE"));
        found("2").body("items.kind", contains("POLICE"));
        dryRun(file("S:3,Phường,PHUONG,,,,"))
                .body(
                        "rows[0].errors[0].message",
                        startsWith("Chọn một trong: Tỉnh, thành phố trực thuộc Trung ương; "))
                .body("rows[0].errors[0].message", containsString("Phường; Xã; Ủy ban nhân dân"));
    }

    @Test
    void periodsOfOneUnitFollowOneAnother() {
        String id = "0199cccc-0000-7000-8000-" + UUID.randomUUID().toString().substring(24);
        refused(
                bytes("id," + HEADINGS + "\n" + id + ",S:1,Xã,WARD,,2020-12-31,,\n" + id
                        + ",S:1,Phường,WARD,2020-12-31,,,\n"),
                "/rows/3/validFrom",
                "gap");
    }

    /** A circle counts only if all of it is on one day. */
    @Test
    void whoChangedPlacesIsNoCircle() {
        String one = "0199dddd-0000-7000-8000-" + UUID.randomUUID().toString().substring(24);
        String two = "0199eeee-0000-7000-8000-" + UUID.randomUUID().toString().substring(24);
        String text = "id," + HEADINGS + "\n"
                + one + ",,Một,CITY,,2009-12-31,,\n" + one + ",,Một,CITY,2010-01-01,," + two + ",\n"
                + two + ",,Hai,CITY,,2009-12-31," + one + ",\n" + two + ",,Hai,CITY,2010-01-01,,,\n";
        run(bytes(text)).statusCode(200).body("created", equalTo(2));
    }

    @Test
    void whatIsNoSuchFileIsRefusedWithASentence() throws IOException {
        String text = "codes,name,kind\nS:1,Phường Vũng Tàu,WARD\n";
        broken(text.getBytes(Charset.forName("windows-1258")), "text/csv", containsString("UTF-8"));
        broken(bytes("codes,kind\nS:1,WARD\n"), "text/csv", containsString("name"));
        broken(bytes("codes,name,kind,color\nS:1,A,WARD,x\n"), "text/csv", containsString("color"));
        broken(bytes("codes,name,kind,name\nS:1,A,WARD,x\n"), "text/csv", containsString("name"));
        broken(bytes("codes,name,kind\n"), "text/csv", containsString("tiêu đề"));
        broken(new byte[0], "text/csv", containsString("tiêu đề"));
        broken(bytes("codes,name,kind\n\"S:1\"x,A,WARD"), "text/csv", containsString("hỏng"));
        broken(bytes(text), XLSX, containsString("hỏng"));
        broken(many(100_000), "text/csv", containsString("20.000"));
        broken(workbook(20_001), XLSX, containsString("20.000"));
        importing(Someone.loader(), bytes(text), "application/octet-stream", "").statusCode(415);
        importing(Someone.loader(), new byte[(16 << 20) + 1], "text/csv", "").statusCode(413);
    }

    @Test
    void namesInPiecesAreStoredWhole() {
        String name = Normalizer.normalize("Phường Thắng Nhất", Normalizer.Form.NFD);
        run(bytes("\uFEFF" + HEADINGS.replace(',', ';') + "\r\nS:1;" + name + ";WARD;;;;\r\n"))
                .statusCode(200);
        found("1").body("items.name", contains("Phường Thắng Nhất"));
    }

    @Test
    void aWorkbookHasDaysNumbersAndNoFormula() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var head = sheet.createRow(0);
            var names = HEADINGS.split(",");
            IntStream.range(0, names.length).forEach(i -> head.createCell(i).setCellValue(names[i]));
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(scheme + ":5");
            row.createCell(1).setCellValue(2025);
            row.createCell(2).setCellValue("WARD");
            var day = row.createCell(3);
            day.setCellValue(LocalDate.of(2025, 7, 1));
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            day.setCellStyle(style);
            importing(Someone.loader(), bytes(workbook), XLSX, "")
                    .statusCode(200)
                    .body("created", equalTo(1));
            found("5").body("items.name", contains("2025")).body("items.validFrom", contains("2025-07-01"));
            row.createCell(1).setCellFormula("1+1");
            importing(Someone.loader(), bytes(workbook), XLSX, "/dry-run")
                    .body("rows[0].errors.pointer", hasItem("/rows/3/name"))
                    .body("rows[0].errors.code", hasItem("formula"));
        }
    }

    @Test
    void aNewUnitWithoutAFirstDayCannotStandUnderOneThatHasNotAlwaysBeen() {
        run(file(
                        "S:1,Tỉnh Một,PROVINCE,,,,",
                        "S:7,Phường Cũ,WARD,,2025-06-30,S:1,",
                        "S:7,Phường Mới,WARD,2025-07-01,,S:1,"))
                .statusCode(200);
        String one = found("1").extract().path("items[0].id");
        byte[] file = file("S:71,Tổ,OTHER,,,S:7,", "S:72,Đội,OTHER,2025-08-01,,S:7,");
        importing(Someone.as(Someone.member(one, "ADMIN")), file, "text/csv", "/dry-run")
                .body("rows[0].errors.pointer", contains("/rows/2/validFrom"))
                .body("rows[0].errors.code", contains("firstDay"))
                .body("rows.outcome", contains("ERROR", "CREATE"));
    }

    @Test
    void newUnitsAreToldOfBeforeThoseThatAreHere() {
        run(file("S:1,Tỉnh Một,PROVINCE,,,,")).statusCode(200);
        dryRun(file("S:1,Tỉnh Một,PROVINCE,,,,", "S:2,Tỉnh Hai,PROVINCE,,,,"))
                .body("rows.outcome", contains("CREATE", "UNCHANGED"));
    }

    @Test
    void anUnknownHeadingIsQuoted() {
        importing(Someone.loader(), bytes("codes,name,kind,mã\nS:1,Tỉnh,PROVINCE,1"), "text/csv", "/dry-run")
                .statusCode(422)
                .body("detail", containsString("\"mã\""));
    }

    @Test
    void aWorkbookIsNamedAndAsWideAsItsTexts() throws IOException {
        run(file("S:1,Tỉnh có một cái tên dài,PROVINCE,,,,")).statusCode(200);
        byte[] file = Someone.loader()
                .get("units/export.xlsx")
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertEquals("Đơn vị", sheet.getSheetName());
            assertEquals(38, sheet.getColumnWidth(0) / 256);
            assertTrue(sheet.getColumnWidth(4) / 256 < 15);
        }
    }

    @Test
    void unitsAreMadeWhereTheCallerRules() {
        run(file("S:1,Tỉnh Một,PROVINCE,,,,", "S:2,Tỉnh Hai,PROVINCE,,,,")).statusCode(200);
        String one = found("1").extract().path("items[0].id");
        var admin = Someone.as(Someone.member(one, "ADMIN"));
        byte[] file = file("S:11,Phường,WARD,,,S:1,", "S:21,Phường,WARD,,,S:2,", "S:111,Tổ,OTHER,,,S:11,");
        importing(admin, file, "text/csv", "/dry-run")
                .statusCode(200)
                .body("faulty", equalTo(1))
                .body("created", equalTo(2))
                .body("unchanged", equalTo(0))
                .body("rows[0].errors.code", contains("unitRight"))
                .body("rows[0].row", equalTo(3));
        importing(admin, file("S:11,Phường,WARD,,,S:1,", "S:111,Tổ,OTHER,,,S:11,"), "text/csv", "")
                .statusCode(200)
                .body("created", equalTo(2));
        importing(Someone.as(Someone.member(one, "HEAD")), file, "text/csv", "/dry-run")
                .statusCode(403);
    }

    @Test
    void whoImportsARootIsItsAdmin() {
        String city = Someone.unit("Thành phố gốc", "CITY", null);
        var admin = Someone.as(Someone.member(city, "ADMIN"));
        byte[] file = file(
                "S:1,Tỉnh Một,PROVINCE,2026-01-01,,,",
                "S:11,Phường,WARD,2026-01-01,,S:1,",
                "S:2,Tỉnh Hai,PROVINCE,,,,",
                "S:3,Tỉnh Ba,PROVINCE,2000-01-01,2020-12-31,,");
        importing(admin, file, "text/csv", "").statusCode(200).body("created", equalTo(4));
        String one = found("1").extract().path("items[0].id");
        String two = found("2").extract().path("items[0].id");

        admin.get("me")
                .body("memberships.unit.id", containsInAnyOrder(city, one, two))
                .body("memberships.role", everyItem(equalTo("ADMIN")))
                .body("memberships.find { it.unit.id == '" + one + "' }.validFrom", equalTo("2026-01-01"));
        admin.get("units/" + two).body("allowedActions", hasItem("ADD_STAFF"));
    }

    @Test
    void ofTwoImportsOfOneFileAtOnceTheSecondFindsNothingNew() throws Exception {
        run(file("S:1,Tỉnh Một,PROVINCE,,,,")).statusCode(200);
        String parent = found("1").extract().path("items[0].id");
        byte[] file = file("S:11,Phường,WARD,,,S:1,");
        var answers = HeldRow.meet(
                "units",
                parent,
                Collections.nCopies(
                        2,
                        () -> importing(Someone.loader(), file, "text/csv", "")
                                .extract()
                                .response()));
        assertEquals(
                Set.of(0, 1),
                answers.stream()
                        .map(answer -> answer.then().statusCode(200).extract().<Integer>path("created"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void aRowSaysNoMoreThanTheContractAllows() {
        String codes = IntStream.range(0, 21).mapToObj(code -> "S:" + code).collect(Collectors.joining("; "));
        refused(file(codes + ",Phường,WARD,,,,"), "/rows/2/codes", "count");
        refused(file("S:2," + "A".repeat(201) + ",WARD,,,,"), "/rows/2/name", "length");
        dryRun(file("S:2,Phường,WARD,,,," + ",x".repeat(10_000)))
                .statusCode(200)
                .body("rows[0].errors", hasSize(20));
    }

    @Test
    void aRepeatGetsTheFirstAnswerAndAnotherFileIsRefused() {
        String key = UUID.randomUUID().toString();
        byte[] file = file("S:1,Tỉnh Một,PROVINCE,,,,");
        for (int i = 0; i < 2; i++) {
            Someone.loader()
                    .request()
                    .contentType("text/csv")
                    .header("Idempotency-Key", key)
                    .body(file)
                    .post("/api/v1/units/import")
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(1));
        }
        Someone.loader()
                .request()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(file("S:2,Tỉnh Hai,PROVINCE,,,,"))
                .post("/api/v1/units/import")
                .then()
                .statusCode(422);
    }

    private static @Nullable String text(Sheet.@Nullable Cell cell) {
        return cell == null ? null : cell.text();
    }

    private ValidatableResponse found(String code) {
        return Someone.loader().get("units?ended=true&scheme=" + scheme + "&code=" + code);
    }

    private void refused(byte[] file, String pointer, String code) {
        dryRun(file)
                .statusCode(200)
                .body("faulty", greaterThan(0))
                .body("rows[0].outcome", equalTo("ERROR"))
                .body("rows.errors.flatten().pointer", hasItem(pointer))
                .body("rows.errors.flatten().code", hasItem(code));
        run(file).statusCode(422).body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
    }

    private static void broken(byte[] file, String type, Matcher<String> sentence) {
        for (String path : List.of("/dry-run", "")) {
            importing(Someone.loader(), file, type, path).statusCode(422).body("detail", sentence);
        }
    }

    private ValidatableResponse dryRun(byte[] file) {
        return importing(Someone.loader(), file, "text/csv", "/dry-run");
    }

    private ValidatableResponse run(byte[] file) {
        return importing(Someone.loader(), file, "text/csv", "");
    }

    private static ValidatableResponse importing(Someone who, byte[] file, String type, String path) {
        return who.request()
                .contentType(type)
                .body(file)
                .post("/api/v1/units/import" + path)
                .then();
    }

    private byte[] file(String... rows) {
        return bytes(HEADINGS + "\n" + String.join("\n", rows));
    }

    private byte[] bytes(String text) {
        return text.replace("S:", scheme + ":").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] many(int rows) {
        return ("codes,name,kind\n"
                        + IntStream.range(0, rows)
                                .mapToObj(row -> "M:" + row + ",Phường " + row + ",WARD")
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(int rows) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            var table = IntStream.range(0, rows)
                    .mapToObj(row -> List.of("M:" + row, "Phường " + row, "WARD"))
                    .toList();
            new XlsxSheet().write(List.of("codes", "name", "kind"), table, out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Map<String, Object> period(
            String name, @Nullable LocalDate from, @Nullable LocalDate to, String parentId) {
        return given(from, to, Map.of("name", name, "kind", "WARD", "parentId", parentId));
    }

    private Map<String, Object> code(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        return given(from, to, Map.of("scheme", scheme, "code", code));
    }

    private static Map<String, Object> given(
            @Nullable LocalDate from, @Nullable LocalDate to, Map<String, Object> rest) {
        var all = new java.util.HashMap<>(rest);
        if (from != null) {
            all.put("validFrom", from.toString());
        }
        if (to != null) {
            all.put("validTo", to.toString());
        }
        return all;
    }
}
