package org.kehoach.event;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request that postpones an event to another time, or, without a day, to one that is still to be fixed. */
public record PostponeEvent(
        @Nullable LocalDate startsOn,
        @Schema(examples = "08:00") @Nullable LocalTime startTime,
        @Nullable LocalDate endsOn,
        @Schema(examples = "11:00") @Nullable LocalTime endTime,

        @NotBlank @Size(max = 2000) @Schema(examples = "Bão số 5")
        String reason,

        @Schema(description = "The business day; another than today needs the scope history:write") @Nullable LocalDate occurredOn) {

    /** The new time; an all-day event stays one unless an hour is given. */
    EventTime time(boolean wasAllDay) {
        return new EventTime(startsOn, startTime, endsOn, endTime, wasAllDay && startTime == null && endTime == null);
    }
}
