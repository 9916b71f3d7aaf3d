package org.kehoach.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Signal;

/** A plan was issued: from this day its text stands and its tasks run. */
public record PlanIssued(UUID planId, UUID issuingUnitId, UUID staffId, LocalDate occurredOn, PlanDetail after)
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
        return "issuePlan";
    }
}
