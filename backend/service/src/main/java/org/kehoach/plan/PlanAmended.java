package org.kehoach.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kehoach.platform.Signal;

/** An amendment was put into the plan that it amends; the items that it left out are withdrawn from this day on. */
public record PlanAmended(
        UUID planId,
        UUID issuingUnitId,
        LocalDate occurredOn,
        List<UUID> withdrawnItemIds,
        RevisionText before,
        RevisionText after)
        implements Signal {

    @Override
    public String objectType() {
        return "plan";
    }

    @Override
    public UUID objectId() {
        return planId;
    }

    @Override
    public UUID unitId() {
        return issuingUnitId;
    }

    @Override
    public String action() {
        return "amendPlan";
    }
}
