package org.kehoach.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Versioned;
import org.kehoach.task.TaskFigure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task that comes again, as the next ones will be; those that have been given are in the list of tasks. */
public record TaskSeriesDetail(
        UUID id,
        TaskSeriesStatus status,

        @Schema(description = "From the task of this number on a change holds, if it does not say from which")
        int changesFrom,

        String title,
        String description,
        boolean evidenceRequired,
        List<TaskFigure> figures,
        RecurrenceRule recurrence,

        @Schema(
                description = "The same rule as a RRULE of RFC 5545",
                examples = "FREQ=MONTHLY;BYMONTHDAY=5",
                maxLength = 200)
        String rrule,

        int daysAhead,

        @Schema(description = "The number of the task that is due on the rule's first day", minimum = "1")
        int firstNumber,

        @Schema(description = "How many tasks have been given, the number of the last one", minimum = "1")
        int lastNumber,

        @Schema(description = "The next five at most", maxItems = 5)
        List<ComingTask> coming,

        @Nullable LocalDate stoppedOn,
        @Schema(maxLength = 2000) @Nullable String stopReason,
        Instant createdAt,
        long version,
        List<TaskSeriesAction> allowedActions)
        implements Versioned {

    UpdateTaskSeries editable() {
        return new UpdateTaskSeries(changesFrom, title, description, evidenceRequired, figures, recurrence, daysAhead);
    }
}
