package org.kehoach.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.kehoach.calendar.OffDayRule;
import org.kehoach.platform.FieldError;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The days that a rule names, before holidays are looked at. */
class RecurrenceRuleTest {

    @Test
    void aDayThatAShortMonthLacksIsItsLast() {
        assertEquals(
                days("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"),
                first(5, monthly("2027-12-01", 31)));
        assertEquals(days("2027-01-30", "2027-02-28", "2027-03-30", "2027-04-30"), first(4, monthly("2027-01-01", 30)));
        assertEquals(days("2027-01-29", "2027-02-28", "2027-03-29"), first(3, monthly("2027-01-01", 29)));
        assertEquals(days("2028-01-29", "2028-02-29", "2028-03-29"), first(3, monthly("2028-01-01", 29)));
        assertEquals(days("2027-01-28", "2027-02-28", "2027-03-28"), first(3, monthly("2027-01-28", 28)));
    }

    @Test
    void theFifthOfEachMonthBeginsWithTheFirstThatIsNotPast() {
        assertEquals(days("2027-02-05", "2027-03-05"), first(2, monthly("2027-01-06", 5)));
        assertEquals(days("2027-01-05", "2027-02-05"), first(2, monthly("2027-01-05", 5)));
    }

    @Test
    void aWeekHasItsDay() {
        var friday = rule(Frequency.WEEK, "2026-12-30", DayOfWeek.FRIDAY, null, null, null, null);
        assertEquals(days("2027-01-01", "2027-01-08", "2027-01-15"), first(3, friday));
        assertEquals(
                53 + 53,
                friday.days()
                        .filter(day -> day.getYear() == 2027 || day.getYear() == 2032)
                        .count());
    }

    @Test
    void quartersHalfYearsAndYearsHaveAMonth() {
        var quarter = rule(Frequency.QUARTER, "2027-01-01", null, 15, 3, null, null);
        assertEquals(days("2027-03-15", "2027-06-15", "2027-09-15", "2027-12-15", "2028-03-15"), first(5, quarter));
        var lastOfQuarter = rule(Frequency.QUARTER, "2027-01-01", null, 31, 2, null, null);
        assertEquals(days("2027-02-28", "2027-05-31", "2027-08-31", "2027-11-30"), first(4, lastOfQuarter));
        var half = rule(Frequency.HALF_YEAR, "2027-02-01", null, 14, 6, null, null);
        assertEquals(days("2027-06-14", "2027-12-14", "2028-06-14"), first(3, half));
        var leap = rule(Frequency.YEAR, "2027-01-01", null, 29, 2, null, null);
        assertEquals(days("2027-02-28", "2028-02-29", "2029-02-28"), first(3, leap));
    }

    @Test
    void itEndsOnADayOrAfterSoManyTimes() {
        var until = rule(Frequency.MONTH, "2027-01-01", null, 5, null, LocalDate.parse("2027-03-05"), null);
        assertEquals(
                days("2027-01-05", "2027-02-05", "2027-03-05"), until.days().toList());
        var times = rule(Frequency.YEAR, "2028-02-29", null, 29, 2, null, 3);
        assertEquals(
                days("2028-02-29", "2029-02-28", "2030-02-28"), times.days().toList());
        var last = monthly("2027-01-01", 31).days().reduce((before, day) -> day);
        assertEquals(LocalDate.parse("2199-12-31"), last.orElseThrow());
    }

    @Test
    void itReadsAsARuleOfOtherCalendars() {
        assertEquals("FREQ=MONTHLY;BYMONTHDAY=-1", monthly("2027-01-01", 31).rrule());
        assertEquals(
                "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
                monthly("2027-01-01", 30).rrule());
        assertEquals(
                "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15;COUNT=4",
                rule(Frequency.QUARTER, "2027-01-01", null, 15, 3, null, 4).rrule());
        assertEquals(
                "FREQ=WEEKLY;BYDAY=FR;UNTIL=20271231",
                rule(Frequency.WEEK, "2027-01-01", DayOfWeek.FRIDAY, null, null, LocalDate.parse("2027-12-31"), null)
                        .rrule());
    }

    @Test
    void whatDoesNotBelongTogetherIsNamed() {
        assertEquals(
                List.of("/r/weekday", "/r/monthDay", "/r/month"),
                pointers(rule(Frequency.WEEK, "2027-01-01", null, 5, 2, null, null)));
        assertEquals(
                List.of("/r/monthDay", "/r/month"),
                pointers(rule(Frequency.QUARTER, "2027-01-01", null, null, null, null, null)));
        assertEquals(List.of("/r/month"), pointers(rule(Frequency.QUARTER, "2027-01-01", null, 5, 4, null, null)));
        var never = rule(Frequency.MONTH, "2027-01-06", null, 5, null, LocalDate.parse("2027-02-04"), null);
        assertEquals(List.of("/r/until"), pointers(never));
        var both = rule(Frequency.MONTH, "2027-01-06", null, 5, null, LocalDate.parse("2028-02-04"), 3);
        assertEquals(List.of("/r/times"), pointers(both));
        assertTrue(pointers(monthly("2027-01-01", 31)).isEmpty());
    }

    private static RecurrenceRule monthly(String startsOn, int monthDay) {
        return rule(Frequency.MONTH, startsOn, null, monthDay, null, null, null);
    }

    private static RecurrenceRule rule(
            Frequency frequency,
            String startsOn,
            @Nullable DayOfWeek weekday,
            @Nullable Integer monthDay,
            @Nullable Integer month,
            @Nullable LocalDate until,
            @Nullable Integer times) {
        return new RecurrenceRule(
                frequency, LocalDate.parse(startsOn), weekday, monthDay, month, until, times, OffDayRule.KEEP);
    }

    private static List<LocalDate> first(int count, RecurrenceRule rule) {
        return rule.days().limit(count).toList();
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

    private static List<String> pointers(RecurrenceRule rule) {
        return rule.broken("/r").stream()
                .map(FieldError::pointer)
                .map(String::valueOf)
                .toList();
    }
}
