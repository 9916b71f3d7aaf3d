package org.kehoach.event;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.Created;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.Reasoned;
import org.kehoach.staff.TransitionDetail;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("events")
@Tag(name = "Events", description = "What units hold: festival days, sessions, meetings, and campaigns at many sites")
@RunOnVirtualThread
public class EventResource {

    private final EventService events;
    private final EventLifeService life;
    private final CampaignService campaigns;
    private final EventClashes clashes;

    EventResource(EventService events, EventLifeService life, CampaignService campaigns, EventClashes clashes) {
        this.events = events;
        this.life = life;
        this.campaigns = campaigns;
        this.clashes = clashes;
    }

    @GET
    @Authorized(Permission.READ_EVENT)
    @Operation(
            operationId = "listEvents",
            summary = "List events",
            description =
                    "What the caller's units host, support or oversee, by its first day; what is still to be fixed comes last.")
    public Page<EventSummary> listEvents(@BeanParam EventFilter filter) {
        return events.list(filter);
    }

    @POST
    @Authorized(Permission.HOLD_EVENT)
    @Operation(
            operationId = "createEvent",
            summary = "Plan an event",
            description =
                    "A PLANNED event of the host unit; with a window a campaign, with a campaign one of its sites.")
    public RestResponse<EventDetail> createEvent(CreateEvent request) {
        var created = events.create(request);
        return Created.in("events", created.id(), created);
    }

    @GET
    @Path("clashes")
    @Authorized(Permission.READ_EVENT)
    @Operation(
            operationId = "listEventClashes",
            summary = "Find what stands at the same time",
            description =
                    "Before something is planned or moved: events that the caller sees at that time in the same place, with the same chair or of the same host, 20 at most. Held as a warning; two meetings of one office may well be at once.")
    public Page<EventClash> listEventClashes(@BeanParam ClashFilter filter) {
        return clashes.find(filter);
    }

    @GET
    @Path("{id}")
    @Authorized(Permission.READ_EVENT)
    @Operation(
            operationId = "getEvent",
            summary = "Get an event",
            description = "The event with its programme, checklist and closing record; of a campaign also the totals.")
    public EventDetail getEvent(@PathParam("id") UUID id) {
        return events.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authorized(Permission.HOLD_EVENT)
    @Operation(
            operationId = "updateEvent",
            summary = "Change an event",
            description = "An event that was held or cancelled cannot be changed. Lists are replaced whole.")
    public EventDetail updateEvent(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = UpdateEvent.class))) JsonNode patch) {
        return events.update(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Authorized(Permission.HOLD_EVENT)
    @Operation(
            operationId = "deleteEvent",
            summary = "Delete a planned event",
            description = "Only while it is PLANNED and has no sites; all else is cancelled instead.")
    public void deleteEvent(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        events.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/confirm")
    @Authorized(Permission.CLOSE_EVENT)
    @Operation(
            operationId = "confirmEvent",
            summary = "Confirm an event",
            description = "PLANNED or POSTPONED becomes CONFIRMED, once its day is fixed.")
    public EventDetail confirmEvent(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Nullable Occurrence request) {
        return life.confirm(id, ifMatch, request);
    }

    @POST
    @Path("{id}/postpone")
    @Authorized(Permission.HOLD_EVENT)
    @Operation(
            operationId = "postponeEvent",
            summary = "Postpone an event",
            description = "To another time, or without a day to one that is still to be fixed.")
    public EventDetail postponeEvent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, PostponeEvent request) {
        return life.postpone(id, ifMatch, request);
    }

    @POST
    @Path("{id}/cancel")
    @Authorized(Permission.HOLD_EVENT)
    @Operation(
            operationId = "cancelEvent",
            summary = "Cancel an event",
            description =
                    "By the host, or by who runs the campaign of a site. A campaign takes its open sites with it.")
    public EventDetail cancelEvent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reasoned request) {
        return life.cancel(id, ifMatch, request);
    }

    @POST
    @Path("{id}/close")
    @Authorized(Permission.CLOSE_EVENT)
    @Operation(
            operationId = "closeEvent",
            summary = "Close an event",
            description = "The event was HELD: what was done and how many came, not who. Not before its first day.")
    public EventDetail closeEvent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, CloseEvent request) {
        return life.close(id, ifMatch, request);
    }

    @GET
    @Path("{id}/transitions")
    @Authorized(Permission.READ_EVENT)
    @Operation(
            operationId = "listEventTransitions",
            summary = "History of an event",
            description = "Every step in the event's life, oldest first.")
    public Page<TransitionDetail> listEventTransitions(@PathParam("id") UUID id) {
        return events.transitions(id);
    }

    @GET
    @Path("{id}/sites")
    @Authorized(Permission.READ_EVENT)
    @Operation(
            operationId = "listEventSites",
            summary = "List a campaign's sites",
            description = "Those that the caller may see, by their first day.")
    public Page<EventSummary> listEventSites(@PathParam("id") UUID id, @BeanParam SiteFilter filter) {
        return events.sites(id, filter);
    }

    @POST
    @Path("{id}/sites")
    @Authorized(Permission.HOLD_EVENT)
    @Operation(
            operationId = "createEventSites",
            summary = "Give a campaign its sites",
            description = "One PLANNED site for each unit that has none yet; answers with the sites of all of them.")
    public CampaignSites createEventSites(@PathParam("id") UUID id, CreateSites request) {
        return campaigns.addSites(id, request);
    }
}
