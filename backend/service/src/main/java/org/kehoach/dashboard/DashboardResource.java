package org.kehoach.dashboard;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("dashboard")
@Tag(name = "Dashboard", description = "The count that always adds up")
@RunOnVirtualThread
public class DashboardResource {

    private final DashboardQueries dashboard;

    DashboardResource(DashboardQueries dashboard) {
        this.dashboard = dashboard;
    }

    @GET
    @Authorized(Permission.READ_FIGURES)
    @Operation(
            operationId = "getDashboard",
            summary = "The leader's count",
            description =
                    "Assigned = done on time + done late + in time + overdue, in all, by plan and by leading unit.")
    public Dashboard getDashboard(@BeanParam DashboardFilter filter) {
        return dashboard.get(filter);
    }

    @GET
    @Path("trend")
    @Authorized(Permission.READ_FIGURES)
    @Operation(
            operationId = "getDashboardTrend",
            summary = "The count over eight weeks",
            description = "As it stood on that weekday of each of the last eight weeks, from the recorded transitions.")
    public DashboardTrend getDashboardTrend(@BeanParam DashboardFilter filter) {
        return dashboard.trend(filter);
    }
}
