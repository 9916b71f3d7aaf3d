package org.kehoach.task;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Signal;

import org.jspecify.annotations.Nullable;

/** An assignment took a step, or progress was reported upon it. */
public record AssignmentMoved(
        String action,
        UUID objectId,
        UUID taskId,
        UUID unitId,
        AssignmentState from,
        AssignmentState to,
        LocalDate occurredOn,
        @Nullable Object after)
        implements Signal {

    @Override
    public String objectType() {
        return "assignment";
    }

    @Override
    public Object before() {
        return from;
    }
}
