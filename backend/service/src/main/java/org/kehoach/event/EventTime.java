package org.kehoach.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Embeddable;

import org.kehoach.platform.FieldError;

import org.jspecify.annotations.Nullable;

/** When an event is held: without a first day it is still to be fixed, without a last one it ends on the first. */
@Embeddable
record EventTime(
        @Nullable LocalDate startsOn,
        @Nullable LocalTime startTime,
        @Nullable LocalDate endsOn,
        @Nullable LocalTime endTime,
        boolean allDay) {

    @Nullable LocalDate lastDay() {
        return endsOn == null ? startsOn : endsOn;
    }

    boolean isWithin(LocalDate from, LocalDate to) {
        var last = lastDay();
        return startsOn == null || last == null || (!startsOn.isBefore(from) && !last.isAfter(to));
    }

    /** What does not fit together. */
    List<FieldError> broken() {
        var errors = new ArrayList<FieldError>();
        if (startsOn == null) {
            withoutDate("/startTime", startTime, errors);
            withoutDate("/endsOn", endsOn, errors);
            withoutDate("/endTime", endTime, errors);
        } else if (endsOn != null && endsOn.isBefore(startsOn)) {
            errors.add(FieldError.at("/endsOn", "order"));
        }
        if (allDay) {
            duringAllDay("/startTime", startTime, errors);
            duringAllDay("/endTime", endTime, errors);
        } else if (endTime != null && startTime == null) {
            errors.add(FieldError.at("/startTime", "required"));
        } else if (endTime != null && isOneDay() && !endTime.isAfter(startTime)) {
            errors.add(FieldError.at("/endTime", "timeOrder"));
        }
        return errors;
    }

    private boolean isOneDay() {
        return endsOn == null || endsOn.equals(startsOn);
    }

    private static void withoutDate(String pointer, @Nullable Object value, List<FieldError> errors) {
        if (value != null) {
            errors.add(FieldError.at(pointer, "withoutDate"));
        }
    }

    private static void duringAllDay(String pointer, @Nullable Object value, List<FieldError> errors) {
        if (value != null) {
            errors.add(FieldError.at(pointer, "allDay"));
        }
    }
}
