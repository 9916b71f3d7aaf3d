package org.kehoach.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DocumentApiTest {

    private static final String DOCUMENTS = "/api/v1/documents";

    private static RequestSpecification loader() {
        return given().auth()
                .oauth2(Tokens.service(
                                "document-loader", "units:read", "units:write", "documents:read", "documents:write")
                        .signed())
                .contentType(ContentType.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "656/KH-UBND",
                "Số: 656 /KH-UBND",
                "so 656/kh-ubnd",
                "KH 656",
                "kế hoạch 656",
                "656",
                "nguoi dan bao ve an ninh",
                "Người dân bảo vệ"
            })
    void aDocumentIsFoundByItsSymbolInAnySpellingAndByItsSubject(String q) {
        String unit = unit("Ủy ban tìm kiếm");
        String id = created(register("656/KH-UBND", unit, "Ngày hội Người dân bảo vệ an ninh"));
        created(register("657/KH-UBND", unit, "Kế hoạch khác hẳn"));
        loader().queryParam("q", q)
                .queryParam("issuingUnitId", unit)
                .get(DOCUMENTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].issuingUnit.name", equalTo("Ủy ban tìm kiếm"))
                .body("items[0].number", equalTo(656));
    }

    @Test
    void anUnusualSpellingIsStoredAsItStandsOnPaper() {
        register("Số: 7 / CT–BCA-V28", null, "Chỉ thị").statusCode(201).body("symbol", equalTo("07/CT-BCA-V28"));
        register("50 -CT/TU", null, "Chỉ thị của Thành ủy").statusCode(201).body("symbol", equalTo("50-CT/TU"));
        register("124/2021/TT-BCA", null, "Thông tư")
                .statusCode(201)
                .body("symbol", equalTo("124/2021/TT-BCA"))
                .body("number", equalTo(124));
        register("Kế hoạch số 5", null, "Không số").statusCode(422).body("errors.pointer", hasItem("/symbol"));
    }

    @Test
    void aNumberIsNeverUsedTwiceInAUnitsSeriesOfAYear() {
        String unit = unit("Ủy ban một số");
        String first = created(register("12/KH-UBND", unit, "Lần đầu"));
        register("Số 12/KH-UBND", unit, "Lần hai")
                .statusCode(409)
                .body("existingId", equalTo(first))
                .body("detail", containsString("12"));
        register("12/KH-UBND", unit("Ủy ban khác"), "Nơi khác").statusCode(201);
        register("12a/KH-UBND", unit, "Chen vào").statusCode(201);
    }

    @Test
    void anExternalBodyNeedsItsName() {
        var body = body("12/QĐ-TTg", null, "Quyết định");
        body.remove("issuingBody");
        loader().body(body).post(DOCUMENTS).then().statusCode(422).body("errors.pointer", contains("/issuingBody"));
    }

    @Test
    void aMarkOfSecrecyIsRefused() {
        for (var subject : List.of("MẬT - Kế hoạch tuần tra", "Kế hoạch (TỐI MẬT)", "TUYỆT MẬT: danh sách")) {
            register("1/KH-UBND", null, subject).statusCode(422).body("errors.code", contains("secret"));
        }
        for (var subject : List.of(
                "Bảo vệ bí mật nhà nước",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Danh mục bí mật nhà nước độ Tối mật",
                "ỦY BAN MẶT TRẬN TỔ QUỐC")) {
            register("1/KH-UBND", null, subject).statusCode(201);
        }
    }

    @Test
    void aRepeatWithTheSameKeyGivesTheSameDocument() {
        var body = body("99/KH-UBND", unit("Ủy ban lặp lại"), "Một lần");
        String key = UUID.randomUUID().toString();
        String first = created(loader().header("Idempotency-Key", key)
                .body(body)
                .post(DOCUMENTS)
                .then());
        assertEquals(
                first,
                created(loader().header("Idempotency-Key", key)
                        .body(body)
                        .post(DOCUMENTS)
                        .then()));
        body.put("subject", "Khác");
        loader().header("Idempotency-Key", key)
                .body(body)
                .post(DOCUMENTS)
                .then()
                .statusCode(422);
    }

    @Test
    void anExternalIdIsUsedOnce() {
        var body = body("5/TB-UBND", null, "Từ nơi khác");
        body.put("externalId", Map.of("source", "sample", "id", "tb-" + UUID.randomUUID()));
        String first = created(loader().body(body).post(DOCUMENTS).then());
        loader().body(body).post(DOCUMENTS).then().statusCode(409).body("existingId", equalTo(first));
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasSeen() {
        String id = created(register("31/KH-UBND", unit("Ủy ban sửa"), "Chưa đúng"));
        String path = DOCUMENTS + "/" + id;
        String tag = loader().get(path).header("ETag");
        patch(null, path, "{\"subject\":\"Đã đúng\"}").statusCode(428);
        patch(tag, path, "{\"subject\":null}").statusCode(422).body("errors[0].pointer", equalTo("/subject"));
        patch(tag, path, "{\"symbol\":\"32/KH-UBND\", \"signer\":\"Chủ tịch\"}")
                .statusCode(200)
                .body("number", equalTo(32));
        patch(tag, path, "{\"subject\":\"Đã đúng\"}").statusCode(412);
    }

    @Test
    void aCorrectionDoesNotTakeAnothersNumber() {
        String unit = unit("Ủy ban trùng số");
        String first = created(register("41/KH-UBND", unit, "Một"));
        String path = DOCUMENTS + "/" + created(register("42/KH-UBND", unit, "Hai"));
        patch(loader().get(path).header("ETag"), path, "{\"symbol\":\"41/KH-UBND\"}")
                .statusCode(409)
                .body("existingId", equalTo(first));
    }

    @Test
    void whoHoldsNoRoleSeesAndRegistersNothing() {
        String id = created(register("77/KH-UBND", null, "Có thật"));
        var stranger = Tokens.person("nguoi-la-van-ban").signed();
        given().auth().oauth2(stranger).get(DOCUMENTS + "/" + id).then().statusCode(404);
        given().auth()
                .oauth2(stranger)
                .get(DOCUMENTS)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .body("nextCursor", nullValue());
        given().auth()
                .oauth2(stranger)
                .contentType(ContentType.JSON)
                .body(body("78/KH-UBND", null, "Lạ"))
                .post(DOCUMENTS)
                .then()
                .statusCode(403);
    }

    @Test
    void whatAClerkEnteredStaysWithTheUnitOfThatDay() {
        String before = unit("Ủy ban nhân dân trước");
        String after = unit("Ủy ban nhân dân sau");
        String clerk = Someone.member(before, "CLERK");
        String letter = Someone.id(Someone.as(clerk).post("documents", body("79/KH-UBND", null, "Công văn đến")));
        Someone.join(clerk, after, "CLERK", LocalDate.now(BusinessClock.ZONE).plusDays(1));
        Someone.as(Someone.member(before, "VIEWER")).get("documents/" + letter).statusCode(200);
        Someone.as(Someone.member(after, "VIEWER")).get("documents/" + letter).statusCode(404);
    }

    static String registerPlan(String symbol, UUID unit) {
        return created(register(symbol, unit.toString(), "Kế hoạch " + symbol));
    }

    private static ValidatableResponse register(String symbol, @Nullable String unit, String subject) {
        return loader().body(body(symbol, unit, subject)).post(DOCUMENTS).then();
    }

    private static Map<String, Object> body(String symbol, @Nullable String unit, String subject) {
        var body = new HashMap<String, Object>();
        body.put("type", "PLAN");
        body.put("symbol", symbol);
        body.put("issuingUnitId", unit);
        body.put("issuingBody", "Ủy ban nhân dân");
        body.put("issuedOn", "2020-02-11");
        body.put("subject", subject);
        return body;
    }

    private static ValidatableResponse patch(@Nullable String tag, String path, String patch) {
        var request = loader().contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch);
        return (tag == null ? request : request.header("If-Match", tag))
                .patch(path)
                .then();
    }

    private static String created(ValidatableResponse response) {
        return response.log().ifValidationFails().statusCode(201).extract().path("id");
    }

    static String unit(String name) {
        return created(loader().body(Map.of("periods", List.of(Map.of("name", name, "kind", "PEOPLES_COMMITTEE"))))
                .post("/api/v1/units")
                .then());
    }
}
