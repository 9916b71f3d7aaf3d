package org.kehoach.live;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a replica tells all: a topic, and for whom.
 *
 * @param unitIds the units whose things have changed; null for everybody
 * @param staffIds the people whose things have changed, instead of units
 */
record Announcement(
        LiveTopic topic,
        @Nullable Set<UUID> unitIds,
        @Nullable Set<UUID> staffIds) {

    /** More than these are no longer named, for an announcement has 8,000 bytes. */
    static final int MOST = 150;

    static Announcement ofUnits(LiveTopic topic, Set<UUID> units) {
        return new Announcement(topic, units.size() > MOST ? null : units, null);
    }

    static Announcement ofStaff(Set<UUID> staff) {
        return new Announcement(LiveTopic.NOTICES, null, staff.size() > MOST ? null : staff);
    }

    static Announcement ofAll(LiveTopic topic) {
        return new Announcement(topic, null, null);
    }
}
