package org.kehoach.live;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to ask for again; nothing at the beginning and from time to time, to show that the stream lives. */
public record LiveChange(@Schema(maxItems = 8) List<LiveTopic> topics) {

    static final LiveChange NONE = new LiveChange(List.of());
}
