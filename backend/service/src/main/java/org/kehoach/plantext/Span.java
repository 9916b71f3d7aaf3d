package org.kehoach.plantext;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of the source: code points {@code from} (from 0) up to {@code to} of a paragraph's text. */
public record Span(
        @Schema(description = "Which paragraph of the source, from 0")
        int paragraph,

        @Schema(description = "First code point, from 0") int from,

        @Schema(description = "The code point behind the last")
        int to) {}
