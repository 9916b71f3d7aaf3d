package org.kehoach.live;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

@Path("live")
@Tag(name = "Live", description = "What open pages should ask for again")
@RunOnVirtualThread
public class LiveResource {

    private static final int LONGEST = 300;

    private final LiveService live;

    LiveResource(LiveService live) {
        this.live = live;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Authorized(Permission.READ_SELF)
    @Operation(
            operationId = "followChanges",
            summary = "Follow changes",
            description =
                    "Server-sent events that name the kinds of things that have changed within the caller's sight, never which; ends with the token at the latest. What happened while nobody listened is not sent again.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveChange.class)))
    public Multi<LiveChange> followChanges(
            @QueryParam("seconds")
                    @Parameter(description = "End after so long", schema = @Schema(minimum = "1", maximum = "300"))
                    @Nullable Integer seconds) {
        if (seconds != null && (seconds < 1 || seconds > LONGEST)) {
            throw ProblemException.badParameter(FieldError.in("seconds", "range", 1, LONGEST));
        }
        return live.open(seconds);
    }
}
