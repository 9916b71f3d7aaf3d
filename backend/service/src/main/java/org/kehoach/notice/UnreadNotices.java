package org.kehoach.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notices wait to be read. */
public record UnreadNotices(
        @Schema(description = "Counted up to 100", minimum = "0", maximum = "100")
        long count) {}
