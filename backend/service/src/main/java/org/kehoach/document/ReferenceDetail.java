package org.kehoach.document;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a document says of another, or another of it. */
public record ReferenceDetail(
        @Schema(description = "Absent of what a plan's text is based upon") @Nullable UUID id,

        ReferenceKind kind,

        @Schema(description = "The other document, if the caller sees it") @Nullable DocumentRef document,

        @Schema(description = "The citation as it was typed") @Nullable String text) {}
