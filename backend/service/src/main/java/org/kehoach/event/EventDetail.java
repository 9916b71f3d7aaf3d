package org.kehoach.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Versioned;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event with all that belongs to it; a campaign's sites are a list of their own. */
public record EventDetail(
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

        @Schema(description = "The plan that it carries out, if the caller may see it") @Nullable PlanRef plan,

        @Schema(description = "A campaign's sites that are not cancelled")
        long siteTotal,

        List<UnitRef> supportUnits,
        @Nullable String address,
        @Nullable Chair chair,
        @Nullable UUID planItemId,
        @Nullable UUID taskId,
        List<ProgrammeItem> programme,
        String materials,
        String budgetNote,
        List<ChecklistItem> checklist,

        @Schema(description = "Why it was postponed or cancelled") @Nullable String statusReason,

        @Nullable EventClosing closing,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,

        @Schema(description = "Only of a campaign") @Nullable CampaignTotals totals,

        @Nullable ExternalId externalId,
        Instant createdAt,
        long version,
        List<EventAction> allowedActions)
        implements Versioned {}
