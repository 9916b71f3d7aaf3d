package org.kehoach.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Versioned;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit was reminded to carry an item of a plan on. */
public record ReminderDetail(
        UUID id,
        PlanRef plan,
        UUID itemId,

        @Schema(maxLength = 120, examples = "II.3") String itemLabel,

        String itemTitle,
        UnitRef unit,

        @Schema(maxLength = 1000) String note,

        PersonRef sentBy,
        LocalDate sentOn,
        Instant sentAt,
        @Nullable PersonRef acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        long version,
        List<ReminderAction> allowedActions)
        implements Versioned {}
