package org.kehoach.feed;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.kehoach.platform.Attachment;
import org.kehoach.platform.Authorized;
import org.kehoach.platform.EntityTag;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("calendars")
@Tag(name = "Calendars", description = "Events in calendar programs (iCalendar, RFC 5545)")
@RunOnVirtualThread
public class CalendarResource {

    private static final int MAX_BYTES = 10 << 20;

    private final CalendarFeedService feeds;

    CalendarResource(CalendarFeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("{secret}.ics")
    @Produces(IcsCalendar.MEDIA_TYPE)
    @PermitAll
    @Operation(
            operationId = "readCalendar",
            summary = "Read a calendar",
            description =
                    "For calendar programs, which cannot sign in: the secret in the address says who reads. Events of the last twelve months and all to come.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = IcsCalendar.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = MAX_BYTES)))
    @APIResponse(responseCode = "304", description = "Unchanged since the tag in If-None-Match")
    public Response readCalendar(
            @PathParam("secret") @Parameter(schema = @Schema(maxLength = 100)) String secret,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "The entity tag of the copy at hand", schema = @Schema(maxLength = 2000))
                    @Nullable String ifNoneMatch) {
        var calendar = feeds.read(new FeedSecret(secret));
        String tag = calendar.tag();
        boolean known = EntityTag.isKnown(ifNoneMatch, tag);
        return (known ? Response.notModified() : Response.ok(calendar.bytes()))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("events/{id}.ics")
    @Produces(IcsCalendar.MEDIA_TYPE)
    @Authorized(Permission.READ_EVENT)
    @Operation(
            operationId = "exportEventAsIcs",
            summary = "Get an event for a calendar program",
            description = "The event as it is now. An event that is still to be fixed has no place in a calendar: 409.")
    @APIResponse(
            responseCode = "200",
            description = "The event as a calendar of its own",
            content =
                    @Content(
                            mediaType = IcsCalendar.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = MAX_BYTES)))
    public RestResponse<byte[]> exportEventAsIcs(@PathParam("id") UUID id) {
        var calendar = feeds.ofEvent(id);
        return RestResponse.ResponseBuilder.ok(calendar.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(calendar.name() + ".ics"))
                .build();
    }
}
