package org.kehoach.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.kehoach.platform.BusinessClock;
import org.kehoach.testing.Someone;
import org.kehoach.testing.Statements;
import org.kehoach.testing.TestDatabase;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitApiTest {

    @Inject
    BusinessClock clock;

    private static RequestSpecification loader() {
        return given().auth()
                .oauth2(Tokens.service("loader", "units:read", "units:write", "staff:read", "staff:write")
                        .signed())
                .contentType(ContentType.JSON);
    }

    @Test
    void aCodeFindsTheUnitThatBoreItOnThatDay() {
        String city = create("Thành phố cũ", null, "2025-06-30", null);
        String old = create("Phường 10", null, "2025-06-30", city);
        String today = create("Phường Rạch Dừa", "2025-07-01", null, null);
        loader().get("/api/v1/units?scheme=T" + city + "&code=26536&asOf=2020-02-11")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        code(old, "T" + city, null, "2025-06-30");
        code(today, "T" + city, "2025-07-01", null);
        String path = "/api/v1/units?scheme=T" + city + "&code=26536&asOf=";
        loader().get(path + "2020-02-11").then().body("items.id", contains(old));
        loader().get(path + "2026-01-01").then().body("items.id", contains(today));
        loader().get("/api/v1/units/" + old).then().body("path.name", hasItem("Thành phố cũ"));
    }

    @Test
    void theWayToAUnitThatHasEndedIsThatOfItsLastDay() {
        String before = create("Tỉnh cũ", null, null, null);
        String since = create("Tỉnh mới", null, null, null);
        String city = Someone.id(Someone.loader()
                .post(
                        "units",
                        Map.of(
                                "periods",
                                List.of(
                                        Map.of(
                                                "name", "Thành phố chuyển tỉnh",
                                                "kind", "CITY",
                                                "validTo", "2025-12-31",
                                                "parentId", before),
                                        Map.of(
                                                "name", "Thành phố chuyển tỉnh",
                                                "kind", "CITY",
                                                "validFrom", "2026-01-01",
                                                "parentId", since)))));
        String ended = create("Phường đã hết", null, "2025-06-30", city);
        String standing = create("Phường còn đây", null, null, city);

        loader().get("/api/v1/units/" + ended).then().body("path.id", contains(before, city));
        loader().get("/api/v1/units/" + standing).then().body("path.id", contains(since, city));
        loader().get("/api/v1/units/" + standing + "?asOf=2025-07-01").then().body("path.id", contains(before, city));
    }

    @Test
    void namesAreFoundWithoutDiacritics() {
        String id = create("Phường Đặng Ký Hiệu", null, null, null);
        loader().get("/api/v1/units?q=dang ky hieu").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void everyWordOfTheSearchIsFoundSomewhereInTheName() {
        String city = create("Thành phố của từ", null, null, null);
        create("Khu dân cư 1 (mẫu) - Phường Rạch Dừa", null, null, city);
        create("Khu dân cư 3 (mẫu) - Phường Rạch Dừa", null, null, city);
        create("Phường Rạch Dừa", null, null, city);
        String under = "/api/v1/units?parentId=" + city + "&q=";
        loader().get(under + "dua rach").then().body("items", hasSize(3));
        loader().get(under + "phuong rach dua")
                .then()
                .body("items.name[0]", equalTo("Phường Rạch Dừa"))
                .body("items", hasSize(3));
        loader().get(under + "khu dan cu rach dua").then().body("items", hasSize(2));
        loader().get(under + "rach dua 3").then().body("items.name", contains("Khu dân cư 3 (mẫu) - Phường Rạch Dừa"));
        loader().get(under + "rach dua 5").then().body("items", hasSize(0));
    }

    @Test
    void theBeginningOfACodeFindsTheUnit() {
        String city = create("Thành phố của mã", null, null, null);
        String id = create("Phường mang mã dài", null, null, city);
        code(id, "B" + id, null, null);
        String under = "/api/v1/units?parentId=" + city + "&q=";
        loader().get(under + "2653").then().body("items.id", contains(id));
        loader().get(under + "26536").then().body("items.id", contains(id));
        loader().get(under + "6536").then().body("items", hasSize(0));
        loader().get(under + "26").then().body("items", hasSize(0));
    }

    @Test
    void numbersAreSortedAsNumbersAndTheBestMatchComesFirst() {
        String city = create("Thành phố Đánh số", null, null, null);
        for (String name : new String[] {"Phường 10", "Phường 2", "Trường học Phường 1", "Phường 1", "Liên phường 1"}) {
            create(name, null, null, city);
        }
        loader().get("/api/v1/units?parentId=" + city)
                .then()
                .body(
                        "items.name",
                        contains("Liên phường 1", "Phường 1", "Phường 2", "Phường 10", "Trường học Phường 1"));
        loader().get("/api/v1/units?q=phuong 1&parentId=" + city)
                .then()
                .body("items.name", contains("Phường 1", "Phường 10", "Liên phường 1", "Trường học Phường 1"));
        String next = loader().get("/api/v1/units?limit=3&parentId=" + city)
                .then()
                .extract()
                .path("nextCursor");
        loader().get("/api/v1/units?limit=3&parentId=" + city + "&cursor=" + next)
                .then()
                .body("items.name", contains("Phường 10", "Trường học Phường 1"));
    }

    @Test
    void whatHasEndedIsListedOnlyWhenAskedFor() {
        String id = create("Phường Đã Sáp Nhập", null, "2025-06-30", null);
        code(id, "E" + id, null, "2025-06-30");
        String path = "/api/v1/units?q=da sap nhap";
        loader().get(path).then().statusCode(200).body("items.id", not(hasItem(id)));
        loader().get(path + "&ended=true")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.validTo", equalTo("2025-06-30"))
                .body("items.find { it.id == '" + id + "' }.codes.code", contains("26536"));
        loader().get("/api/v1/units?q=26536&ended=true").then().body("items.id", hasItem(id));
    }

    @Test
    void theTreeOfADayIsOneStatement() {
        String city = create("Thành phố của cây", null, null, null);
        String old = create("Phường của cây", null, "2025-06-30", city);
        loader().get("/api/v1/units/tree?asOf=2025-06-30")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2025-06-30"))
                .body("units.find { it.id == '" + old + "' }.parentId", equalTo(city));
        var statements = Statements.during(() -> loader().get("/api/v1/units/tree?asOf=2025-07-01")
                .then()
                .body("units.id", hasItem(city))
                .body("units.id", not(hasItem(old))));
        assertEquals(1, statements.count(), statements.toString());
    }

    @Test
    void codesAreAddedAndEndedWhileOthersStay() {
        String id = create("Phường Hai Mã", null, null, null);
        String scheme = "A" + id;
        var first = Map.of("scheme", scheme, "code", "1", "validFrom", "2020-01-01", "validTo", "2025-06-30");
        var second = Map.of("scheme", scheme, "code", "2", "validFrom", "2025-07-01");
        replace(id, List.of(first)).statusCode(200);
        replace(id, List.of(first, second)).statusCode(200).body("codes.code", contains("1", "2"));
        var early = Map.of("scheme", scheme, "code", "2", "validFrom", "2025-06-30");
        replace(id, List.of(first, early))
                .statusCode(422)
                .body("errors.pointer", contains("/codes/1/validFrom"))
                .body("errors.code", contains("codeTwice"));
        loader().body(Map.of(
                        "periods",
                        List.of(Map.of("name", "Phường Trùng Mã", "kind", "WARD")),
                        "codes",
                        List.of(second)))
                .post("/api/v1/units")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/codes/0/code"));
        String other = create("Phường Không Mã", null, null, null);
        replace(other, List.of(second))
                .statusCode(422)
                .body("errors.pointer", contains("/codes/0/code"))
                .body("errors.code", contains("codeTaken"));
    }

    private static ValidatableResponse replace(String id, List<?> codes) {
        return loader().header("If-Match", loader().get("/api/v1/units/" + id).header("ETag"))
                .body(Map.of("codes", codes))
                .put("/api/v1/units/" + id + "/codes")
                .then();
    }

    @Test
    void staleOrMissingVersionsAreRefused() {
        String id = create("Phường Cần Sửa", null, null, null);
        String tag = loader().get("/api/v1/units/" + id).header("ETag");
        var patch = loader().contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"name\":\"Phường Đã Sửa\"}");
        patch.patch("/api/v1/units/" + id).then().log().ifValidationFails().statusCode(428);
        loader().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body("{\"name\":null}")
                .patch("/api/v1/units/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"));
        loader().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body("{\"name\":\"Phường Đã Sửa\"}")
                .patch("/api/v1/units/" + id)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"\\d+\\.[0-9a-f]{16}\""));
        loader().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body("{\"name\":\"Phường Sửa Nữa\"}")
                .patch("/api/v1/units/" + id)
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
    }

    @Test
    void aRepeatWithTheSameKeyGivesTheSameUnit() {
        var body = Map.of("periods", List.of(Map.of("name", "Phường Một Lần", "kind", "WARD")));
        String key = UUID.randomUUID().toString();
        String first = loader().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String again = loader().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(first, again);
    }

    @Test
    void theFirstAdminRulesTheFirstUnitAndOthersHoldNothing() throws SQLException {
        forgetAdmins();
        given().auth()
                .oauth2(Tokens.person("quantri").signed())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("memberships.role", contains("ADMIN"));
        given().auth()
                .oauth2(Tokens.person("nguoi-la").signed())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("memberships.size()", equalTo(0));
        given().auth()
                .oauth2(Tokens.person("nguoi-la").signed())
                .contentType(ContentType.JSON)
                .body(Map.of("periods", List.of(Map.of("name", "X", "kind", "WARD"))))
                .post("/api/v1/units")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyWhoRulesARootMakesAnother() {
        String city = create("Thành phố gốc", null, null, null);
        String ward = create("Phường con", null, null, city);
        var period = Map.of("periods", List.of(Map.of("name", "Gốc mới", "kind", "CITY")));
        Someone.as(Someone.member(ward, "ADMIN")).post("units", period).statusCode(403);
        Someone.as(Someone.member(city, "ADMIN"))
                .post("units", period)
                .statusCode(201)
                .body("allowedActions", contains("UPDATE", "ADD_CHILD", "ADD_STAFF"));
    }

    @Test
    void aTextThatBearsAStampOfSecrecyIsRefused() {
        var stamped = Map.of("periods", List.of(Map.of("name", "TUYỆT MẬT - Đơn vị", "kind", "OTHER")));
        Someone.loader()
                .post("units", stamped)
                .statusCode(422)
                .body("errors[0].code", equalTo("secret"))
                .body("errors[0].pointer", equalTo("/periods/0/name"));
        create("PHÒNG CƠ YẾU VÀ BẢO MẬT", null, null, null);
    }

    @Test
    void aCorrectionIsMadeInThePeriodThatIsShown() {
        var today = clock.today();
        var now = new HashMap<String, @Nullable Object>();
        now.put("validTo", today.plusDays(9).toString());
        now.put("name", "Trường hôm nay");
        now.put("kind", "SCHOOL");
        var later = Map.of("validFrom", today.plusDays(10).toString(), "name", "Trường mai sau", "kind", "SCHOOL");
        String id = Someone.id(Someone.loader().post("units", Map.of("periods", List.of(now, later))));
        Someone.loader()
                .patch("units/" + id, Map.of("name", "Trường hôm nay (đã sửa)"))
                .statusCode(200)
                .body("name", equalTo("Trường hôm nay (đã sửa)"))
                .body("periods.name", contains("Trường hôm nay (đã sửa)", "Trường mai sau"));
    }

    /** The first ADMIN is made where there is none, and other tests may have made some before. */
    private static void forgetAdmins() throws SQLException {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("delete from memberships where role = 'ADMIN'");
        }
    }

    private static String create(String name, @Nullable String from, @Nullable String to, @Nullable String parentId) {
        var period = new HashMap<String, Object>();
        period.put("name", name);
        period.put("kind", "WARD");
        period.put("validFrom", from);
        period.put("validTo", to);
        period.put("parentId", parentId);
        return loader().body(Map.of("periods", List.of(period)))
                .post("/api/v1/units")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void code(String id, String scheme, @Nullable String from, @Nullable String to) {
        var code = new HashMap<String, Object>();
        code.put("scheme", scheme);
        code.put("code", "26536");
        code.put("validFrom", from);
        code.put("validTo", to);
        String tag = loader().get("/api/v1/units/" + id).header("ETag");
        loader().header("If-Match", tag)
                .body(Map.of("codes", List.of(code)))
                .put("/api/v1/units/" + id + "/codes")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
