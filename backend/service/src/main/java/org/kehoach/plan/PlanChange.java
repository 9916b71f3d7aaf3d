package org.kehoach.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanDifference.FieldChange;
import org.kehoach.plan.PlanDifference.ItemChange;
import org.kehoach.staff.PersonRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one person changed at once in a draft: its text, or one item of its outline. */
public record PlanChange(
        UUID id,
        PersonRef by,
        Instant recordedAt,

        @Schema(description = "What differs before and after the outline; empty where an item changed", maxItems = 8)
        List<FieldChange> fields,

        @Nullable ItemChange item) {}
