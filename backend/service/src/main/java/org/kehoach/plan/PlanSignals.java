package org.kehoach.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jspecify.annotations.Nullable;

/** Tells what has happened to plans. */
@ApplicationScoped
class PlanSignals {

    private final Event<PlanSaved> saved;
    private final Event<PlanIssued> issued;
    private final Event<PlanAmended> amended;
    private final Event<PlanRevoked> revoked;

    PlanSignals(
            Event<PlanSaved> saved, Event<PlanIssued> issued, Event<PlanAmended> amended, Event<PlanRevoked> revoked) {
        this.saved = saved;
        this.issued = issued;
        this.amended = amended;
        this.revoked = revoked;
    }

    void saved(String action, Plan plan, @Nullable Object before, @Nullable Object after) {
        saved.fire(new PlanSaved(action, "plan", plan.id(), plan.issuingUnitId(), before, after));
    }

    void itemSaved(String action, Plan plan, PlanItem item, @Nullable Object before, @Nullable Object after) {
        saved.fire(new PlanSaved(action, "planItem", item.id(), plan.issuingUnitId(), before, after));
    }

    void issued(PlanIssued signal) {
        issued.fire(signal);
    }

    void amended(PlanAmended signal) {
        amended.fire(signal);
    }

    void revoked(PlanRevoked signal) {
        revoked.fire(signal);
    }
}
