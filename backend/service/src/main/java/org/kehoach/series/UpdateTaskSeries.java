package org.kehoach.series;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.NullIsEmpty;
import org.kehoach.task.TaskFigure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes of a series, from one of its tasks on. */
public record UpdateTaskSeries(
        @NotNull @Min(1) @Schema(
                description =
                        "From the task of this number on; of those that are given already, work that has begun or is past due stays as it is")
        Integer changesFrom,

        @NotBlank @Size(max = 500) String title,
        @NullIsEmpty @NotNull @Size(max = 20000) String description,
        @NotNull Boolean evidenceRequired,
        @NullIsEmpty @NotNull @Size(max = 20) List<@Valid @NotNull TaskFigure> figures,
        @Valid @NotNull RecurrenceRule recurrence,
        @NotNull @Min(0) @Max(TaskSeries.MOST_DAYS_AHEAD) Integer daysAhead) {}
