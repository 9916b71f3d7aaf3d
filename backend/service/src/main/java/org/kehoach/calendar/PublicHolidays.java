package org.kehoach.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The days off of a year by law (Labour Code 45/2019/QH14, articles 111 and 112). Where the law leaves a choice to the
 * Government, this is the usual one: of Tết the eve and four days, of the National Day's neighbours the one that makes
 * the longer row. What is decided otherwise for a year is kept as a {@link DecidedDay}.
 */
final class PublicHolidays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int DAYS_OF_TET_AFTER_THE_FIRST = 3;
    private static final int LUNAR_MARCH = 3;
    private static final int HUNG_KINGS_DAY = 10;

    private final TreeMap<LocalDate, Holiday> holidays = new TreeMap<>();
    private final Set<LocalDate> compensations = new TreeSet<>();

    private PublicHolidays(int year) {
        holidays.put(LocalDate.of(year, Month.JANUARY, 1), Holiday.NEW_YEAR);
        var tet = tet(year);
        for (int i = -1; i <= DAYS_OF_TET_AFTER_THE_FIRST; i++) {
            holidays.put(tet.plusDays(i), Holiday.TET);
        }
        holidays.put(hungKings(year), Holiday.HUNG_KINGS);
        holidays.put(LocalDate.of(year, Month.APRIL, 30), Holiday.REUNIFICATION);
        holidays.put(LocalDate.of(year, Month.MAY, 1), Holiday.LABOUR);
        var nationalDay = LocalDate.of(year, Month.SEPTEMBER, 2);
        holidays.put(nationalDay, Holiday.NATIONAL_DAY);
        holidays.put(besideNationalDay(nationalDay), Holiday.NATIONAL_DAY);
        compensate();
    }

    static PublicHolidays of(int year) {
        return new PublicHolidays(year);
    }

    Map<LocalDate, Holiday> holidays() {
        return holidays;
    }

    /** The days after a holiday that fell on a weekly day off (article 111, 3). */
    Set<LocalDate> compensations() {
        return compensations;
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    private void compensate() {
        for (var holiday : holidays.keySet()) {
            if (isWeekend(holiday)) {
                var next = holiday.plusDays(1);
                while (isWeekend(next) || holidays.containsKey(next) || compensations.contains(next)) {
                    next = next.plusDays(1);
                }
                compensations.add(next);
            }
        }
    }

    /** Between 20 January and 21 February, as the calendar's rules have it. */
    private static LocalDate tet(int year) {
        return IntStream.rangeClosed(0, 33)
                .mapToObj(LocalDate.of(year, Month.JANUARY, 20)::plusDays)
                .filter(day -> LunarDate.of(day).isFirst(1))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate hungKings(int year) {
        return IntStream.rangeClosed(0, 62)
                .mapToObj(LocalDate.of(year, Month.MARCH, 20)::plusDays)
                .filter(day -> LunarDate.of(day).isFirst(LUNAR_MARCH))
                .findFirst()
                .orElseThrow()
                .plusDays(HUNG_KINGS_DAY - 1);
    }

    private static LocalDate besideNationalDay(LocalDate nationalDay) {
        return switch (nationalDay.getDayOfWeek()) {
            case MONDAY, THURSDAY, SUNDAY -> nationalDay.plusDays(1);
            default -> nationalDay.minusDays(1);
        };
    }
}
