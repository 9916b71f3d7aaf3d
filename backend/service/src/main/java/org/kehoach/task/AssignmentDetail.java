package org.kehoach.task;

import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Versioned;

import org.jspecify.annotations.Nullable;

/** An assignment with what reporting upon it needs to know of its task. */
public record AssignmentDetail(AssignmentSummary assignment, AssignedTask task) implements Versioned {

    /** The task as the assigned unit needs it. */
    public record AssignedTask(
            UUID id, String title, @Nullable String reference, boolean evidenceRequired, List<TaskFigure> figures) {}

    @Override
    public long version() {
        return assignment.version();
    }
}
