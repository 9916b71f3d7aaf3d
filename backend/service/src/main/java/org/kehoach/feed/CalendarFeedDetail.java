package org.kehoach.feed;

import java.time.Instant;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Versioned;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar's address, which whoever has it reads. */
public record CalendarFeedDetail(
        UUID id,

        @Schema(description = "Whose events; null where it is the owner's units, or a plan") @Nullable UnitRef unit,

        @Schema(description = "The plan whose events, if the caller still sees it") @Nullable PlanRef plan,

        Instant createdAt,

        @Schema(
                description =
                        "For a calendar program to subscribe to; shown when it is made and never again, not to a repeat of the request either",
                maxLength = 500,
                examples = "https://kehoach.example.vn/api/v1/calendars/0Jb3…kQ.ics")
        @Nullable String url,

        long version)
        implements Versioned {

    CalendarFeedDetail at(@Nullable String address) {
        return new CalendarFeedDetail(id, unit, plan, createdAt, address, version);
    }
}
