package org.kehoach.document;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which lines of a unit's numbers book to list. */
public class NumberFilter extends PageRequest {

    @QueryParam("unitId")
    @Parameter(description = "Whose numbers", required = true)
    @Nullable UUID unitId;

    @QueryParam("year")
    @Parameter(
            description = "The year that the numbers count in; this year when absent",
            schema = @Schema(minimum = "1900", maximum = "2200"))
    @Nullable Integer year;

    @QueryParam("type")
    @Nullable DocumentType type;

    @QueryParam("status")
    @Nullable NumberStatus status;

    @QueryParam("q")
    @Parameter(
            description = "Part of the symbol or subject, with or without diacritics",
            schema = @Schema(maxLength = 200))
    @Nullable String q;
}
