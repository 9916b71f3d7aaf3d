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

    @QueryParam("standAlone")
    @Parameter(description = "true: only tasks without a plan; false: only tasks of plans")
    @Nullable Boolean standAlone;

    @QueryParam("planItemId")
    @Nullable UUID planItemId;

    @QueryParam("parentId")
    @Parameter(description = "Only the children of this composite task")
    @Nullable UUID parentId;

    @QueryParam("seriesId")
    @Parameter(description = "Only the tasks of this series")
    @Nullable UUID seriesId;

    @QueryParam("givingUnitId")
    @Parameter(description = "Only tasks that this unit gave")
    @Nullable UUID givingUnitId;

    @QueryParam("leadUnitId")
    @Parameter(description = "Only tasks that this unit leads")
    @Nullable UUID leadUnitId;

    @QueryParam("leadUnder")
    @Parameter(description = "Only tasks that this unit, or one below it, leads")
    @Nullable UUID leadUnder;

    @QueryParam("asNow")
    @Parameter(
            description =
                    "true: `leadUnitId`, `leadUnder` and `unitId` stand for the units whose work they go on with as well")
    @Nullable Boolean asNow;

    @QueryParam("inForce")
    @Parameter(description = "true: without the tasks of plans that are concluded by now; false: only those")
    @Nullable Boolean inForce;

    @QueryParam("asOf")
    @Parameter(
            description =
                    "Only the tasks that the dashboard counts on this day, with their leading unit's part as it stood then:"
                            + " `state`, `lateness`, `open` and the due date are judged by that day")
    @Nullable LocalDate asOf;

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
    @Parameter(description = "true: only what is not yet done; false: only what is done")
    @Nullable Boolean open;

    @QueryParam("following")
    @Parameter(description = "true: only tasks that the caller follows; false: only others")
    @Nullable Boolean following;

    @QueryParam("group")
    @Parameter(
            description = "Only the tasks of this group: the `key` that `listTaskGroups` gives",
            schema = @Schema(maxLength = 60))
    @Nullable String group;

    @QueryParam("q")
    @Parameter(description = "Part of the title, with or without diacritics", schema = @Schema(maxLength = 200))
    @Nullable String q;
}
