package org.kehoach.dashboard;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the figures cover. */
public class DashboardFilter {

    @QueryParam("asOf")
    @Parameter(description = "The day of the figures; today when absent")
    @Nullable LocalDate asOf;

    @QueryParam("planId")
    @Parameter(description = "Only this plan's tasks")
    @Nullable UUID planId;

    @QueryParam("unitId")
    @Parameter(description = "Only tasks that this unit, or one below it, leads")
    @Nullable UUID unitId;

    @QueryParam("inForce")
    @Parameter(description = "true: without the tasks of plans that are concluded by now; false: only those")
    @Nullable Boolean inForce;

    @QueryParam("asNow")
    @Parameter(
            description =
                    "true: work of units that have ended is counted for the unit of today that goes on with it; false: for the unit that led it")
    @Nullable Boolean asNow;

    boolean isAsNow() {
        return Boolean.TRUE.equals(asNow);
    }
}
