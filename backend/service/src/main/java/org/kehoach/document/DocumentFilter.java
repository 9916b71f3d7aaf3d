package org.kehoach.document;

import java.time.LocalDate;
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

    @QueryParam("direction")
    @Parameter(description = "INCOMING also shows what a unit here issued and a unit of the caller's has received")
    @Nullable Direction direction;

    @QueryParam("asNow")
    @Parameter(description = "true: `issuingUnitId` stands for the units whose work it goes on with as well")
    @Nullable Boolean asNow;

    @QueryParam("receivingUnitId")
    @Parameter(description = "Only documents in this unit's register of incoming documents, the last arrival first")
    @Nullable UUID receivingUnitId;

    @QueryParam("urgency")
    @Nullable Urgency urgency;

    @QueryParam("issuingBody")
    @Parameter(
            description = "Part of the issuing body's name, with or without diacritics",
            schema = @Schema(maxLength = 200))
    @Nullable String issuingBody;

    @QueryParam("year")
    @Parameter(
            description = "Only documents issued in this year; of arrivals, arrived in it",
            schema = @Schema(minimum = "1900", maximum = "2200"))
    @Nullable Integer year;

    @QueryParam("from")
    @Parameter(description = "Only documents issued on this day or later; of arrivals, arrived then")
    @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only documents issued on this day or earlier; of arrivals, arrived then")
    @Nullable LocalDate to;

    @QueryParam("q")
    @Parameter(
            description =
                    "The symbol in any spelling (`656/KH-UBND`, `Số: 656 /KH-UBND`, `KH 656`) or part of the subject, with or without diacritics",
            schema = @Schema(maxLength = 200))
    @Nullable String q;
}
