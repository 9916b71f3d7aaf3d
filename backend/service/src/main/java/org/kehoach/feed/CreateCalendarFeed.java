package org.kehoach.feed;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a calendar's address: of a unit, of a plan, or with neither of all that the caller's units hold. */
public record CreateCalendarFeed(
        @Schema(description = "UUIDv7 made by the client, to create the same thing only once") @Nullable UUID id,

        @Schema(description = "What this unit hosts or supports, later what the unit does that goes on with its work")
        @Nullable UUID unitId,

        @Schema(description = "What carries out this plan") @Nullable UUID planId) {}
