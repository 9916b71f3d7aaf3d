package org.kehoach.series;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("due-dates")
@Tag(name = "Calendars")
@RunOnVirtualThread
public class DueDateResource {

    private static final int SHOWN = 5;

    private final DueDates dates;

    DueDateResource(DueDates dates) {
        this.dates = dates;
    }

    @GET
    @Authorized(Permission.READ_CALENDAR)
    @Operation(
            operationId = "listDueDates",
            summary = "List the due dates that a rule comes to",
            description = "The first five, by the calendar of working days as it stands.")
    public Page<DueDate> listDueDates(@BeanParam RecurrenceParameters rule) {
        return Page.whole(dates.of(rule.recurrence()).limit(SHOWN).toList());
    }
}
