package org.kehoach.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Superiors, guides and codes are there on every day on which something says so, and every root has somebody. */
@QuarkusTest
class UnitLinesTest {

    @Test
    void aSuperiorIsThereOnEveryDay() {
        String young = Someone.id(made("Phường mới", "2025-07-01", Map.of()));

        made("Khu phố", "2020-01-01", Map.of("parentId", young))
                .statusCode(422)
                .body("errors.pointer", contains("/periods/0/parentId"))
                .body("errors.code", contains("outside"));
        made("Khu phố", null, Map.of("guidedById", young))
                .statusCode(422)
                .body("errors.pointer", contains("/periods/0/guidedById"))
                .body("errors.code", contains("outside"));
        made("Khu phố", "2025-07-01", Map.of("parentId", young, "guidedById", young))
                .statusCode(201);
    }

    @Test
    void daysInTheWrongOrderAreSaidAlone() {
        String city = Someone.unit("Thành phố", "CITY", null);

        made("Phường ngược ngày", "2026-02-01", Map.of("validTo", "2026-01-01", "parentId", city, "guidedById", city))
                .statusCode(422)
                .body("errors.pointer", contains("/periods/0/validTo"))
                .body("errors.code", contains("order"));
    }

    @Test
    void nobodyIsGuidedByOneselfByWhatHasEndedOrInACircle() {
        String one = Someone.unit("Phường Một", "WARD", null);
        String two = Someone.unit("Phường Hai", "WARD", null);
        String ended = Someone.id(made("Huyện cũ", null, Map.of("validTo", "2024-12-31")));
        var loader = Someone.loader();

        guide(one, one).statusCode(422).body("errors.code", contains("circle"));
        guide(one, ended).statusCode(422).body("errors.code", contains("outside"));
        guide(one, UUID.randomUUID().toString()).statusCode(422).body("errors.code", contains("unit"));
        guide(one, two).statusCode(200);
        guide(two, one)
                .statusCode(422)
                .body("errors.pointer", contains("/guidedById"))
                .body("errors.code", contains("circle"));
        loader.get("units/" + two).body("guidedBy", equalTo(null));
        loader.patch("units/" + one, Map.of("name", "Phường Một mới")).statusCode(200);
    }

    @Test
    void aCodeLiesWithinTheLifeOfItsUnit() {
        String scheme = "K" + UUID.randomUUID().toString().substring(0, 8);
        var early = Map.of("scheme", scheme, "code", "1", "validFrom", "2025-01-01");

        coded(early).statusCode(422).body("errors.code", contains("codeOutside"));
        coded(Map.of("scheme", scheme, "code", "1")).statusCode(201).body("codes[0].validFrom", equalTo("2026-02-01"));
        Someone.loader()
                .get("units?asOf=2025-06-01&scheme=" + scheme + "&code=1")
                .body("items", empty());
    }

    @Test
    void aCodeThatEndsBeforeItsUnitBeginsOrBeginsAfterItsEndIsRefused() {
        String scheme = "K" + UUID.randomUUID().toString().substring(0, 8);
        var early = Map.of("scheme", scheme, "code", "1", "validTo", "2020-01-01");
        var late = Map.of("scheme", scheme, "code", "1", "validFrom", "2026-01-01");

        coded(early)
                .statusCode(422)
                .body("errors.pointer", contains("/codes/0/validFrom"))
                .body("errors.code", contains("codeOutside"));
        String young = Someone.id(made("Phường mới", "2026-02-01", Map.of()));
        String ended = Someone.id(made("Phường cũ", null, Map.of("validTo", "2024-12-31")));
        replaced(young, early).statusCode(422).body("errors.code", contains("codeOutside"));
        replaced(ended, late).statusCode(422).body("errors.code", contains("codeOutside"));
    }

    @Test
    void aLoadThatIsRepeatedFindsWhatItHasMade() {
        String key = UUID.randomUUID().toString();
        var period = Map.of("name", "Phường nạp hai lần", "kind", "WARD");
        var request = Map.of(
                "externalId", Map.of("source", "mau", "id", key),
                "periods", List.of(period),
                "codes", List.of(Map.of("scheme", "K" + key.substring(0, 8), "code", "1")));
        String id = Someone.id(Someone.loader().post("units", request));

        Someone.loader().post("units", request).statusCode(409).body("existingId", equalTo(id));
    }

    @Test
    void whoMakesARootIsItsAdmin() {
        String city = Someone.unit("Thành phố gốc", "CITY", null);
        var admin = Someone.as(Someone.member(city, "ADMIN"));
        String root = Someone.id(admin.post(
                "units",
                Map.of("periods", List.of(Map.of("name", "Gốc thứ hai", "kind", "CITY", "validFrom", "2026-01-01")))));

        admin.get("units/" + root).body("allowedActions", hasItem("ADD_STAFF"));
        admin.get("me")
                .body("memberships.find { it.unit.id == '" + root + "' }.role", equalTo("ADMIN"))
                .body("memberships.find { it.unit.id == '" + root + "' }.validFrom", equalTo("2026-01-01"));
        admin.patch("units/" + root, Map.of("name", "Gốc đã đặt tên")).statusCode(200);
    }

    private static ValidatableResponse guide(String unit, String guide) {
        return Someone.loader().patch("units/" + unit, Map.of("guidedById", guide));
    }

    private static ValidatableResponse coded(Map<String, String> code) {
        var period = Map.of("name", "Đơn vị có mã", "kind", "OTHER", "validFrom", "2026-02-01");
        return Someone.loader().post("units", Map.of("periods", List.of(period), "codes", List.of(code)));
    }

    private static ValidatableResponse replaced(String unit, Map<String, String> code) {
        return Someone.loader()
                .request()
                .header("If-Match", Someone.loader().tag("units/" + unit))
                .body(Map.of("codes", List.of(code)))
                .put("/api/v1/units/" + unit + "/codes")
                .then();
    }

    private static ValidatableResponse made(String name, @Nullable String from, Map<String, String> more) {
        var period = new HashMap<String, @Nullable Object>(Map.of("name", name, "kind", "OTHER"));
        period.put("validFrom", from);
        period.putAll(more);
        return Someone.loader().post("units", Map.of("periods", List.of(period)));
    }
}
