package org.kehoach.cascade;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("reminders")
@Tag(name = "Plans")
@RunOnVirtualThread
public class ReminderResource {

    private final ReminderService reminders;

    ReminderResource(ReminderService reminders) {
        this.reminders = reminders;
    }

    @GET
    @Authorized(Permission.READ_PLAN_DRAFT)
    @Operation(
            operationId = "listReminders",
            summary = "List reminders",
            description = "That the caller's units, or those whose work they go on with, have received; newest first.")
    public Page<ReminderDetail> listReminders(@BeanParam ReminderFilter filter) {
        return reminders.received(filter);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.READ_PLAN_DRAFT)
    @Operation(
            operationId = "getReminder",
            summary = "Get a reminder",
            description = "For the unit that has received it, and the one that has sent it.")
    public ReminderDetail getReminder(@PathParam("id") UUID id) {
        return reminders.get(id);
    }

    @POST
    @Path("{id}/acknowledge")
    @Authorized(Permission.DRAFT_PLAN)
    @Operation(
            operationId = "acknowledgeReminder",
            summary = "Take note of a reminder",
            description = "By the unit that has received it; it no longer waits on its first page.")
    public ReminderDetail acknowledgeReminder(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return reminders.acknowledge(id, ifMatch);
    }
}
