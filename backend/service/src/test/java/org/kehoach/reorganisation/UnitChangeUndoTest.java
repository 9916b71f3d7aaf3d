package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A set is undone when all that it changed can be as it was beside the units of today. */
@QuarkusTest
class UnitChangeUndoTest extends UnitChangeFixture {

    @Test
    void aUnitDoesNotComeBackUnderASuperiorThatHasEndedSince() {
        String district = Someone.unit("Quận cũ", "CITY", city);
        String other = Someone.unit("Quận khác", "CITY", city);
        String first = Someone.unit("Phường Một", "WARD", district);
        String second = Someone.unit("Phường Hai", "WARD", district);
        String merged = executed(merger(second, first));
        String ended = executed(merger(other, district));

        undo(merged)
                .statusCode(409)
                .body("obstacles.kind", contains("unitChangeSet"))
                .body("obstacles.id", contains(ended));
        undo(ended).statusCode(200);
        undo(merged).statusCode(200);
        head.get("units/" + first).body("parent.id", equalTo(district)).body("validTo", equalTo(null));
    }

    @Test
    void aUnitDoesNotComeBackWhereItWouldStandAboveItself() {
        String police = Someone.unit("Công an", "POLICE", city);
        Someone.loader().patch("units/" + north, Map.of("guidedById", police)).statusCode(200);
        String school = Someone.unit("Trường học", "SCHOOL", north);
        String merged = executed(merger(south, north));
        String guided = executed(change("GUIDE", police, Map.of("guidedById", school)));

        undo(merged)
                .statusCode(409)
                .body("obstacles.kind", contains("unitChangeSet"))
                .body("obstacles.id", contains(guided));
        undo(guided).statusCode(200);
        undo(merged).statusCode(200);
        head.get("units/" + school).body("parent.id", equalTo(north));
    }

    @Test
    void aUnitDoesNotComeBackWithACodeThatAnotherBearsSince() {
        var code = Map.of("scheme", "K" + city, "code", "1");
        code(north, code);
        String merged = executed(merger(south, north));
        code(south, Map.of("scheme", "K" + city, "code", "1", "validFrom", today.toString()));

        undo(merged)
                .statusCode(409)
                .body("obstacles.kind", contains("unit"))
                .body("obstacles.id", contains(south))
                .body("obstacles.remedy", contains(containsString("bỏ mã")));
        codes(south, List.of());
        undo(merged).statusCode(200);
        head.get("units/" + north).body("codes.code", contains("1")).body("codes[0].validTo", equalTo(null));
    }

    @Test
    void aCodeThatTheNewUnitHadTakenOverGoesBack() {
        var code = Map.of("scheme", "K" + city, "code", "1");
        code(north, code);
        String id = Ids.next().toString();
        var creation = new HashMap<>(created(id, "Phường Mang Mã"));
        creation.put("codes", List.of(code));
        String merged = executed(List.of(creation, merger(id, north, south)));

        undo(merged).log().ifValidationFails().statusCode(200);

        head.get("units?scheme=K" + city + "&code=1").body("items.id", contains(north));
        head.get("units?parentId=" + city).body("items.id", containsInAnyOrder(north, south));
    }

    @Test
    void linesAndCodesThatWereExchangedAreExchangedBack() {
        String school = Someone.unit("Trường học", "SCHOOL", north);
        code(north, Map.of("scheme", "K" + city, "code", "1"));
        code(south, Map.of("scheme", "K" + city, "code", "2"));
        String exchanged = executed(List.of(
                change("MOVE", school, Map.of("parentId", city)),
                change(
                        "MOVE",
                        north,
                        Map.of("parentId", school, "codes", List.of(Map.of("scheme", "K" + city, "code", "2")))),
                change("RENAME", south, Map.of("codes", List.of(Map.of("scheme", "K" + city, "code", "1"))))));

        undo(exchanged).log().ifValidationFails().statusCode(200);

        head.get("units/" + school).body("parent.id", equalTo(north));
        head.get("units/" + north).body("parent.id", equalTo(city)).body("codes.code", contains("1"));
        head.get("units/" + south).body("codes.code", contains("2"));
    }

    @Test
    void aUnitThatAnApprovedSetSpeaksOfIsNotTakenAwayUntilThatIsWithdrawn() {
        String id = Ids.next().toString();
        String made = executed(created(id, "Phường Mới"));
        var day = today.plusDays(30);
        String moved = draft(day, List.of(change("MOVE", id, Map.of("parentId", south))));
        var content = new HashMap<>(set(day, List.of(change("DISSOLVE", north, Map.of()))));
        content.put("rules", List.of(Map.of("objectType", "MEMBERSHIP", "outcome", "MOVE", "toUnitId", id)));
        String dissolved = Someone.id(admin.post("unit-change-sets", content));

        for (String waiting : List.of(moved, dissolved)) {
            approve(waiting).body("status", equalTo("APPROVED"));
            undo(made)
                    .statusCode(409)
                    .body("obstacles.kind", contains("unitChangeSet"))
                    .body("obstacles.id", contains(waiting))
                    .body("obstacles.remedy", contains(containsString("rút phê duyệt")));
            head.step("unit-change-sets/" + waiting, "withdraw", Map.of()).statusCode(200);
        }
        approve(draft(day, List.of(change("RENAME", north, Map.of("name", "Phường Bắc mới")))));
        undo(made).statusCode(200);
        head.get("units/" + id).statusCode(404);
    }

    @Test
    void setsUponOneUnitAreUndoneOneAfterTheOther() {
        String first = executed(change("RENAME", north, Map.of("name", "Phường Một")));
        String second = executed(change("MOVE", north, Map.of("parentId", south)));
        String third = executed(change("GUIDE", north, Map.of("guidedById", south)));
        undo(first)
                .statusCode(409)
                .body("obstacles.id", containsInAnyOrder(second, third))
                .body("obstacles.remedy", everyItem(containsString("hoàn tác phương án ấy trước")));

        undo(third).statusCode(200);
        undo(second).statusCode(200);
        undo(first).statusCode(200);
        head.get("units/" + north).body("name", equalTo("Phường Bắc")).body("parent.id", equalTo(city));
    }

    @Test
    void whatNothingClearsAnyMoreIsSaid() {
        String west = Someone.unit("Phường Tây", "WARD", city);
        String work = given(north, west);
        String set = executed(merger(south, north));
        report(Someone.as(Someone.member(south, "OFFICER")), work, 10);
        undo(set).statusCode(409).body("obstacles[0].id", equalTo(work)).body("obstacles[0].remedy", equalTo(null));
    }

    private String executed(Map<String, Object> change) {
        return executed(List.of(change));
    }

    private String executed(List<Map<String, Object>> changes) {
        String set = draft(today, changes);
        approve(set).body("status", equalTo("EXECUTED"));
        return set;
    }

    private ValidatableResponse undo(String set) {
        return head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm"));
    }

    private static void code(String unit, Map<String, String> code) {
        codes(unit, List.of(code));
    }

    private static void codes(String unit, List<Map<String, String>> codes) {
        Someone.loader()
                .request()
                .header("If-Match", Someone.loader().tag("units/" + unit))
                .body(Map.of("codes", codes))
                .put("/api/v1/units/" + unit + "/codes")
                .then()
                .statusCode(200);
    }
}
