package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What may change of a task: its wording, due date, and what reports must give. */
public record UpdateTask(
        @NotBlank @Size(max = 500) String title,
        @Size(max = 20000) @Nullable String description,
        @Nullable LocalDate dueOn,
        @NotNull Boolean evidenceRequired,
        @Size(max = 20) @Nullable List<@Valid @NotNull TaskFigure> figures) {

    String descriptionOrEmpty() {
        return description == null ? "" : description;
    }

    List<TaskFigure> figuresOrNone() {
        return figures == null ? List.of() : figures;
    }

    UpdateTask dueOn(@Nullable LocalDate day) {
        return new UpdateTask(title, description, day, evidenceRequired, figures);
    }
}
