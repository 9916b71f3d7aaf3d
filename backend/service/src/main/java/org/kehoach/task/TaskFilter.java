package org.kehoach.task;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tasks to list. */
public class TaskFilter extends PageRequest {

    @QueryParam("planId")
    @Nullable UUID planId;

    @QueryParam("planItemId")
    @Nullable UUID planItemId;

    @QueryParam("parentId")
    @Parameter(description = "Only the children of this composite task")
    @Nullable UUID parentId;

    @QueryParam("givingUnitId")
    @Parameter(description = "Only tasks that this unit gave")
    @Nullable UUID givingUnitId;

    @QueryParam("unitId")
    @Parameter(description = "Only tasks in which this unit has a part")
    @Nullable UUID unitId;

    @QueryParam("role")
    @Parameter(description = "With `unitId`: which part")
    @Nullable AssignmentRole role;

    @QueryParam("state")
    @Parameter(description = "State of the leading unit's assignment")
    @Nullable AssignmentState state;

    @QueryParam("lateness")
    @Parameter(description = "How the leading unit stands against the due date")
    @Nullable Lateness lateness;

    @QueryParam("dueFrom")
    @Nullable LocalDate dueFrom;

    @QueryParam("dueTo")
    @Nullable LocalDate dueTo;

    @QueryParam("leaves")
    @Parameter(description = "true: only tasks with assignments; false: only composites")
    @Nullable Boolean leaves;

    @QueryParam("open")
    @Parameter(description = "true: only what is not yet done; false: only what is")
    @Nullable Boolean open;

    @QueryParam("q")
    @Parameter(description = "Part of the title, with or without diacritics", schema = @Schema(maxLength = 200))
    @Nullable String q;
}
