package org.kehoach.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Versioned;
import org.kehoach.sourcetext.SourceNotice;
import org.kehoach.sourcetext.SourceParagraph;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reading with its source and all proposals. */
public record PlanReadingDetail(
        UUID id,
        UnitRef issuingUnit,
        @Schema(maxLength = 200) @Nullable String fileName,

        @Schema(description = "The day whose units were looked for")
        LocalDate asOf,

        @Schema(maxItems = 20000) List<SourceParagraph> source,
        List<SourceNotice> notices,

        @Schema(description = "Paragraphs of the source that were not understood; they stay as text", maxItems = 20000)
        List<Integer> asText,

        @Schema(maxItems = 60000) List<Proposal> proposals,

        @Schema(description = "The draft that was made of it") @Nullable UUID planId,

        Instant createdAt,

        @Schema(description = "When it is deleted, whether applied or not")
        Instant expiresAt,

        long version)
        implements Versioned {}
