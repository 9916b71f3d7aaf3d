package org.kehoach.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** As much of a plan as work upon it needs to know. */
public record PlanFrame(
        UUID id,
        UUID issuingUnitId,
        PlanStatus status,
        @Nullable LocalDate startsOn) {}
