package org.kehoach.plantext;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit, or several of a kind, as a text names them. */
public record Mention(
        Part part,

        @Schema(maxLength = 300, examples = "Công an các phường, xã")
        String text,

        Span span) {

    /** Which part in the work. */
    public enum Part {
        LEAD,
        SUPPORT,
        MONITOR
    }
}
