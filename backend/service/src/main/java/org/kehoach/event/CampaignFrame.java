package org.kehoach.event;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Row;

import org.jspecify.annotations.Nullable;

/** What a campaign gives its sites. */
record CampaignFrame(
        UUID hostUnitId,
        EventStatus status,
        LocalDate from,
        LocalDate to,
        @Nullable UUID planItemId,
        @Nullable UUID taskId) {

    static CampaignFrame of(Row row) {
        return new CampaignFrame(
                row.uuid("host_unit_id"),
                row.constant("status", EventStatus.class),
                row.date("window_from"),
                row.date("window_to"),
                row.uuidOrNull("plan_item_id"),
                row.uuidOrNull("task_id"));
    }

    boolean takesSites() {
        return status.possible(true, true).contains(EventAction.ADD_SITE);
    }
}
