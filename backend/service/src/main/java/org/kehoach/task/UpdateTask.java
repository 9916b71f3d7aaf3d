package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.calendar.WorkCalendar;
import org.kehoach.platform.NullIsEmpty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of a task: its wording, due date, and what reports must give. */
public record UpdateTask(
        @NotBlank @Size(max = 500) String title,
        @NullIsEmpty @NotNull @Size(max = 20000) String description,
        @Nullable LocalDate dueOn,

        @Min(1) @Max(WorkCalendar.MOST_DAYS) @Schema(
                description =
                        "In a draft, instead of a due date: so many working days after the issue. A due date that is set takes it away.")
        @Nullable Integer dueIn,

        @NotNull Boolean evidenceRequired,
        @NullIsEmpty @NotNull @Size(max = 20) List<@Valid @NotNull TaskFigure> figures) {

    /** The same where one of the two ways to say when it is due was set anew: the other no longer holds. */
    UpdateTask settled(UpdateTask before) {
        boolean dated = dueOn != null && !dueOn.equals(before.dueOn);
        boolean counted = dueIn != null && !dueIn.equals(before.dueIn);
        if (dated == counted) {
            return this;
        }
        return new UpdateTask(
                title, description, counted ? null : dueOn, dated ? null : dueIn, evidenceRequired, figures);
    }

    /** The same, due on the day and in no other way. */
    UpdateTask dueOnly(LocalDate day) {
        return new UpdateTask(title, description, day, null, evidenceRequired, figures);
    }

    UpdateTask evidenceRequired(boolean required) {
        return new UpdateTask(title, description, dueOn, dueIn, required, figures);
    }

    UpdateTask dueOn(@Nullable LocalDate day) {
        return new UpdateTask(title, description, day, dueIn, evidenceRequired, figures);
    }
}
