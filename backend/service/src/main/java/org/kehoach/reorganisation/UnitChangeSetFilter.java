package org.kehoach.reorganisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which sets of changes to list. */
public class UnitChangeSetFilter extends PageRequest {

    @QueryParam("status")
    @Nullable UnitChangeSetStatus status;

    @QueryParam("unitId")
    @Parameter(description = "Only sets that this unit answers for")
    @Nullable UUID unitId;

    @QueryParam("concerns")
    @Parameter(
            description =
                    "Only sets that speak of this unit: it changes, takes over, or stands above or guides what does")
    @Nullable UUID concerns;

    @QueryParam("effectiveUntil")
    @Parameter(description = "Only sets that take effect on this day or before")
    @Nullable LocalDate effectiveUntil;

    @QueryParam("waiting")
    @Parameter(
            description = "true: only sets that wait for the caller: to be approved, or to be mended when they were"
                    + " returned or could not be executed")
    @Nullable Boolean waiting;

    @QueryParam("q")
    @Parameter(description = "Part of the instrument, with or without diacritics", schema = @Schema(maxLength = 200))
    @Nullable String q;
}
