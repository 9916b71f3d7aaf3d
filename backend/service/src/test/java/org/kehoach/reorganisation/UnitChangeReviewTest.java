package org.kehoach.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.kehoach.platform.Ids;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitChangeReviewTest extends UnitChangeFixture {

    @Test
    void whatNobodyHasDecidedIsCountedAndListedToo() {
        given(north, south);
        String set = draft(today, List.of(change("DISSOLVE", north, Map.of())));

        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers.code", contains("noSuccessor"))
                .body("groups.outcome", contains(nullValue()))
                .body("groups.count", contains(1))
                .body("groups[0].possible", containsInAnyOrder("MOVE", "CLOSE"));
        admin.get("unit-change-sets/" + set + "/moves")
                .body("items.title", contains("Việc đang làm"))
                .body("items.outcome", contains(nullValue()));
    }

    @Test
    void aGroupIsReadPageByPageAndNothingTwice() {
        for (int i = 0; i < 5; i++) {
            given(north, south);
        }
        Someone.member(north, "OFFICER");
        String set = draft(today, List.of(merger(south, north)));
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = admin.get("unit-change-sets/" + set + "/moves?objectType=ASSIGNMENT&unitId=" + north + "&limit=2"
                            + (cursor == null ? "" : "&cursor=" + cursor))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.objectId"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(5, seen.size());
        assertEquals(5, new HashSet<>(seen).size());
        admin.get("unit-change-sets/" + set + "/moves?q=khong+co+ten+nay").body("items", empty());
        admin.get("unit-change-sets/" + set + "/moves?unitId=" + south).body("items", empty());
    }

    @Test
    void oneThingMayGoElsewhereThanTheRest() {
        String third = Someone.unit("Phường Tây", "WARD", city);
        given(north, south);
        given(north, south);
        String set = draft(today, List.of(merger(south, north)));
        String one = admin.get("unit-change-sets/" + set + "/moves?objectType=ASSIGNMENT&unitId=" + north)
                .extract()
                .path("items[0].objectId");

        var rule = Map.of("objectType", "ASSIGNMENT", "objectId", one, "outcome", "MOVE", "toUnitId", third);
        admin.patch("unit-change-sets/" + set, Map.of("rules", List.of(rule))).statusCode(200);

        admin.get("unit-change-sets/" + set + "/dry-run")
                .body("groups.findAll { it.unit.id == '" + north + "' }.to.id", containsInAnyOrder(south, third));
        admin.get("unit-change-sets/" + set + "/moves?objectType=ASSIGNMENT&unitId=" + north)
                .body("items.findAll { it.own }.objectId", contains(one))
                .body("items.find { it.own }.to.name", equalTo("Phường Tây"));
    }

    @Test
    void whatWasDoneIsKeptForThoseWhoPrepareAndApprove() {
        String officer = Someone.member(north, "OFFICER");
        String task = given(north, south);
        String merged = Ids.next().toString();
        String set = draft(today, List.of(created(merged, "Phường Được Ghi Lại"), merger(merged, north, south)));
        approve(set);

        head.get("unit-change-sets/" + set).body("allowedActions", hasItem("SHOW_MOVES"));
        head.get("unit-change-sets/" + set + "/dry-run")
                .body("blockers", empty())
                .body("groups.find { it.objectType == 'MEMBERSHIP' }.to.id", equalTo(merged));
        head.get("unit-change-sets/" + set + "/moves?objectType=ASSIGNMENT")
                .body("items.unit.id", containsInAnyOrder(north, south))
                .body("items.pageId", contains(task, task))
                .body("items.ofDraft", contains(false, false))
                .body("items.to.name", contains("Phường Được Ghi Lại", "Phường Được Ghi Lại"));
        head.get("unit-change-sets/" + set + "/moves?objectType=MEMBERSHIP").body("items[0].pageId", notNullValue());
        var other = Someone.as(officer);
        other.get("unit-change-sets/" + set).statusCode(200).body("allowedActions", empty());
        other.get("unit-change-sets/" + set + "/dry-run").statusCode(403);
        other.get("unit-change-sets/" + set + "/moves").statusCode(403);
        other.get("unit-change-sets/" + set + "/work-since").statusCode(403);
    }

    @Test
    void everyStepIsKeptWithWhoTookIt() {
        String set = draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Qua Các Bước"))));
        approve(set);
        head.step("unit-change-sets/" + set, "undo", Map.of("reason", "Nhập nhầm tên"))
                .statusCode(200);
        head.get("unit-change-sets/" + set + "/steps")
                .body("items.action", contains("CREATE", "APPROVE", "EXECUTE", "UNDO"))
                .body("items.by.name", contains(notNullValue(), notNullValue(), notNullValue(), notNullValue()))
                .body("items.reason[3]", equalTo("Nhập nhầm tên"));
    }

    @Test
    void workRecordedSinceThePastDayIsListed() {
        var task = given(north, south);
        report(Someone.as(Someone.member(north, "OFFICER")), task, 30);
        String past = draft(today.minusDays(3), List.of(merger(south, north)));
        admin.get("unit-change-sets/" + past + "/work-since?total=true")
                .body("items.objectType", contains("ASSIGNMENT"))
                .body("items.unit.id", contains(north))
                .body("items.recordedOn", contains(today.toString()))
                .body("total", is(1));
        String later = draft(today.plusDays(1), List.of(merger(south, north)));
        admin.get("unit-change-sets/" + later + "/work-since").body("items", empty());
    }

    @Test
    void anExecutedSetNamesUnitsAsTheyWereCalledBefore() {
        String set = draft(today, List.of(change("RENAME", north, Map.of("name", "Phường Đảo Bắc"))));
        approve(set).body("units.name", contains(startsWith("Phường Bắc")));
        head.get("units/" + north).body("name", equalTo("Phường Đảo Bắc"));
        head.get("unit-change-sets/" + set).body("units.name", contains(startsWith("Phường Bắc")));

        String made = Ids.next().toString();
        String later = draft(
                today.plusDays(1),
                List.of(
                        created(made, "Phường Mới"),
                        merger(made, south),
                        change("MOVE", north, Map.of("parentId", made))));
        admin.get("unit-change-sets/" + later)
                .body("units.id", containsInAnyOrder(north, south, city))
                .body("units.find { it.id == '" + north + "' }.name", startsWith("Phường Đảo Bắc"));
    }

    @Test
    void everyExecutedInstrumentStandsWithTheUnitsThatItConcerns() {
        String school = Someone.unit("Trường học", "SCHOOL", south);
        String renamed = draft(today.minusDays(2), List.of(change("RENAME", north, Map.of("name", "Phường Đảo Bắc"))));
        approve(renamed);
        String parted = draft(
                today.minusDays(1), List.of(change("PARTIAL_SPLIT", north, Map.of("successorIds", List.of(south)))));
        approve(parted);
        String made = Ids.next().toString();
        String merged = draft(today, List.of(created(made, "Phường Mới"), merger(made, south)));
        approve(merged);
        draft(today, List.of(change("DISSOLVE", north, Map.of())));

        var reader = Someone.as(Someone.member(school, "VIEWER"));
        reader.get("units/" + north + "/instruments")
                .statusCode(200)
                .body("items.changeSetId", contains(parted, renamed))
                .body("items.instrument", hasItem("Nghị quyết minh họa"))
                .body("items[0].changes.kind", contains("PARTIAL_SPLIT"))
                .body("items[0].units.find { it.id == '" + north + "' }.name", startsWith("Phường Đảo Bắc"))
                .body("items[0].units.find { it.id == '" + south + "' }.name", startsWith("Phường Nam"))
                .body("items[1].units.name", contains(startsWith("Phường Bắc")));
        reader.get("units/" + south + "/instruments")
                .body("items.changeSetId", contains(merged, parted))
                .body("items[0].changes.kind", contains("MERGE"))
                .body("items[0].createdUnitIds", contains(made));
        reader.get("units/" + made + "/instruments").body("items.changeSetId", contains(merged));
        reader.get("units/" + school + "/instruments")
                .body("items.changeSetId", contains(merged))
                .body("items[0].changes", empty());
        reader.get("units/" + north + "/descent")
                .body("successions.find { it.predecessorId == '" + north + "' }.partial", is(true))
                .body("successions.find { it.predecessorId == '" + south + "' }.partial", is(false));
        reader.get("units/" + Ids.next() + "/instruments").statusCode(404);
        head.step("unit-change-sets/" + merged, "undo", Map.of("reason", "Nhập nhầm"))
                .statusCode(200);
        reader.get("units/" + south + "/instruments").body("items.changeSetId", contains(parted));
    }

    @Test
    void theLineOfDescentSpansGenerations() {
        String merged = Ids.next().toString();
        approve(draft(today.minusDays(1), List.of(created(merged, "Phường Đời Hai"), merger(merged, north, south))));
        String last = Ids.next().toString();
        String set = draft(today, List.of(created(last, "Phường Đời Ba"), merger(last, merged)));
        approve(set);

        head.get("units/" + north + "/descent")
                .body("units.id", containsInAnyOrder(north, merged, last))
                .body("successions.successorId", contains(merged, last))
                .body("successions.changeSetId[1]", equalTo(set));
        head.get("units/" + last + "/descent").body("units.id", containsInAnyOrder(north, south, merged, last));
        head.get("units/" + city + "/descent").body("units.id", contains(city)).body("successions", empty());
        head.get("units/" + Ids.next() + "/descent").statusCode(404);
    }
}
