package org.kehoach.event;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event at the same time, and what both need. */
public record EventClash(
        EventSummary event, @Schema(maxItems = 3) List<ClashKind> kinds) {}
