package org.kehoach.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Messages;

import org.jspecify.annotations.Nullable;

/** Which days are worked: the week, the law's holidays, and what was decided for single days. */
@ApplicationScoped
public class WorkCalendar {

    /** No more working days are counted at once. */
    public static final int MOST_DAYS = 1000;

    private static final int STRETCH = 90;

    /** As many days off as come in a row; where there are more, the search goes on. */
    private static final int LONGEST_REST = 14;

    private final DecidedDayRepository decided;
    private final ConcurrentHashMap<Integer, PublicHolidays> years = new ConcurrentHashMap<>();

    WorkCalendar(DecidedDayRepository decided) {
        this.decided = decided;
    }

    /** All days from the one to the other, in one statement. */
    List<CalendarDay> days(LocalDate from, LocalDate to, boolean keeper) {
        var decisions = decisions(from, to);
        return from.datesUntil(to.plusDays(1))
                .map(day -> day(day, decisions.get(day), keeper))
                .toList();
    }

    public boolean isWorking(LocalDate day) {
        return kind(day, decisions(day, day).get(day)).isWorking();
    }

    /**
     * The day that is so many working days after another; the other itself does not count.
     *
     * @param count from 1 to {@link #MOST_DAYS}
     */
    public LocalDate after(LocalDate start, int count) {
        int left = count;
        for (var from = start.plusDays(1); ; from = from.plusDays(STRETCH)) {
            var decisions = decisions(from, from.plusDays(STRETCH - 1L));
            for (int i = 0; i < STRETCH; i++) {
                var day = from.plusDays(i);
                if (kind(day, decisions.get(day)).isWorking() && --left == 0) {
                    return day;
                }
            }
        }
    }

    /** The day itself, unless it is a day off and the rule names another. */
    public LocalDate settle(LocalDate day, OffDayRule rule) {
        return switch (rule) {
            case KEEP -> day;
            case WORKING_DAY_BEFORE -> nearest(day, -1);
            case WORKING_DAY_AFTER -> nearest(day, 1);
        };
    }

    private LocalDate nearest(LocalDate day, int step) {
        for (var from = day; ; from = from.plusDays((long) step * LONGEST_REST)) {
            var last = from.plusDays((long) step * (LONGEST_REST - 1));
            var decisions = step > 0 ? decisions(from, last) : decisions(last, from);
            for (int i = 0; i < LONGEST_REST; i++) {
                var candidate = from.plusDays((long) step * i);
                if (kind(candidate, decisions.get(candidate)).isWorking()) {
                    return candidate;
                }
            }
        }
    }

    CalendarDay day(LocalDate day, @Nullable DecidedDay decision, boolean keeper) {
        var kind = kind(day, decision);
        return new CalendarDay(
                day,
                kind,
                kind.isWorking(),
                decision == null ? name(day, kind) : decision.name(),
                LunarDate.of(day),
                decision == null ? 0 : decision.version(),
                keeper ? actions(decision) : List.of());
    }

    private Map<LocalDate, DecidedDay> decisions(LocalDate from, LocalDate to) {
        return decided.between(from, to).stream().collect(Collectors.toMap(DecidedDay::day, Function.identity()));
    }

    private DayKind kind(LocalDate day, @Nullable DecidedDay decision) {
        return decision == null ? byLaw(day) : decision.kind();
    }

    private static List<CalendarDayAction> actions(@Nullable DecidedDay decision) {
        return decision == null ? List.of(CalendarDayAction.DECIDE) : List.of(CalendarDayAction.values());
    }

    private DayKind byLaw(LocalDate day) {
        var year = year(day);
        if (year.holidays().containsKey(day)) {
            return DayKind.HOLIDAY;
        }
        if (year.compensations().contains(day)) {
            return DayKind.COMPENSATION;
        }
        return PublicHolidays.isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    private @Nullable String name(LocalDate day, DayKind kind) {
        return switch (kind) {
            case HOLIDAY -> Messages.text("holiday." + year(day).holidays().get(day));
            case COMPENSATION -> Messages.text("holiday.COMPENSATION");
            default -> null;
        };
    }

    private PublicHolidays year(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), PublicHolidays::of);
    }
}
