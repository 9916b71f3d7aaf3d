package org.kehoach.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.kehoach.testing.Api;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holidays and what is decided beside them, over HTTP. */
@QuarkusTest
class CalendarDayTest {

    private static final String SATURDAY = "2031-01-18";
    private static final String MONDAY = "2031-01-20";

    @Inject
    WorkCalendar calendar;

    private Someone keeper = Someone.loader();
    private Someone officer = Someone.loader();
    private Someone wardAdmin = Someone.loader();

    @BeforeEach
    void aCityWithAWard() {
        var city = Someone.unit("Thành phố Ngày nghỉ", "CITY", null);
        keeper = Someone.as(Someone.member(city, "ADMIN"));
        officer = Someone.as(Someone.member(city, "OFFICER"));
        wardAdmin = Someone.as(Someone.member(Someone.unit("Phường Ngày nghỉ", "WARD", city), "ADMIN"));
    }

    @AfterEach
    void whatWasDecidedIsTakenBack() {
        for (var day : List.of(SATURDAY, MONDAY)) {
            keeper.delete("calendar-days/" + day);
        }
    }

    @Test
    void daysAreToldWithHolidaysAndLunarDates() {
        officer.get("calendar-days?from=2026-02-13&to=2026-02-24")
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items[0].kind", equalTo("WORKING"))
                .body("items[0].name", nullValue())
                .body("items[1].kind", equalTo("WEEKEND"))
                .body("items[3].kind", equalTo("HOLIDAY"))
                .body("items[4].name", equalTo("Tết Nguyên đán"))
                .body("items[4].lunar.day", equalTo(1))
                .body("items[4].lunar.month", equalTo(1))
                .body("items[4].working", equalTo(false));
        officer.request()
                .header("Accept-Language", "en")
                .get("/api/v1/calendar-days/2026-09-02")
                .then()
                .body("name", equalTo("National Day"));
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        // Friday the 13th; Tết from Monday to Friday
        assertEquals(LocalDate.of(2026, 2, 23), calendar.after(LocalDate.of(2026, 2, 13), 1));
        assertEquals(LocalDate.of(2026, 2, 27), calendar.after(LocalDate.of(2026, 2, 13), 5));
        assertEquals(LocalDate.of(2026, 12, 1), calendar.after(LocalDate.of(2026, 11, 29), 2));
    }

    @Test
    void aDayOffIsMoved() {
        keeper.put("calendar-days/" + MONDAY, Map.of("working", false, "name", "Hoán đổi"))
                .statusCode(200)
                .body("kind", equalTo("DAY_OFF"));
        keeper.put("calendar-days/" + SATURDAY, Map.of("working", true, "name", "Làm bù"))
                .statusCode(200)
                .body("kind", equalTo("WORKED"))
                .body("working", equalTo(true));

        assertEquals(LocalDate.parse(SATURDAY), calendar.after(LocalDate.of(2031, 1, 17), 1));
        assertEquals(LocalDate.of(2031, 1, 21), calendar.after(LocalDate.of(2031, 1, 17), 2));
        officer.get("calendar-days/" + SATURDAY).body("name", equalTo("Làm bù"));

        keeper.delete("calendar-days/" + SATURDAY).statusCode(204);
        officer.get("calendar-days/" + SATURDAY).body("kind", equalTo("WEEKEND"));
        Api.problem(keeper.delete("calendar-days/" + SATURDAY), 404, "not-found");
    }

    @Test
    void twoDecideOneDayAndOneIsToldSo() {
        var stale = keeper.tag("calendar-days/" + MONDAY);
        keeper.put("calendar-days/" + MONDAY, Map.of("working", false, "name", "Hoán đổi"))
                .statusCode(200);

        var late = keeper.request()
                .header("If-Match", stale)
                .body(Map.of("working", true, "name", "Không nghỉ"))
                .put("/api/v1/calendar-days/" + MONDAY)
                .then();

        Api.problem(late, 412, "precondition-failed");
    }

    @Test
    void onlyWhoRulesARootDecides() {
        for (var someone : List.of(officer, wardAdmin)) {
            Api.problem(
                    someone.put("calendar-days/" + MONDAY, Map.of("working", false, "name", "Nghỉ")), 403, "forbidden");
        }
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Api.problem(officer.get("calendar-days?from=2026-01-01"), 400, "bad-parameter")
                .body("errors[0].parameter", equalTo("to"));
        Api.problem(officer.get("calendar-days?from=2026-01-02&to=2026-01-01"), 400, "bad-parameter");
        Api.problem(officer.get("calendar-days?from=2026-01-01&to=2027-01-01"), 400, "bad-parameter");
        Api.problem(officer.get("calendar-days?from=2026-02-29&to=2026-03-01"), 400, "bad-parameter");
        Api.problem(keeper.put("calendar-days/" + MONDAY, Map.of("name", " ")), 422, "validation")
                .body("errors", hasSize(2));
    }
}
