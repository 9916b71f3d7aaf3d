package org.kehoach.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.kehoach.testing.Someone;
import org.kehoach.testing.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

/** The life of an event, and the days of its steps. */
@QuarkusTest
class EventLifeTest extends EventFixture {

    @Test
    void anEventIsConfirmedAndClosedWithHeadCounts() {
        String id = created(warden, event(ward, today));
        step(warden, id, "confirm", Map.of()).statusCode(200).body("status", equalTo("CONFIRMED"));
        step(warden, id, "close", closing(1, 350))
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("closing.attendances", equalTo(350))
                .body("closing.closedOn", equalTo(today.toString()))
                .body("allowedActions", empty());
        warden.get("events/" + id + "/transitions")
                .statusCode(200)
                .body("items.action", contains("CREATE", "CONFIRM", "CLOSE"))
                .body("items.to", contains("PLANNED", "CONFIRMED", "HELD"))
                .body("items.occurredOn", contains(today.toString(), today.toString(), today.toString()));
    }

    @Test
    void nothingIsConfirmedWithoutPlaceAndTime() {
        var bare = event(ward, today);
        bare.remove("place");
        bare.remove("startTime");
        String id = created(warden, bare);
        step(warden, id, "confirm", Map.of())
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/place", "/startTime"))
                .body("errors.code", everyItem(equalTo("unfixed")));
        patch(warden, id, Map.of("place", "Sân trường", "allDay", true)).statusCode(200);
        step(warden, id, "confirm", Map.of()).statusCode(200);
        var cleared = new HashMap<String, Object>();
        cleared.put("place", null);
        patch(warden, id, cleared).statusCode(422).body("errors.pointer", contains("/place"));
    }

    @Test
    void historyTellsWhenItWasPlanned() {
        var past = event(ward, LocalDate.of(2020, 8, 19));
        past.put("occurredOn", "2020-02-11");
        String id = created(Someone.loader(), past);
        Someone.loader().get("events/" + id + "/transitions").body("items[0].occurredOn", equalTo("2020-02-11"));
        var mine = event(ward, today);
        mine.put("occurredOn", "2020-02-11");
        warden.post("events", mine).statusCode(403);
    }

    @Test
    void aClosedEventCannotBeChanged() {
        String id = created(warden, event(ward, today));
        step(warden, id, "close", closing(1, 10)).statusCode(200);
        patch(warden, id, Map.of("title", "Tên khác"))
                .statusCode(409)
                .body("type", equalTo("https://kehoach.org/problems/illegal-transition"))
                .body("allowed", empty());
        step(warden, id, "cancel", Map.of("reason", "x")).statusCode(409);
        step(warden, id, "postpone", Map.of("reason", "x")).statusCode(409);
        delete(warden, id).statusCode(409);
    }

    @Test
    void aPostponedEventKeepsItsReasonAndTakesItsNewTime() {
        String id = created(warden, event(ward, today));
        step(warden, id, "postpone", Map.of("reason", "Bão số 5"))
                .statusCode(200)
                .body("status", equalTo("POSTPONED"))
                .body("startsOn", nullValue())
                .body("statusReason", equalTo("Bão số 5"));
        step(warden, id, "confirm", Map.of()).statusCode(409).body("allowed", contains("CANCEL", "POSTPONE", "UPDATE"));
        step(
                        warden,
                        id,
                        "postpone",
                        Map.of(
                                "reason",
                                "Đã hết bão",
                                "startsOn",
                                today.plusDays(9).toString()))
                .statusCode(200)
                .body("startsOn", equalTo(today.plusDays(9).toString()));
        step(warden, id, "postpone", Map.of("startsOn", today.toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void anEventIsNotClosedBeforeItsDay() {
        String id = created(warden, event(ward, today.plusDays(1)));
        step(warden, id, "close", closing(1, 10)).statusCode(422).body("errors.pointer", contains("/occurredOn"));
        step(warden, id, "close", closing(-1, -5))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/sessions", "/attendances"));
    }

    @Test
    void historyDoesNotGoBackBehindItsLastStep() {
        String id = created(Someone.loader(), event(ward, LocalDate.of(2020, 8, 19)));
        step(Someone.loader(), id, "confirm", Map.of("occurredOn", "2020-08-01"))
                .statusCode(200);
        step(Someone.loader(), id, "cancel", Map.of("reason", "Mưa bão", "occurredOn", "2020-07-31"))
                .statusCode(422)
                .body("errors.code", contains("beforeLast"));
        step(Someone.loader(), id, "cancel", Map.of("reason", "Mưa bão", "occurredOn", "2020-08-01"))
                .statusCode(200);
    }

    @Test
    void aServiceAccountClosesHistoryAndNothingElse() {
        String id = created(Someone.loader(), event(ward, LocalDate.of(2020, 8, 19)));
        step(Someone.loader(), id, "close", closing(1, 200)).statusCode(403);
        var closing = closing(1, 200);
        closing.put("occurredOn", "2020-08-18");
        step(Someone.loader(), id, "close", closing).statusCode(422).body("errors.pointer", contains("/occurredOn"));
        closing.put("occurredOn", "2020-08-19");
        given().auth()
                .oauth2(Tokens.service("narrow", "events:read", "events:write").signed())
                .contentType(ContentType.JSON)
                .header("If-Match", warden.tag("events/" + id))
                .body(closing)
                .post("/api/v1/events/" + id + "/close")
                .then()
                .statusCode(403);
        step(Someone.loader(), id, "close", closing).statusCode(200).body("closing.closedOn", equalTo("2020-08-19"));
        String present = created(warden, event(ward, today));
        var past = new HashMap<String, Object>(Map.of("occurredOn", "2020-08-19"));
        step(warden, present, "confirm", past).statusCode(403);
    }
}
