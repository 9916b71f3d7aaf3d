package org.kehoach.calendar;

import java.time.LocalDate;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("calendar-days")
@Tag(name = "Calendars")
@RunOnVirtualThread
public class CalendarDayResource {

    private final CalendarService calendar;

    CalendarDayResource(CalendarService calendar) {
        this.calendar = calendar;
    }

    @GET
    @Authorized(Permission.READ_CALENDAR)
    @Operation(
            operationId = "listCalendarDays",
            summary = "List days with holidays and lunar dates",
            description =
                    "Every day from the one to the other, 200 at most: whether it is worked, by the week, by the Labour Code (articles 111 and 112) or by a decision, and its date in the Vietnamese lunar calendar.")
    public Page<CalendarDay> listCalendarDays(
            @QueryParam("from") @Parameter(description = "The first day", required = true) @Nullable LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day", required = true) @Nullable LocalDate to) {
        return calendar.list(from, to);
    }

    @GET
    @Path("{day}")
    @Authorized(Permission.READ_CALENDAR)
    @Operation(
            operationId = "getCalendarDay",
            summary = "Get a day",
            description = "Whether it is worked, why, and its lunar date.")
    public CalendarDay getCalendarDay(@PathParam("day") LocalDate day) {
        return calendar.get(day);
    }

    @PUT
    @Path("{day}")
    @Authorized(Permission.KEEP_CALENDAR)
    @Operation(
            operationId = "decideDay",
            summary = "Decide that a day is off or worked",
            description =
                    "For all units of this installation, by the ADMIN of one without a superior: a holiday announced for a year, a day off that is moved.")
    public CalendarDay decideDay(
            @PathParam("day") LocalDate day, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, DecideDay request) {
        return calendar.decide(day, ifMatch, request);
    }

    @DELETE
    @Path("{day}")
    @Authorized(Permission.KEEP_CALENDAR)
    @Operation(
            operationId = "forgetDay",
            summary = "Take a decision on a day back",
            description = "It is again what law and week make of it.")
    public void forgetDay(@PathParam("day") LocalDate day, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        calendar.forget(day, ifMatch);
    }
}
