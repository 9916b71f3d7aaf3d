package org.kehoach.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A plan that is being copied.
 *
 * @param items the items of the draft by those that they are copies of
 * @param day when the units that have work must exist
 */
public record PlanCopy(
        UUID sourceId, UUID draftId, UUID issuingUnitId, Map<UUID, UUID> items, DateShift shift, LocalDate day) {}
