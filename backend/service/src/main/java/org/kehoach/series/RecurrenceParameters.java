package org.kehoach.series;

import java.time.DayOfWeek;
import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.kehoach.calendar.OffDayRule;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A {@link RecurrenceRule} that is only asked about. */
public class RecurrenceParameters {

    @QueryParam("frequency")
    @Parameter(description = "How often", required = true)
    @Nullable Frequency frequency;

    @QueryParam("startsOn")
    @Parameter(description = "From this day on", required = true)
    @Nullable LocalDate startsOn;

    @QueryParam("weekday")
    @Parameter(description = "Of WEEK only: on which day")
    @Nullable DayOfWeek weekday;

    @QueryParam("monthDay")
    @Parameter(
            description = "Of all but WEEK: on which day of the month, or its last one",
            schema = @Schema(minimum = "1", maximum = "31"))
    @Nullable Integer monthDay;

    @QueryParam("month")
    @Parameter(
            description = "Of QUARTER, HALF_YEAR and YEAR: in which month of the period",
            schema = @Schema(minimum = "1", maximum = "12"))
    @Nullable Integer month;

    @QueryParam("until")
    @Parameter(description = "No day of the rule lies after this one")
    @Nullable LocalDate until;

    @QueryParam("times")
    @Parameter(description = "Instead of `until`: how many times", schema = @Schema(minimum = "1", maximum = "500"))
    @Nullable Integer times;

    @QueryParam("offDay")
    @Parameter(description = "What becomes of a day off; it is kept when absent")
    @Nullable OffDayRule offDay;

    RecurrenceRule recurrence() {
        within("monthDay", monthDay, RecurrenceRule.LONGEST_MONTH);
        within("month", month, RecurrenceRule.MONTHS);
        within("times", times, RecurrenceRule.MOST_TIMES);
        var rule = new RecurrenceRule(
                given("frequency", frequency),
                given("startsOn", startsOn),
                weekday,
                monthDay,
                month,
                until,
                times,
                offDay == null ? OffDayRule.KEEP : offDay);
        rule.broken("").stream().findFirst().ifPresent(error -> {
            var name = String.valueOf(error.pointer()).substring(1);
            throw ProblemException.badParameter(new FieldError(null, name, error.code(), error.message()));
        });
        return rule;
    }

    private static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw ProblemException.badParameter(FieldError.in(name, "required"));
        }
        return value;
    }

    private static void within(String name, @Nullable Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            throw ProblemException.badParameter(FieldError.in(name, "range", 1, most));
        }
    }
}
