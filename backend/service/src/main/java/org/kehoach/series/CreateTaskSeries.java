package org.kehoach.series;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to do a task again and again. */
public record CreateTaskSeries(
        @Nullable UUID id,
        @Valid @NotNull RecurrenceRule recurrence,

        @Min(0) @Max(TaskSeries.MOST_DAYS_AHEAD) @Schema(
                description =
                        "How many days before it is due each task is given; by frequency 7 to 60 when absent. The first is given with the series.")
        @Nullable Integer daysAhead) {

    int ahead() {
        return daysAhead == null ? recurrence.frequency().daysAhead() : daysAhead;
    }
}
