package org.kehoach.live;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What has changed, as coarse as a page asks for it again. */
public enum LiveTopic {
    TASKS,
    PLANS,
    COMMENTS,
    EVENTS,
    DOCUMENTS,
    UNITS,
    STAFF,
    NOTICES;

    private static final Map<String, LiveTopic> BY_OBJECT = Map.ofEntries(
            Map.entry("task", TASKS),
            Map.entry("assignment", TASKS),
            Map.entry("extension-request", TASKS),
            Map.entry("plan", PLANS),
            Map.entry("planItem", PLANS),
            Map.entry("reminder", PLANS),
            Map.entry("comment", COMMENTS),
            Map.entry("event", EVENTS),
            Map.entry("document", DOCUMENTS),
            Map.entry("documentNumber", DOCUMENTS),
            Map.entry("unit", UNITS),
            Map.entry("unitChangeSet", UNITS),
            Map.entry("staff", STAFF));

    /** Of a signal's object, if pages show such. */
    static @Nullable LiveTopic of(String objectType) {
        return BY_OBJECT.get(objectType);
    }
}
