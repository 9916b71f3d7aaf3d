package org.kehoach.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.kehoach.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Which events are listed, in which order, and at what cost. */
@QuarkusTest
class EventListTest extends EventFixture {

    @Test
    void whatHasNoDayYetIsListedByItself() {
        String undated = created(warden, event(ward, null));
        String dated = created(warden, event(ward, today));
        warden.get("events?limit=200&undated=true&unitId=" + ward)
                .body("items.id", hasItem(undated))
                .body("items.id", not(hasItem(dated)));
        warden.get("events?limit=200&undated=false&unitId=" + ward)
                .body("items.id", hasItem(dated))
                .body("items.id", not(hasItem(undated)));
    }

    @Test
    void whatHasNoDayOrIsOverWithoutAnOutcomeWaitsForItsHost() {
        String undated = created(warden, event(ward, null));
        String over = created(warden, event(ward, today.minusDays(1)));
        String now = created(warden, event(ward, today));
        String held = created(warden, event(ward, today.minusDays(2)));
        step(warden, held, "close", closing(1, 40)).statusCode(200);
        warden.get("events?waitingOn=" + today + "&unitId=" + ward).body("items.id", contains(over, undated));
        warden.get("events?waitingOn=" + today.plusDays(1) + "&unitId=" + ward)
                .body("items.id", contains(over, now, undated));
    }

    @Test
    void listsOverlapDaysAndPutWhatIsToBeFixedLast() {
        var weeks = event(ward, today.plusDays(10));
        weeks.put("endsOn", today.plusDays(20).toString());
        String later = created(warden, weeks);
        String soon = created(warden, event(ward, today.plusDays(1)));
        String unfixed = created(warden, event(ward, null));
        String path = "events?unitId=" + ward;
        warden.get(path).body("items.id", contains(soon, later, unfixed));
        warden.get(path + "&from=" + today.plusDays(15) + "&to=" + today.plusDays(16))
                .body("items.id", contains(later));
        warden.get(path + "&to=" + today.plusDays(10)).body("items.id", contains(soon, later));
        warden.get(path + "&from=" + today.plusDays(21)).body("items.id", contains(unfixed));
        warden.get(path + "&from=" + today.plusDays(16) + "&to=" + today.plusDays(15))
                .body("items", hasSize(0));
        warden.get(path + "&limit=1&sort=startsOn&kind=MEETING&status=PLANNED&campaigns=false")
                .body("items.id", contains(soon));
        String cursor = warden.get(path + "&limit=2").extract().path("nextCursor");
        warden.get(path + "&limit=2&cursor=" + cursor).body("items.id", contains(unfixed));
        warden.get(path + "&q=hop giao ban").body("items", hasSize(3));
        warden.get(path + "&wann=1").statusCode(400);
    }

    @Test
    void aUnitsMonthHasWhatItHostsAndWhatItSupportsOnce() {
        String hosted = created(warden, event(ward, today));
        var supported = event(other, today.plusDays(1));
        supported.put("supportUnitIds", List.of(ward, city));
        String helped = created(stranger, supported);
        created(stranger, event(other, today));
        var later = event(other, today.plusDays(40));
        later.put("supportUnitIds", List.of(ward));
        created(stranger, later);
        String month = "events?from=" + today + "&to=" + today.plusDays(30) + "&unitId=" + ward;
        warden.get(month + "&total=true")
                .body("items.id", contains(hosted, helped))
                .body("items[1].supportUnits", hasSize(2))
                .body("total", equalTo(2));
        warden.get(month + "&sort=-hostUnit,startsOn").body("items.id", contains(hosted, helped));
        var statements = Statements.during(() -> warden.get(month).statusCode(200));
        assertEquals(1, statements.count(), statements::toString);
    }

    @Test
    void aPageOfEventsIsOneStatement() {
        created(warden, event(ward, today));
        created(warden, event(ward, today));
        warden.get("events").statusCode(200);
        var statements = Statements.during(() -> warden.get("events").statusCode(200));
        assertEquals(1, statements.count(), statements::toString);
    }
}
