package org.kehoach.reorganisation;

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

    @QueryParam("q")
    @Parameter(description = "Part of the instrument, with or without diacritics", schema = @Schema(maxLength = 200))
    @Nullable String q;
}
