package org.kehoach.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk's book of outgoing numbers. */
@QuarkusTest
class NumberBookTest {

    private final LocalDate today = LocalDate.now(BusinessClock.ZONE);
    private static final int AT_ONCE = 200;

    private String office = "";
    private Someone clerk = Someone.loader();

    @BeforeEach
    void openABook() {
        office = Someone.unit("Ủy ban giữ sổ cấp số", "PEOPLES_COMMITTEE", null);
        clerk = Someone.as(Someone.member(office, "CLERK"));
    }

    @Test
    void twoHundredRequestsAtOnceLeaveNoGapAndGiveNoNumberTwice() throws Exception {
        var answers = new ArrayList<Response>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            Callable<Response> reserve =
                    () -> clerk.request().body(paper("KH-UBND", "Đồng thời")).post("/api/v1/document-numbers");
            for (var answer : threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> reserve).toList())) {
                answers.add(answer.get());
            }
        }
        assertEquals(
                IntStream.rangeClosed(1, AT_ONCE).boxed().toList(),
                answers.stream()
                        .map(answer -> answer.then().statusCode(201).extract().<Integer>path("number"))
                        .sorted()
                        .toList());
        book("status=GAP").body("items", empty());
    }

    @Test
    void aReservedNumberIsTakenByItsDocumentOnly() {
        var reserved = reserve("KH-UBND", "Kế hoạch chờ ký").body("symbol", equalTo("01/KH-UBND"));
        String number = Someone.id(reserved);
        register("1/KH-UBND", null).statusCode(409).body("detail", containsString("1"));
        register("02/KH-UBND", number).statusCode(422).body("errors.pointer", contains("/numberId"));
        String document = Someone.id(register("01/KH-UBND", number));
        clerk.get("document-numbers/" + number)
                .body("status", equalTo("ISSUED"))
                .body("documentId", equalTo(document))
                .body("steps.action", contains("RESERVE", "ISSUE"))
                .body("allowedActions", empty());
        register("01/KH-UBND", number).statusCode(422);
        register("1/KH-UBND", null).statusCode(409).body("existingId", equalTo(document));
        Someone.id(register("02/KH-UBND", null));
    }

    @Test
    void aVoidedNumberSaysWhyAndIsNeverUsedAgain() {
        String number = Someone.id(reserve("BC-UBND", "Báo cáo không ký", "REPORT"));
        var path = "document-numbers/" + number;
        clerk.get(path).body("allowedActions", contains("ISSUE", "VOID"));
        clerk.post(path + "/void", Map.of("reason", "Không có phiên bản")).statusCode(428);
        clerk.step(path, "void", Map.of("reason", " ")).statusCode(422).body("errors.pointer", contains("/reason"));
        clerk.step(path, "void", Map.of("reason", "Lãnh đạo không ký"))
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("steps[1].reason", equalTo("Lãnh đạo không ký"));
        clerk.step(path, "void", Map.of("reason", "Lần nữa")).statusCode(409);
        var document = new HashMap<>(document("01/BC-UBND", number));
        document.put("type", "REPORT");
        clerk.post("documents", document).statusCode(422);
        document.remove("numberId");
        clerk.post("documents", document).statusCode(409).body("detail", containsString("1"));
        reserve("BC-UBND", "Báo cáo khác", "REPORT").body("number", equalTo(2));
    }

    @Test
    void theBookShowsEachNumberAndEachGap() {
        Someone.id(register("03/KH-UBND", null));
        Someone.id(register("10/KH-UBND", null));
        Someone.id(register("10a/KH-UBND", null));
        Someone.id(reserve("KH-UBND", "Kế hoạch dở dang"));
        Someone.id(reserve("BC-UBND", "Báo cáo dở dang", "REPORT"));
        book("type=PLAN&sort=number")
                .body("items.status", contains("GAP", "ISSUED", "GAP", "ISSUED", "ISSUED", "RESERVED"))
                .body("items.number", contains(1, 3, 4, 10, 10, 11))
                .body("items.lastNumber", contains(2, 3, 9, 10, 10, 11))
                .body("items[0].id", nullValue());
        book("type=PLAN&q=do dang").body("items.symbol", contains("11/KH-UBND"));
        var seen = new ArrayList<Integer>();
        String cursor = "";
        do {
            var page = book("limit=2" + cursor).statusCode(200).extract();
            seen.addAll(page.path("items.number"));
            cursor = page.path("nextCursor") == null ? "" : "&cursor=" + page.path("nextCursor");
        } while (!cursor.isEmpty());
        assertEquals(List.of(11, 10, 10, 4, 3, 1, 1), seen);
    }

    @Test
    void aNumberThatWasPassedOverIsExplainedLater() {
        Someone.id(register("03/KH-UBND", null));
        var passedOver = new HashMap<>(paper("KH-UBND", "Số cấp nhầm"));
        passedOver.put("number", 2);
        String number = Someone.id(clerk.post("document-numbers", passedOver));
        clerk.post("document-numbers", passedOver).statusCode(409);
        clerk.step("document-numbers/" + number, "void", Map.of("reason", "Cấp nhầm"))
                .statusCode(200);
        book("sort=number").body("items.status", contains("GAP", "VOIDED", "ISSUED"));
    }

    @Test
    void aCorrectedNumberIsFreeAgain() {
        String document = "documents/" + Someone.id(register("02/KH-UBND", null));
        clerk.patch(document, Map.of("symbol", "01/KH-UBND")).statusCode(200);
        book("sort=number").body("items.status", contains("ISSUED", "GAP"));
        String again = Someone.id(register("02/KH-UBND", null));
        clerk.get("document-numbers/" + book("sort=number").extract().path("items[1].id"))
                .body("documentId", equalTo(again))
                .body("steps.action", contains("ISSUE", "RELEASE", "ISSUE"));
    }

    @Test
    void aPlanIsIssuedUnderTheNumberThatWasReservedForIt() {
        var head = Someone.as(Someone.member(office, "HEAD"));
        String number = Someone.id(reserve("KH-UBND", "Kế hoạch trình ký"));
        String plan = head.plan(office, "Kế hoạch trình ký");
        Someone.id(head.post("plans/" + plan + "/items", Map.of("title", "Nội dung")));
        head.step("plans/" + plan, "submit", Map.of()).statusCode(200);
        head.step("plans/" + plan, "issue", Map.of("number", 1)).statusCode(200);
        clerk.get("document-numbers/" + number).body("status", equalTo("ISSUED"));
    }

    @Test
    void aBoardUnderItsAgencysSealHasASeriesOfItsOwnWhichTheAgencysClerkKeeps() {
        String board = Someone.unit("Ban Chỉ đạo 138", "ADVISORY_BOARD", office);
        Someone.id(register("01/KH-UBND", null));
        var paper = new HashMap<>(paper("KH-BCĐ", "Kế hoạch của Ban"));
        paper.put("unitId", board);
        clerk.post("document-numbers", paper).statusCode(201).body("number", equalTo(1));
        var document = new HashMap<>(document("02/KH-BCĐ", null));
        document.put("issuingUnitId", board);
        String id = Someone.id(clerk.post("documents", document));
        clerk.patch("documents/" + id, Map.of("subject", "Đã sửa")).statusCode(200);
        String ward = Someone.unit("Phường dưới ủy ban", "WARD", office);
        paper.put("unitId", ward);
        clerk.post("document-numbers", paper).statusCode(403);
        // a board that is no unit here counts apart by its letters
        Someone.id(register("01/KH-BCĐ389", null));
    }

    @Test
    void aPartyNumberIsWrittenInThePartysWay() {
        reserve("-CT/TU", "Chỉ thị", "DIRECTIVE").body("symbol", equalTo("01-CT/TU"));
        reserve("/" + today.getYear() + "/NQ-HĐND", "Nghị quyết", "RESOLUTION")
                .body("symbol", equalTo("01/" + today.getYear() + "/NQ-HĐND"));
        reserve("???", "Sai", "DIRECTIVE").statusCode(422).body("errors.pointer", contains("/letters"));
    }

    @Test
    void theDatabaseKeepsADocumentFromANumberThatIsNotItsOwn() {
        Someone.id(register("01/KH-UBND", null));
        refused("update documents set number = 2 where issuing_unit_id = ?");
        refused("delete from document_numbers where unit_id = ?");
        refused("delete from document_number_steps where unit_id = ?");
    }

    private void refused(String change) {
        try (var connection = TestDatabase.application();
                var statement = connection.prepareStatement(change)) {
            statement.setObject(1, UUID.fromString(office));
            assertThrows(SQLException.class, statement::executeUpdate);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ValidatableResponse reserve(String letters, String subject) {
        return reserve(letters, subject, "PLAN");
    }

    private ValidatableResponse reserve(String letters, String subject, String type) {
        var paper = new HashMap<>(paper(letters, subject));
        paper.put("type", type);
        return clerk.post("document-numbers", paper);
    }

    private Map<String, Object> paper(String letters, String subject) {
        return Map.of("unitId", office, "type", "PLAN", "letters", letters, "subject", subject);
    }

    private ValidatableResponse register(String symbol, @Nullable String numberId) {
        return clerk.post("documents", document(symbol, numberId));
    }

    private Map<String, Object> document(String symbol, @Nullable String numberId) {
        var document = new HashMap<String, Object>(Map.of(
                "type",
                "PLAN",
                "symbol",
                symbol,
                "issuingUnitId",
                office,
                "issuedOn",
                today.toString(),
                "subject",
                "Kế hoạch " + symbol));
        if (numberId != null) {
            document.put("numberId", numberId);
        }
        return document;
    }

    private ValidatableResponse book(String query) {
        return clerk.get("document-numbers?unitId=" + office + "&" + query);
    }
}
