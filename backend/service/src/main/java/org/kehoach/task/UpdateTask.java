package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.kehoach.platform.NullIsEmpty;

import org.jspecify.annotations.Nullable;

/** What may change of a task: its wording, due date, and what reports must give. */
public record UpdateTask(
        @NotBlank @Size(max = 500) String title,
        @NullIsEmpty @NotNull @Size(max = 20000) String description,
        @Nullable LocalDate dueOn,
        @NotNull Boolean evidenceRequired,
        @NullIsEmpty @NotNull @Size(max = 20) List<@Valid @NotNull TaskFigure> figures) {

    UpdateTask dueOn(@Nullable LocalDate day) {
        return new UpdateTask(title, description, day, evidenceRequired, figures);
    }
}
