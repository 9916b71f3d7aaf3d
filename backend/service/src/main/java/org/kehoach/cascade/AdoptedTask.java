package org.kehoach.cascade;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.task.AssignmentState;
import org.kehoach.task.Lateness;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task by which a unit carries an item on, as its leading unit stands. */
public record AdoptedTask(
        UUID id,
        String title,
        UnitRef leadUnit,
        @Nullable LocalDate dueOn,
        AssignmentState state,
        Lateness lateness,

        @Schema(minimum = "0", maximum = "100") int percent) {

    boolean finished() {
        return state == AssignmentState.ACCEPTED;
    }
}
