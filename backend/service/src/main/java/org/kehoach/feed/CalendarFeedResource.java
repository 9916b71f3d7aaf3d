package org.kehoach.feed;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("calendar-feeds")
@Tag(name = "Calendars", description = "Events in calendar programs (iCalendar, RFC 5545)")
@RunOnVirtualThread
public class CalendarFeedResource {

    private final CalendarFeedService feeds;

    CalendarFeedResource(CalendarFeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Authorized(Permission.SUBSCRIBE_CALENDAR)
    @Operation(
            operationId = "listCalendarFeeds",
            summary = "List the own calendar addresses",
            description = "Those that have not been revoked, the newest first.")
    public Page<CalendarFeedDetail> listCalendarFeeds(@BeanParam CalendarFeedFilter filter) {
        return feeds.list(filter);
    }

    @POST
    @Authorized(Permission.SUBSCRIBE_CALENDAR)
    @Operation(
            operationId = "createCalendarFeed",
            summary = "Make a calendar address",
            description =
                    "For calendar programs, which cannot sign in: whoever has the address reads the events that its owner sees at that time, until it is revoked.")
    public RestResponse<CalendarFeedDetail> createCalendarFeed(CreateCalendarFeed request) {
        var created = feeds.create(request);
        return Created.in("calendar-feeds", created.id(), created);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.SUBSCRIBE_CALENDAR)
    @Operation(
            operationId = "getCalendarFeed",
            summary = "Get one of the own calendar addresses",
            description = "Without the address itself, which is shown once.")
    public CalendarFeedDetail getCalendarFeed(@PathParam("id") UUID id) {
        return feeds.get(id);
    }

    @DELETE
    @Path("{id}")
    @Authorized(Permission.SUBSCRIBE_CALENDAR)
    @Operation(
            operationId = "revokeCalendarFeed",
            summary = "Revoke a calendar address",
            description = "From then on nobody reads anything there.")
    public void revokeCalendarFeed(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        feeds.revoke(id, ifMatch);
    }
}
