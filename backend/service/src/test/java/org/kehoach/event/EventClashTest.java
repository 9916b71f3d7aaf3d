package org.kehoach.event;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.kehoach.testing.Api;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the way of an event that is still being planned. */
@QuarkusTest
class EventClashTest extends EventFixture {

    private final LocalDate day = today.plusDays(30);
    private String meeting = "";

    @BeforeEach
    void aMeetingOfTheWardFromEightToTen() {
        var event = event(ward, day);
        event.putAll(Map.of(
                "endTime", "10:00",
                "place", "Hội trường Phường Một",
                "chair", Map.of("name", "Nguyễn Văn Đức", "position", "Chủ tịch")));
        meeting = created(warden, event);
    }

    @Test
    void theSamePlaceChairOrHostAtOnceIsTold() {
        warden.get(asked("09:30", "11:00") + "&place=hoi truong phuong mot")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].event.id", equalTo(meeting))
                .body("items[0].kinds", contains("PLACE"));
        warden.get(asked("09:30", "11:00") + "&chair=nguyen van duc&unitId=" + ward)
                .body("items[0].kinds", contains("CHAIR", "UNIT"));
        warden.get(asked("09:30", "11:00") + "&place=Nhà văn hóa&chair=Lê Thị Mai&unitId=" + other)
                .body("items", empty());
    }

    @Test
    void whatFollowsOrGoesBeforeDoesNotClash() {
        warden.get(asked("10:00", "11:00") + "&unitId=" + ward).body("items", empty());
        warden.get(asked("07:00", "08:00") + "&unitId=" + ward).body("items", empty());
        warden.get("events/clashes?startsOn=" + day.plusDays(1) + "&unitId=" + ward)
                .body("items", empty());
        // without an end it is taken to last two hours
        warden.get("events/clashes?startsOn=" + day + "&startTime=06:30&unitId=" + ward)
                .body("items", hasSize(1));
        warden.get("events/clashes?startsOn=" + day + "&startTime=05:59&unitId=" + ward)
                .body("items", empty());
        warden.get("events/clashes?startsOn=" + day + "&unitId=" + ward).body("items", hasSize(1));
    }

    @Test
    void itselfAndWhatIsCancelledStandInNobodysWay() {
        warden.get(asked("08:00", "09:00") + "&unitId=" + ward + "&except=" + meeting)
                .body("items", empty());
        step(warden, meeting, "cancel", Map.of("reason", "Không họp nữa")).statusCode(200);
        warden.get(asked("08:00", "09:00") + "&unitId=" + ward).body("items", empty());
    }

    @Test
    void whatTheCallerDoesNotSeeIsNotTold() {
        stranger.get(asked("08:00", "09:00") + "&place=Hội trường Phường Một").body("items", empty());
    }

    @Test
    void severalDaysAreInTheWayOnEachOfThem() {
        var training = new HashMap<>(event(ward, day.plusDays(3)));
        training.put("endsOn", day.plusDays(5).toString());
        created(warden, training);
        warden.get("events/clashes?startsOn=" + day.plusDays(5) + "&startTime=14:00&unitId=" + ward)
                .body("items", hasSize(1));
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefused() {
        Api.problem(warden.get(asked("09:00", "08:00")), 400, "bad-parameter")
                .body("errors[0].parameter", equalTo("endTime"))
                .body("errors[0].code", equalTo("timeOrder"));
        Api.problem(warden.get("events/clashes?place=x"), 400, "bad-parameter")
                .body("errors[0].parameter", equalTo("startsOn"));
    }

    private String asked(String from, String to) {
        return "events/clashes?startsOn=" + day + "&startTime=" + from + "&endTime=" + to;
    }
}
