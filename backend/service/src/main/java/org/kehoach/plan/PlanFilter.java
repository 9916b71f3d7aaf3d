package org.kehoach.plan;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which plans to list. */
public class PlanFilter extends PageRequest {

    @QueryParam("status")
    @Parameter(description = "Without it all but the amendments that are part of their plans' text")
    @Nullable PlanStatus status;

    @QueryParam("returned")
    @Parameter(description = "true: only drafts that were returned and wait to be submitted again; false: all others")
    @Nullable Boolean returned;

    @QueryParam("template")
    @Parameter(description = "true: only templates; without it, or false: all but them")
    @Nullable Boolean template;

    @QueryParam("issuingUnitId")
    @Parameter(description = "Only plans that this unit issues")
    @Nullable UUID issuingUnitId;

    @QueryParam("asNow")
    @Parameter(description = "true: `issuingUnitId` stands for the units whose work it goes on with as well")
    @Nullable Boolean asNow;

    @QueryParam("year")
    @Parameter(
            description = "Only plans issued, or drafted, in this year",
            schema = @Schema(minimum = "1900", maximum = "2200"))
    @Nullable Integer year;

    @QueryParam("q")
    @Parameter(
            description = "Part of the title or of the symbol, with or without diacritics",
            schema = @Schema(maxLength = 200))
    @Nullable String q;
}
