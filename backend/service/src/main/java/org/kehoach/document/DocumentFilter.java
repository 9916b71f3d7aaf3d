package org.kehoach.document;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which documents to list. */
public class DocumentFilter extends PageRequest {

    @QueryParam("type")
    @Nullable DocumentType type;

    @QueryParam("issuingUnitId")
    @Parameter(description = "Only documents that this unit issued")
    @Nullable UUID issuingUnitId;

    @QueryParam("q")
    @Parameter(
            description =
                    "The symbol in any spelling (`656/KH-UBND`, `Số: 656 /KH-UBND`, `KH 656`) or part of the subject, with or without diacritics",
            schema = @Schema(maxLength = 200))
    @Nullable String q;
}
