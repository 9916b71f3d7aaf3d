package org.kehoach.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.kehoach.testing.Someone;

import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A city with two wards, each with an officer of its own. */
abstract class EventFixture {

    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    String city = "";
    String ward = "";
    String other = "";
    Someone office = Someone.loader();
    Someone warden = Someone.loader();
    Someone stranger = Someone.loader();

    /** A city with two wards, each with an officer of its own. */
    @BeforeEach
    void aCityWithTwoWards() {
        city = Someone.unit("Thành phố Thử nghiệm", "CITY", null);
        ward = Someone.unit("Phường Một", "WARD", city);
        other = Someone.unit("Phường Hai", "WARD", city);
        office = Someone.as(Someone.member(city, "OFFICER"));
        warden = Someone.as(Someone.member(ward, "OFFICER"));
        stranger = Someone.as(Someone.member(other, "OFFICER"));
    }

    static Map<String, Object> event(String hostUnitId, @Nullable LocalDate startsOn) {
        var event = new HashMap<String, Object>();
        event.put("hostUnitId", hostUnitId);
        event.put("title", "Họp giao ban");
        event.put("kind", "MEETING");
        if (startsOn != null) {
            event.put("startsOn", startsOn.toString());
            event.put("startTime", "08:00");
            event.put("place", "Hội trường");
        }
        return event;
    }

    static Map<String, Object> closing(int sessions, int attendances) {
        return new HashMap<>(Map.of(
                "summary", "Đã tổ chức", "sessions", sessions, "attendances", attendances, "heldAsPlanned", true));
    }

    static String created(Someone who, Map<String, Object> body) {
        return Someone.id(who.post("events", body));
    }

    static ValidatableResponse step(Someone who, String id, String step, Map<String, ?> body) {
        return who.step("events/" + id, step, body).log().ifValidationFails();
    }

    static ValidatableResponse patch(Someone who, String id, Map<String, ?> body) {
        return who.patch("events/" + id, body).log().ifValidationFails();
    }

    static ValidatableResponse delete(Someone who, String id) {
        return who.delete("events/" + id);
    }
}
