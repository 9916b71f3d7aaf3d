package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the dry run allows, and what it names as standing in the way. */
@QuarkusTest
class UnitChangeTrialTest extends UnitChangeFixture {

    @Test
    void whatIsLeftWithoutSuccessorBlocksUntilARuleSaysWhereItGoes() {
        Someone.member(north, "OFFICER");
        given(north, south);
        var dissolution = change("DISSOLVE", north, Map.of());
        String set = draft(today, List.of(dissolution));

        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers.code", everyItem(equalTo("noSuccessor")))
                .body("blockers.objectType", hasItems("ASSIGNMENT", "MEMBERSHIP"))
                .body(
                        "blockers.find { it.objectType == 'ASSIGNMENT' }.message",
                        startsWith("Nhiệm vụ đang thực hiện của "))
                .body("blockers.find { it.objectType == 'MEMBERSHIP' }.message", startsWith("Cán bộ của "));
        head.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(409);

        var rules = List.of(
                Map.of("objectType", "ASSIGNMENT", "outcome", "MOVE", "toUnitId", south),
                Map.of("objectType", "MEMBERSHIP", "outcome", "CLOSE"));
        admin.patch("unit-change-sets/" + set, Map.of("rules", rules)).statusCode(200);
        approve(set).body("status", equalTo("EXECUTED"));
        head.get("units?parentId=" + city).body("items.id", contains(south));
    }

    @Test
    void aCodeGoesFromTheUnitThatEndsToTheOneThatBegins() {
        String scheme = "T" + city;
        String merged = Ids.next().toString();
        code(north, scheme, "26536");
        var creation = new HashMap<>(created(merged, "Phường Mang Mã"));
        creation.put("codes", List.of(Map.of("scheme", scheme, "code", "26536")));
        approve(draft(today, List.of(creation, merger(merged, north, south)))).body("status", equalTo("EXECUTED"));

        String path = "units?scheme=" + scheme + "&code=26536&asOf=";
        head.get(path + today.minusDays(1)).body("items.id", contains(north));
        head.get(path + today).body("items.id", contains(merged));
    }

    @Test
    void aRenameAndAMoveOfOneDayAreOneNewPeriod() {
        String other = Someone.unit("Thành phố nhận", "CITY", city);
        approve(draft(
                        today,
                        List.of(
                                change("RENAME", north, Map.of("name", "Phường Bắc Mới")),
                                change("MOVE", north, Map.of("parentId", other)))))
                .body("status", equalTo("EXECUTED"));
        head.get("units/" + north)
                .body("name", equalTo("Phường Bắc Mới"))
                .body("parent.id", equalTo(other))
                .body("periods.size()", is(2));
    }

    @Test
    void childrenOfAUnitThatEndsGoWithIt() {
        String school = Someone.unit("Trường học", "SCHOOL", north);
        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));
        head.get("units/" + school).body("parent.id", equalTo(south));
    }

    @Test
    void contradictionsAreNamedAndNothingIsChanged() {
        var renamed = change("RENAME", north, Map.of("name", "Phường A"));
        blocked(List.of(renamed, change("RENAME", north, Map.of("name", "Phường B"))), "contradiction");
        blocked(List.of(merger(north, north)), "intoItself");
        blocked(List.of(merger(Ids.next().toString(), north)), null);
        blocked(List.of(change("DISSOLVE", south, Map.of()), merger(south, north)), "successorNotThere");
        blocked(List.of(change("MOVE", city, Map.of("parentId", north))), "cycle");
        blocked(List.of(change("RENAME", UUID.randomUUID().toString(), Map.of("name", "Phường C"))), null);
        blocked(List.of(change("RENAME", north, Map.of())), "incomplete");
        blocked(List.of(merger(south, north), renamed), "endedTwice");
        blocked(List.of(), "empty");
        head.get("units?parentId=" + city).body("items.id", containsInAnyOrder(north, south));
    }

    @Test
    void aUnitIsNeitherItsOwnSuperiorNorItsOwnGuide() {
        String id = Ids.next().toString();
        var creation = new HashMap<>(created(id, "Phường Tự Quản"));
        creation.put("parentId", id);
        refused(creation, "parentId");
        refused(change("MOVE", north, Map.of("parentId", north)), "parentId");
        refused(change("GUIDE", north, Map.of("guidedById", north)), "guidedById");
        admin.post("unit-change-sets", set(today, List.of(creation)))
                .body("errors.code", contains("ownSuperior"))
                .body("errors[0].message", startsWith("Đơn vị không thể là cấp trên của chính nó"));
    }

    @Test
    void everyBlockerNamesItsUnit() {
        String first = Ids.next().toString();
        var below = new HashMap<>(created(first, "Trạm Mới"));
        String later = Ids.next().toString();
        below.put("parentId", later);
        admin.get("unit-change-sets/" + draft(today, List.of(below, created(later, "Phường Sau"))) + "/dry-run")
                .body("blockers.code", contains("lineNotThere"))
                .body("blockers.message", contains(containsString("của Trạm Mới không")));
        var early = change("RENAME", later, Map.of("name", "Phường Sau Nữa"));
        admin.get("unit-change-sets/" + draft(today, List.of(early, created(later, "Phường Sau"))) + "/dry-run")
                .body("blockers[0].code", equalTo("notThere"))
                .body("blockers[0].message", startsWith("Phường Sau "));
    }

    @Test
    void aMergerIntoItselfSaysSo() {
        String merged = Ids.next().toString();
        var itself = List.of(created(merged, "Phường Hợp Nhất"), merger(merged, north, merged));
        admin.get("unit-change-sets/" + draft(today, itself) + "/dry-run")
                .body("blockers.code", contains("intoItself"))
                .body("blockers.message", contains(startsWith("Phường Hợp Nhất không thể sáp nhập")));
        admin.get("unit-change-sets/" + draft(today, List.of(merger(north, north, south))) + "/dry-run")
                .body("blockers.code", contains("intoItself"));
    }

    @Test
    void aChangeThatChangesNothingBlocks() {
        blocked(List.of(change("RENAME", north, Map.of("name", "Phường Bắc"))), "changesNothing");
        blocked(List.of(change("RENAME", north, Map.of("name", "Phường Bắc", "unitKind", "WARD"))), "changesNothing");
        blocked(List.of(change("MOVE", north, Map.of("parentId", city))), "changesNothing");
        blocked(List.of(change("GUIDE", north, Map.of())), "changesNothing");
        String scheme = "G" + city;
        code(north, scheme, "5");
        var same = List.of(Map.of("scheme", scheme, "code", "5"));
        blocked(List.of(change("RENAME", north, Map.of("codes", same))), "changesNothing");

        var another = List.of(Map.of("scheme", scheme, "code", "6"));
        admin.get("unit-change-sets/"
                        + draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Bắc", "codes", another))))
                        + "/dry-run")
                .body("blockers", empty());
        admin.get("unit-change-sets/"
                        + draft(today, List.of(change("RENAME", north, Map.of("unitKind", "COMMUNE"))))
                        + "/dry-run")
                .body("blockers", empty());
    }

    @Test
    void aKindThatDoesNotFitIsWarnedOfAndMayBeApproved() {
        String police = Someone.unit("Công an Phường Nam", "POLICE", city);
        String commune = Someone.unit("Xã Tây", "COMMUNE", city);
        admin.get("unit-change-sets/" + draft(today, List.of(merger(police, north))) + "/dry-run")
                .body("blockers", empty())
                .body("warnings.code", contains("otherKind"))
                .body("warnings[0].unit.id", equalTo(north))
                .body("warnings[0].message", containsString("Công an Phường Nam (loại: Công an)"));
        admin.get("unit-change-sets/" + draft(today, List.of(merger(commune, north))) + "/dry-run")
                .body("warnings", empty());
        var named = change("RENAME", north, Map.of("name", "Xã Bắc"));
        admin.get("unit-change-sets/" + draft(today, List.of(named)) + "/dry-run")
                .body("blockers", empty())
                .body("warnings.code", contains("kindOfName"))
                .body("warnings[0].message", containsString("loại của đơn vị là Phường"));
        var both = change("RENAME", north, Map.of("name", "Xã Bắc", "unitKind", "COMMUNE"));
        admin.get("unit-change-sets/" + draft(today, List.of(both)) + "/dry-run")
                .body("warnings", empty());
    }

    @Test
    void aNameThatANeighbourBearsIsWarnedOfAndMayBeApproved() {
        String other = Someone.unit("Thành phố khác", "CITY", city);
        Someone.unit("Phường Đông", "WARD", other);
        var renamed = List.of(change("RENAME", north, Map.of("name", "phường nam")));
        String set = draft(today, renamed);
        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers", empty())
                .body("warnings.code", contains("sameName"))
                .body("warnings[0].unit.id", equalTo(north))
                .body("warnings[0].message", containsString("trực thuộc Thành phố sắp xếp"));
        String far = draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Đông"))));
        admin.get("unit-change-sets/" + far + "/dry-run").body("warnings", empty());
        var swapped = List.of(
                change("RENAME", south, Map.of("name", "Phường Cũ")),
                created(Ids.next().toString(), "Phường Nam"));
        admin.get("unit-change-sets/" + draft(today, swapped) + "/dry-run").body("warnings", empty());
        approve(set).body("status", equalTo("EXECUTED"));
        admin.get("unit-change-sets/" + set + "/dry-run").body("warnings", empty());
    }

    @Test
    void anInstrumentIsOlderThanWhatItOrders() {
        var changes = List.of(change("RENAME", north, Map.of("name", "Phường Bắc Mới")));
        for (var wrong : Map.of(
                        "future", List.of(today.plusDays(1), today.plusDays(9)),
                        "afterEffective", List.of(today.minusDays(1), today.minusDays(2)))
                .entrySet()) {
            var content = new HashMap<>(set(wrong.getValue().getLast(), changes));
            content.put("instrumentOn", wrong.getValue().getFirst().toString());
            admin.post("unit-change-sets", content)
                    .statusCode(422)
                    .body("errors.pointer", contains("/instrumentOn"))
                    .body("errors.code", contains(wrong.getKey()));
        }
        var content = new HashMap<>(set(today, changes));
        content.put("instrumentOn", today.toString());
        admin.post("unit-change-sets", content).statusCode(201);
    }

    @Test
    void wrongSuccessorsAreSaidAloneAndNotWhatFollowsFromThem() {
        Someone.member(north, "OFFICER");
        given(north, south);
        admin.get("unit-change-sets/" + draft(today, List.of(merger(north, north))) + "/dry-run")
                .body("blockers.code", contains("intoItself"));
        admin.get("unit-change-sets/" + draft(today, List.of(change("SPLIT", north, Map.of()))) + "/dry-run")
                .body("blockers.code", contains("successorCount"));
    }

    @Test
    void aUnitIsNotChangedBeforeItWasBorn() {
        String young = Ids.next().toString();
        approve(draft(today, List.of(created(young, "Phường Trẻ")))).body("status", equalTo("EXECUTED"));
        var set = draft(today.minusDays(10), List.of(change("RENAME", young, Map.of("name", "Phường Già"))));
        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers.code", contains("notThere"))
                .body("blockers.message", contains(startsWith("Phường Trẻ")));
    }

    @Test
    void aChangeSaysOnlyWhatItsKindSays() {
        refused(change("RENAME", north, Map.of("name", "Phường A", "successorIds", List.of(south))), "successorIds");
        refused(change("DISSOLVE", north, Map.of("parentId", city)), "parentId");
        var codes = List.of(Map.of("scheme", "X", "code", "1"));
        refused(change("PARTIAL_SPLIT", north, Map.of("successorIds", List.of(south), "codes", codes)), "codes");
        refused(change("GUIDE", north, Map.of("guidedById", city, "codes", codes)), "codes");
        refused(change("SPLIT", north, Map.of("successorIds", List.of(south, south))), "successorIds");
        var two = List.of(Map.of("scheme", "X", "code", "1"), Map.of("scheme", "X", "code", "2"));
        refused(change("RENAME", north, Map.of("codes", two)), "codes");
    }

    @Test
    void aCodeThatAnotherUnitBearsBlocks() {
        String scheme = "K" + city;
        code(south, scheme, "7");
        var codes = List.of(Map.of("scheme", scheme, "code", "7"));
        blocked(List.of(change("RENAME", north, Map.of("codes", codes))), "codeTaken");
        var creation = new HashMap<>(created(Ids.next().toString(), "Phường Trùng Mã"));
        creation.put("codes", codes);
        blocked(List.of(creation), "codeTaken");
        blocked(
                List.of(
                        change("RENAME", south, Map.of("codes", List.of(Map.of("scheme", scheme, "code", "8")))),
                        change("RENAME", north, Map.of("codes", List.of(Map.of("scheme", scheme, "code", "8"))))),
                "codeGivenTwice");
    }

    @Test
    void oneChangeGivesACodeToOneUnitOnly() {
        var codes = List.of(Map.of("scheme", "K" + city, "code", "9"));
        String other = Someone.unit("Thành phố nhận", "CITY", city);
        for (var said : List.of(
                Map.of("kind", "RENAME", "codes", codes), Map.of("kind", "MOVE", "parentId", other, "codes", codes))) {
            var change = new HashMap<String, Object>(said);
            change.put("unitIds", List.of(north, south));
            String set = draft(today, List.of(change));
            admin.get("unit-change-sets/" + set + "/dry-run").body("blockers.code", contains("codeGivenTwice"));
            head.step("unit-change-sets/" + set, "approve", Map.of()).statusCode(409);
        }
    }

    @Test
    void anInstrumentEndsAUnitThatAnotherOfTheSameDayHasRenamed() {
        approve(draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Một Ngày")))));
        approve(draft(today, List.of(merger(south, north)))).body("status", equalTo("EXECUTED"));
        head.get("units/" + north).body("name", equalTo("Phường Bắc")).body("periods", hasSize(1));
    }

    @Test
    void unitsThatHaveComeUnderAnEndedOneSinceAreNotLeftBehind() {
        String school = Someone.unit("Trường mới chuyển về", "SCHOOL", city);
        approve(draft(today.minusDays(5), List.of(change("MOVE", school, Map.of("parentId", north)))));
        String set = draft(today.minusDays(10), List.of(merger(south, north)));
        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers.code", contains("laterLine"))
                .body("blockers.unit.id", contains(school));
    }

    @Test
    void childrenAreNotSentBelowEachOther() {
        String first = Someone.unit("Trường một", "SCHOOL", north);
        String second = Someone.unit("Trường hai", "SCHOOL", north);
        var content = new HashMap<>(set(today, List.of(merger(south, north))));
        content.put(
                "rules",
                List.of(
                        Map.of("objectType", "CHILD_UNIT", "objectId", first, "outcome", "MOVE", "toUnitId", second),
                        Map.of("objectType", "CHILD_UNIT", "objectId", second, "outcome", "MOVE", "toUnitId", first)));
        String set = Someone.id(admin.post("unit-change-sets", content));
        admin.get("unit-change-sets/" + set + "/dry-run").body("blockers.code", contains("circle"));
    }

    @Test
    void theIdOfAUnitOfAnyDayIsTaken() {
        approve(draft(today, List.of(merger(south, north))));
        String set = draft(today, List.of(created(north, "Phường Bắc")));
        admin.get("unit-change-sets/" + set + "/dry-run").body("blockers.code", contains("exists"));
    }

    private void refused(Map<String, Object> change, String field) {
        admin.post("unit-change-sets", set(today, List.of(change)))
                .statusCode(422)
                .body("errors.pointer", contains("/changes/0/" + field));
    }

    private static void code(String unit, String scheme, String code) {
        Someone.loader()
                .request()
                .header("If-Match", Someone.loader().tag("units/" + unit))
                .body(Map.of("codes", List.of(Map.of("scheme", scheme, "code", code))))
                .put("/api/v1/units/" + unit + "/codes")
                .then()
                .statusCode(200);
    }

    private void blocked(List<Map<String, Object>> changes, @Nullable String code) {
        var answer = admin.post("unit-change-sets", set(today, changes));
        if (code == null) {
            answer.statusCode(422);
            return;
        }
        String id = Someone.id(answer);
        admin.get("unit-change-sets/" + id + "/dry-run").statusCode(200).body("blockers.code", hasItem(code));
        head.step("unit-change-sets/" + id, "approve", Map.of()).statusCode(409);
    }
}
