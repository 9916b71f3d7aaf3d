package org.kehoach.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.file.FileRef;
import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Versioned;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document with its files. */
public record DocumentDetail(
        UUID id,
        DocumentType type,
        Direction direction,
        Urgency urgency,
        int number,
        String symbol,
        @Nullable UnitRef issuingUnit,
        String issuingBody,
        LocalDate issuedOn,
        String subject,
        @Nullable String signer,
        @Nullable String signerPosition,

        @Schema(
                description = "Who received it and under which number, of the units that the caller reads",
                maxItems = 10000)
        List<DocumentArrival> arrivals,

        @Schema(description = "What it says of others", maxItems = 10000)
        List<ReferenceDetail> references,

        @Schema(
                description = "What others say of it, the latest first; a REPLACES here: it has been replaced",
                maxItems = 200)
        List<ReferenceDetail> referencedBy,

        List<FileRef> files,
        @Nullable ExternalId externalId,
        long version,
        List<DocumentAction> allowedActions)
        implements Versioned {}
