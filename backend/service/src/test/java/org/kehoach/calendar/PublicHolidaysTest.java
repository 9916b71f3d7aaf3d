package org.kehoach.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Days off by law, against what almanacs say. */
class PublicHolidaysTest {

    /** In 1985, 2007 and 2030 the Chinese calendar has the new year on another day. */
    @Test
    void tetFallsWhereTheVietnameseCalendarHasIt() {
        for (var day : Set.of(
                "1985-01-21",
                "2007-02-17",
                "2024-02-10",
                "2025-01-29",
                "2026-02-17",
                "2027-02-06",
                "2028-01-26",
                "2030-02-02")) {
            var first = LocalDate.parse(day);
            assertEquals(new LunarDate(1, 1, false, LunarDate.of(first).year()), LunarDate.of(first));
            var holidays = PublicHolidays.of(first.getYear()).holidays();
            assertEquals(
                    5, holidays.values().stream().filter(Holiday.TET::equals).count(), day);
            assertEquals(Holiday.TET, holidays.get(first.minusDays(1)), day);
            assertEquals(Holiday.TET, holidays.get(first.plusDays(3)), day);
        }
    }

    @Test
    void aLunarDateIsToldWithItsYearAndALeapMonth() {
        assertEquals(new LunarDate(1, 1, false, "Bính Ngọ"), LunarDate.of(LocalDate.of(2026, 2, 17)));
        assertEquals(new LunarDate(1, 6, true, "Ất Tị"), LunarDate.of(LocalDate.of(2025, 7, 25)));
        assertEquals(new LunarDate(10, 3, false, "Bính Ngọ"), LunarDate.of(LocalDate.of(2026, 4, 26)));
    }

    @Test
    void aHolidayOnAWeeklyDayOffIsGivenLater() {
        var year = PublicHolidays.of(2026);

        assertEquals(Holiday.HUNG_KINGS, year.holidays().get(LocalDate.of(2026, 4, 26)));
        assertTrue(year.compensations().contains(LocalDate.of(2026, 4, 27)));
        // 30 April 2022 was a Saturday and 1 May a Sunday
        assertEquals(
                Set.of(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 3)),
                Set.copyOf(PublicHolidays.of(2022).compensations().stream()
                        .filter(day -> day.getMonthValue() == 5)
                        .toList()));
    }

    @Test
    void theNationalDayHasTheNeighbourThatMakesALongerRow() {
        assertEquals(Holiday.NATIONAL_DAY, PublicHolidays.of(2025).holidays().get(LocalDate.of(2025, 9, 1)));
        assertEquals(Holiday.NATIONAL_DAY, PublicHolidays.of(2024).holidays().get(LocalDate.of(2024, 9, 3)));
        assertEquals(Holiday.NATIONAL_DAY, PublicHolidays.of(2027).holidays().get(LocalDate.of(2027, 9, 3)));
    }

    @Test
    void everyYearHasItsHolidaysAndEachLostOneIsGivenBack() {
        IntStream.rangeClosed(1900, 2200).forEach(number -> {
            var year = PublicHolidays.of(number);
            long lost = year.holidays().keySet().stream()
                    .filter(PublicHolidays::isWeekend)
                    .count();
            assertEquals(lost, year.compensations().size(), String.valueOf(number));
            assertTrue(year.compensations().stream().noneMatch(PublicHolidays::isWeekend));
            assertTrue(year.compensations().stream().noneMatch(year.holidays()::containsKey));
            // eleven days of the law; in some years the day of the Hùng Kings meets another one
            assertTrue(year.holidays().size() >= 10 && year.holidays().size() <= 11, String.valueOf(number));
        });
    }
}
