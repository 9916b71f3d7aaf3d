package org.kehoach.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event in a list. */
public record EventSummary(
        UUID id,
        String title,
        EventKind kind,
        EventStatus status,
        UnitRef hostUnit,
        @Nullable UUID campaignId,
        boolean campaign,
        boolean pilot,
        @Nullable String place,
        @Nullable LocalDate startsOn,
        @Nullable LocalTime startTime,
        @Nullable LocalDate endsOn,
        @Nullable LocalTime endTime,
        boolean allDay,

        @Schema(description = "First of the days within which a campaign is held") @Nullable LocalDate windowFrom,

        @Schema(description = "Last of the days within which a campaign is held") @Nullable LocalDate windowTo,

        @Nullable Chair chair,
        List<UnitRef> supportUnits,

        @Schema(description = "The plan that it carries out, if the caller may see it") @Nullable PlanRef plan,

        @Schema(description = "A campaign's sites that are not cancelled")
        long siteTotal,

        @Schema(description = "A campaign's sites that have been held")
        long siteHeld,

        @Schema(description = "How many attended, once it has been held") @Nullable Integer attendances,

        long version) {}
