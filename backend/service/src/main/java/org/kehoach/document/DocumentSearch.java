package org.kehoach.document;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What to search registered documents and their files for. */
public class DocumentSearch extends PageRequest {

    @QueryParam("q")
    @Parameter(
            description =
                    "Words in any order, with or without diacritics; a symbol in any spelling. The last word may be unfinished.",
            required = true,
            schema = @Schema(minLength = 1, maxLength = 200))
    @Nullable String q;

    @QueryParam("type")
    @Nullable DocumentType type;

    @QueryParam("direction")
    @Nullable Direction direction;

    @QueryParam("issuingUnitId")
    @Parameter(description = "Only documents that this unit issued")
    @Nullable UUID issuingUnitId;

    @QueryParam("from")
    @Parameter(description = "Only documents issued on this day or later")
    @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only documents issued on this day or earlier")
    @Nullable LocalDate to;
}
