package org.kehoach.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.kehoach.platform.Signal;

/** A plan was revoked: from this day its open work is not to be done. */
public record PlanRevoked(
        UUID planId,
        UUID issuingUnitId,
        UUID staffId,
        LocalDate occurredOn,
        String reason,
        PlanStatus before,
        PlanDetail after)
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
        return "revokePlan";
    }
}
