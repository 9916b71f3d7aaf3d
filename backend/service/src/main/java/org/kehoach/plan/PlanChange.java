package org.kehoach.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kehoach.plan.PlanDifference.FieldChange;
import org.kehoach.plan.PlanDifference.ItemChange;
import org.kehoach.staff.PersonRef;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one person changed at once in a draft: its text, one item of its outline, or a task. */
public record PlanChange(
        UUID id,
        PersonRef by,
        Instant recordedAt,

        @Schema(
                description = "What differs before and after the outline; empty where an item or task changed",
                maxItems = 10)
        List<FieldChange> fields,

        @Nullable ItemChange item,
        @Nullable TaskChange task) {}
