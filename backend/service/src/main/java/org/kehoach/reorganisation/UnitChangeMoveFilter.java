package org.kehoach.reorganisation;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which things to list that a set moves. */
public class UnitChangeMoveFilter extends PageRequest {

    @QueryParam("objectType")
    @Nullable AffectedType objectType;

    @QueryParam("unitId")
    @Parameter(description = "Only things that hang on this unit")
    @Nullable UUID unitId;

    @QueryParam("q")
    @Parameter(description = "Part of the title, with or without diacritics", schema = @Schema(maxLength = 200))
    @Nullable String q;
}
