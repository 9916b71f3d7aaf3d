package org.kehoach.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** When and with what something is to be held. */
public class ClashFilter {

    /** How long what has no end is taken to last. */
    static final int HOURS = 2;

    @QueryParam("startsOn")
    @Parameter(required = true, description = "The first day")
    @Nullable LocalDate startsOn;

    @QueryParam("startTime")
    @Parameter(description = "Without it, all day")
    @Nullable LocalTime startTime;

    @QueryParam("endsOn")
    @Parameter(description = "The last day; the first one when absent")
    @Nullable LocalDate endsOn;

    @QueryParam("endTime")
    @Parameter(description = "When absent, two hours after the start, or the end of another last day")
    @Nullable LocalTime endTime;

    @QueryParam("place")
    @Parameter(description = "The place, in any case and with or without diacritics", schema = @Schema(maxLength = 300))
    @Nullable String place;

    @QueryParam("chair")
    @Parameter(description = "The name of who chairs, likewise", schema = @Schema(maxLength = 120))
    @Nullable String chair;

    @QueryParam("unitId")
    @Parameter(description = "The host unit")
    @Nullable UUID unitId;

    @QueryParam("except")
    @Parameter(description = "The event itself, when it is changed")
    @Nullable UUID except;

    LocalDateTime start() {
        return day().atTime(startTime == null ? LocalTime.MIDNIGHT : startTime);
    }

    /** The first instant after it. */
    LocalDateTime end() {
        var last = endsOn == null ? day() : endsOn;
        if (startTime == null) {
            return last.plusDays(1).atStartOfDay();
        }
        if (endTime != null) {
            return last.atTime(endTime);
        }
        return last.isAfter(day()) ? last.plusDays(1).atStartOfDay() : start().plusHours(HOURS);
    }

    void check() {
        if (!start().isBefore(end())) {
            throw ProblemException.badParameter(
                    endsOn == null ? FieldError.in("endTime", "timeOrder") : FieldError.in("endsOn", "order"));
        }
    }

    private LocalDate day() {
        if (startsOn == null) {
            throw ProblemException.badParameter(FieldError.in("startsOn", "required"));
        }
        return startsOn;
    }
}
