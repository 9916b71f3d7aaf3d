package org.kehoach.feed;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kehoach.testing.Api;
import org.kehoach.testing.Someone;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a calendar program reads, by the eyes of a library that has not written it. */
@QuarkusTest
class CalendarFeedTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST_LINE = 75;

    private final LocalDate day = LocalDate.now(ZONE).plusDays(3);
    private String city = "";
    private String ward = "";
    private String warden = "";
    private Someone officer = Someone.loader();

    @BeforeEach
    void aWardWithAnOfficer() {
        city = Someone.unit("Thành phố Lịch", "CITY", null);
        ward = Someone.unit("Phường Lịch", "WARD", city);
        warden = Someone.member(ward, "OFFICER");
        officer = Someone.as(warden);
    }

    @Test
    void theCalendarHasWhatTheOwnUnitsHold() {
        var timed = event(Map.of("startTime", "08:00", "endTime", "09:30", "place", "Hội trường, tầng 2; cửa B"));
        var whole = event(Map.of("allDay", true, "endsOn", day.plusDays(1).toString()));
        var undated =
                new HashMap<String, Object>(Map.of("hostUnitId", ward, "title", "Chưa có ngày", "kind", "MEETING"));
        Someone.id(officer.post("events", undated));

        var calendar = parsed(read(address(Map.of())));

        assertEquals(
                "Lịch công tác đơn vị tôi",
                calendar.getExperimentalProperty("X-WR-CALNAME").getValue());
        assertEquals(2, calendar.getEvents().size());
        var first = one(calendar, timed);
        assertEquals(at(day, "08:00"), first.getDateStart().getValue().toInstant());
        assertEquals(at(day, "09:30"), first.getDateEnd().getValue().toInstant());
        assertEquals("Hội trường, tầng 2; cửa B", first.getLocation().getValue());
        assertEquals("TENTATIVE", first.getStatus().getValue());
        assertTrue(first.getUrl().getValue().endsWith("/events/" + timed));
        var second = one(calendar, whole);
        assertFalse(second.getDateStart().getValue().hasTime());
        assertEquals(day, date(second.getDateStart().getValue()));
        // the day after the last (RFC 5545, 3.6.1)
        assertEquals(day.plusDays(2), date(second.getDateEnd().getValue()));
    }

    @Test
    void itIsWrittenAsTheStandardAsks() {
        event(Map.of("title", "Ngày hội toàn dân bảo vệ an ninh Tổ quốc, ".repeat(6)));

        var response = read(address(Map.of()));
        var text = response.asString();

        assertEquals("text/calendar;charset=UTF-8", response.contentType().replace(" ", ""));
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
        assertTrue(text.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh"), text);
        for (var line : text.split("\r\n")) {
            assertFalse(line.contains("\n"), line);
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE, line);
        }
        assertEquals(
                List.of(),
                Biweekly.parse(text).first().validate(biweekly.ICalVersion.V2_0).getWarnings().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void aChangeIsTheSameEventWithAHigherSequence() {
        var id = event(Map.of("startTime", "08:00"));
        var address = address(Map.of());
        var before = read(address);
        var tag = before.header("ETag");
        assertEquals(304, read(address, tag).statusCode());

        officer.step("events/" + id, "cancel", Map.of("reason", "Trùng lịch")).statusCode(200);

        var after = read(address, tag);
        assertEquals(200, after.statusCode());
        var cancelled = one(parsed(after), id);
        assertEquals("CANCELLED", cancelled.getStatus().getValue());
        assertTrue(cancelled.getDescription().getValue().contains("Trùng lịch"));
        assertTrue(cancelled.getSequence().getValue()
                > one(parsed(before), id).getSequence().getValue());
    }

    @Test
    void whatLeavesTheCalendarMakesItAnother() {
        var other = Someone.unit("Phường Bạn", "WARD", city);
        var friend = Someone.as(Someone.member(other, "OFFICER"));
        var supported = Someone.id(friend.post(
                "events",
                Map.of(
                        "hostUnitId",
                        other,
                        "title",
                        "Diễn tập",
                        "kind",
                        "TRAINING",
                        "startsOn",
                        day.toString(),
                        "supportUnitIds",
                        List.of(ward))));
        var address = address(Map.of("unitId", ward));
        var before = read(address);
        assertEquals(1, parsed(before).getEvents().size());

        friend.patch("events/" + supported, Map.of("supportUnitIds", List.of())).statusCode(200);

        var after = read(address, before.header("ETag"));
        assertEquals(0, parsed(after).getEvents().size());
    }

    @Test
    void theAddressIsShownOnceAndReadUntilItIsRevoked() {
        var body = Map.of(
                "id", "019a0000-0000-7000-8000-" + UUID.randomUUID().toString().substring(24));
        var made = officer.request()
                .header("Idempotency-Key", "lich")
                .body(body)
                .post("/api/v1/calendar-feeds")
                .then();
        var id = Someone.id(made);
        String url = made.extract().path("url");
        officer.request()
                .header("Idempotency-Key", "lich")
                .body(body)
                .post("/api/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("url", nullValue());
        officer.get("calendar-feeds").body("items", hasSize(1)).body("items[0].url", nullValue());
        assertEquals(200, read(url).statusCode());

        officer.delete("calendar-feeds/" + id).statusCode(204);

        Api.problem(read(url).then(), 404, "not-found");
        Api.problem(read(url.replaceAll("[^/]+\\.ics", "x.ics")).then(), 404, "not-found");
        officer.get("calendar-feeds").body("items", hasSize(0));
        officer.get("calendar-feeds/" + id).statusCode(404);
    }

    @Test
    void nobodySeesOrRevokesAnothersAddress() {
        var id = Someone.id(officer.post("calendar-feeds", Map.of()));
        var colleague = Someone.as(Someone.member(ward, "HEAD"));

        colleague.get("calendar-feeds").body("items", hasSize(0));
        colleague.get("calendar-feeds/" + id).statusCode(404);
        colleague
                .request()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/calendar-feeds/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void itIsReadWithTheRightsThatItsOwnerHasThen() {
        event(Map.of("startTime", "08:00"));
        var url = address(Map.of("unitId", ward));
        var city = address(Map.of("unitId", this.city));
        Someone.id(Someone.as(Someone.member(this.city, "OFFICER"))
                .post(
                        "events",
                        Map.of(
                                "hostUnitId",
                                this.city,
                                "title",
                                "Họp riêng",
                                "kind",
                                "MEETING",
                                "startsOn",
                                day.toString())));
        assertEquals(
                "Phường Lịch",
                parsed(read(url)).getExperimentalProperty("X-WR-CALNAME").getValue());
        assertEquals(1, parsed(read(url)).getEvents().size());
        var visible = officer.get("events?unitId=" + this.city).extract().<List<String>>path("items.id");
        assertEquals(visible.size(), parsed(read(city)).getEvents().size());

        String staffId = Someone.loader().get("staff?q=" + warden).extract().path("items[0].id");
        Someone.as(Someone.member(this.city, "ADMIN"))
                .step("staff/" + staffId, "suspend", Map.of("reason", "Nghỉ việc"))
                .statusCode(200);

        assertEquals(404, read(url).statusCode());
    }

    @Test
    void aUnitsCalendarGoesOnWithWhatTheUnitBecomes() {
        var other = Someone.unit("Phường Lân cận", "WARD", city);
        var planned = event(Map.of("allDay", true));
        var address = address(Map.of("unitId", ward));
        ward = Someone.merged(city, "Phường Hợp nhất", ward, other);
        var since = event(Map.of("allDay", true, "title", "Họp đầu tiên của phường mới"));

        var calendar = parsed(read(address));
        assertEquals(2, calendar.getEvents().size());
        one(calendar, planned);
        one(calendar, since);
    }

    @Test
    void aPlansCalendarHasWhatCarriesItOut() {
        event(Map.of("startTime", "08:00"));
        var plan = officer.plan(ward, "Kế hoạch có lịch");

        var address = officer.post("calendar-feeds", Map.of("planId", plan))
                .statusCode(201)
                .body("plan.id", equalTo(plan))
                .body("url", startsWith("http"))
                .extract()
                .<String>path("url");

        assertEquals(0, parsed(read(address)).getEvents().size());
    }

    @Test
    void whatCannotBeSubscribedToIsRefused() {
        Api.problem(officer.post("calendar-feeds", Map.of("unitId", UUID.randomUUID())), 422, "validation")
                .body("errors[0].pointer", equalTo("/unitId"));
        Api.problem(officer.post("calendar-feeds", Map.of("planId", UUID.randomUUID())), 422, "validation")
                .body("errors[0].pointer", equalTo("/planId"));
        Api.problem(
                        officer.post(
                                "calendar-feeds", Map.of("unitId", ward, "planId", officer.plan(ward, "Kế hoạch"))),
                        422,
                        "validation")
                .body("errors[0].message", notNullValue());
        Api.problem(Someone.loader().post("calendar-feeds", Map.of()), 403, "forbidden");
    }

    @Test
    void oneEventIsTakenIntoACalendar() {
        var id = event(Map.of("startTime", "08:00"));

        var response = officer.request().get("/api/v1/calendars/events/" + id + ".ics");

        assertTrue(response.header("Content-Disposition").contains(".ics"));
        assertEquals(1, parsed(response).getEvents().size());
        var undated = Someone.id(
                officer.post("events", Map.of("hostUnitId", ward, "title", "Chưa có ngày", "kind", "MEETING")));
        Api.problem(officer.get("calendars/events/" + undated + ".ics"), 409, "conflict");
        var stranger = Someone.as(Someone.member(Someone.unit("Nơi khác", "CITY", null), "OFFICER"));
        Api.problem(stranger.get("calendars/events/" + id + ".ics"), 404, "not-found");
    }

    private String event(Map<String, ?> more) {
        var event = new HashMap<String, @Nullable Object>(
                Map.of("hostUnitId", ward, "title", "Họp giao ban", "kind", "MEETING", "startsOn", day.toString()));
        event.putAll(more);
        return Someone.id(officer.post("events", event));
    }

    private String address(Map<String, ?> of) {
        return officer.post("calendar-feeds", of).statusCode(201).extract().path("url");
    }

    private static Response read(String address) {
        return read(address, "\"\"");
    }

    private static Response read(String address, String tag) {
        return Api.anonymous().header("If-None-Match", tag).get(address.replaceFirst("^https?://[^/]+", ""));
    }

    private static ICalendar parsed(Response response) {
        assertEquals(200, response.statusCode(), response.asString());
        return Biweekly.parse(response.asString()).first();
    }

    private static VEvent one(ICalendar calendar, String id) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    private static LocalDate date(biweekly.util.ICalDate day) {
        return LocalDate.ofInstant(day.toInstant(), ZoneId.systemDefault());
    }
}
