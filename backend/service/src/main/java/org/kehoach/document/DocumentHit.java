package org.kehoach.document;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document that was found, with the words in their place. */
public record DocumentHit(
        DocumentSummary document,

        @Schema(description = "The subject in pieces", maxItems = 1001)
        List<Snippet.Piece> subject,

        @Schema(description = "Where the words stand in a file, if they do") @Nullable FileHit file) {

    /** Words in a file. */
    public record FileHit(
            UUID fileId,
            @Schema(maxLength = 200) String name,

            @Schema(description = "The page, or how many-eth piece of the text")
            int part,

            @Schema(description = "What stands around the words, in pieces", maxItems = 401)
            List<Snippet.Piece> snippet) {}
}
