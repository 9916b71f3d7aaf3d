package org.kehoach.event;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events to list. */
public class EventFilter extends PageRequest {

    @QueryParam("from")
    @Parameter(description = "Only what ends on this day or later, or is still to be fixed")
    @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only what begins on this day or earlier; leaves out what is still to be fixed")
    @Nullable LocalDate to;

    @QueryParam("undated")
    @Parameter(description = "true: only what is still to be fixed; false: only what has its day")
    @Nullable Boolean undated;

    @QueryParam("waitingOn")
    @Parameter(
            description = "Only what waits for its host on this day: its day is still to be fixed, or it is over and"
                    + " has no outcome")
    @Nullable LocalDate waitingOn;

    @QueryParam("unitId")
    @Parameter(description = "Only what this unit hosts or supports")
    @Nullable UUID unitId;

    @QueryParam("asNow")
    @Parameter(description = "true: `unitId` stands for the units whose work it goes on with as well")
    @Nullable Boolean asNow;

    @QueryParam("planId")
    @Parameter(description = "Only what carries out this plan")
    @Nullable UUID planId;

    @QueryParam("campaignId")
    @Parameter(description = "Only sites of this campaign")
    @Nullable UUID campaignId;

    @QueryParam("campaigns")
    @Parameter(description = "true: only campaigns; false: none of them")
    @Nullable Boolean campaigns;

    @QueryParam("kind")
    @Nullable EventKind kind;

    @QueryParam("status")
    @Nullable EventStatus status;

    @QueryParam("q")
    @Parameter(
            description = "Part of the title or place, with or without diacritics",
            schema = @Schema(maxLength = 200))
    @Nullable String q;
}
