package org.kehoach.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.kehoach.calendar.OffDayRule;
import org.kehoach.plan.DateShift;
import org.kehoach.platform.FieldError;

import net.fortuna.ical4j.model.Recur;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By what rule days come again, and until when. */
@Embeddable
public record RecurrenceRule(
        @NotNull @Enumerated(EnumType.STRING) Frequency frequency,

        @NotNull @Schema(description = "From this day on; the first due date is the rule's first day then")
        LocalDate startsOn,

        @Enumerated(EnumType.STRING) @Schema(description = "Of WEEK only: on which day") @Nullable DayOfWeek weekday,

        @Min(1) @Max(LONGEST_MONTH) @Schema(
                description =
                        "Of all but WEEK: on which day of the month; of 29 to 31 the last one that a shorter month has, so that 31 is each month's last day")
        @Nullable Integer monthDay,

        @Min(1) @Max(MONTHS) @Schema(description = "Of QUARTER (1 to 3), HALF_YEAR (1 to 6) and YEAR: in which month of the period")
        @Nullable Integer month,

        @Schema(description = "No due date of the rule lies after this day") @Nullable LocalDate until,

        @Min(1) @Max(MOST_TIMES) @Schema(description = "Instead of `until`: how many times") @Nullable Integer times,

        @NotNull @Schema(description = "Where the rule's day is a day off: keep it, or the working day before or after it")
        @Enumerated(EnumType.STRING)
        OffDayRule offDay) {

    static final int MOST_TIMES = 500;

    static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 28;
    static final int LONGEST_MONTH = 31;
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    /** What is wrong with it as a whole, of a rule whose members are each right. */
    List<FieldError> broken(String pointer) {
        var errors = new ArrayList<FieldError>();
        boolean weekly = frequency == Frequency.WEEK;
        require(weekly, weekday, pointer + "/weekday", errors);
        require(!weekly, monthDay, pointer + "/monthDay", errors);
        require(frequency.months() > 1, month, pointer + "/month", errors);
        if (month != null && frequency.months() > 1 && month > frequency.months()) {
            errors.add(FieldError.at(pointer + "/month", "max", frequency.months()));
        }
        if (until != null && times != null) {
            errors.add(FieldError.at(pointer + "/times", "untilOrTimes"));
        }
        if (errors.isEmpty() && days().findFirst().isEmpty()) {
            errors.add(FieldError.at(pointer + "/until", "noDay"));
        }
        return errors;
    }

    private static void require(boolean asked, @Nullable Object value, String pointer, List<FieldError> errors) {
        if (asked && value == null) {
            errors.add(FieldError.at(pointer, "required"));
        } else if (!asked && value != null) {
            errors.add(FieldError.at(pointer, "notOfFrequency"));
        }
    }

    /** The same in another time. */
    RecurrenceRule shifted(DateShift shift) {
        return new RecurrenceRule(
                frequency,
                Objects.requireNonNull(shift.move(startsOn)),
                weekday,
                monthDay,
                month,
                shift.move(until),
                times,
                offDay);
    }

    /** The days that the rule names, in order. */
    Stream<LocalDate> days() {
        var recur = new Recur<LocalDate>(pattern());
        var last = until == null || until.isAfter(LAST_DAY) ? LAST_DAY : until;
        var days = Stream.iterate(startsOn, from -> !from.isAfter(last), from -> from.plusYears(1))
                .flatMap(from -> recur.getDates(from, from, from.plusYears(1).minusDays(1)).stream())
                .takeWhile(day -> !day.isAfter(last));
        return times == null ? days : days.limit(times);
    }

    /** As a RRULE of RFC 5545, whose DTSTART is {@link #startsOn}. */
    String rrule() {
        if (times != null) {
            return pattern() + ";COUNT=" + times;
        }
        return until == null ? pattern() : pattern() + ";UNTIL=" + BASIC.format(until);
    }

    private String pattern() {
        return switch (frequency) {
            case WEEK ->
                "FREQ=WEEKLY;BYDAY=" + Objects.requireNonNull(weekday).name().substring(0, 2);
            case MONTH -> "FREQ=MONTHLY;" + onDay();
            case QUARTER, HALF_YEAR, YEAR -> "FREQ=MONTHLY;BYMONTH=" + months() + ";" + onDay();
        };
    }

    private String months() {
        return IntStream.iterate(Objects.requireNonNull(month), of -> of <= MONTHS, of -> of + frequency.months())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    private String onDay() {
        int day = Objects.requireNonNull(monthDay);
        if (day == LONGEST_MONTH) {
            return "BYMONTHDAY=-1";
        }
        if (day <= SHORTEST_MONTH) {
            return "BYMONTHDAY=" + day;
        }
        return IntStream.rangeClosed(SHORTEST_MONTH, day)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",", "BYMONTHDAY=", ""))
                + ";BYSETPOS=-1";
    }
}
