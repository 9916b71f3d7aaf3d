package org.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Validation;

/** Drafts a plan with its whole outline at once, for other features. */
@ApplicationScoped
public class PlanDrafting {

    private final PlanService plans;
    private final PlanItemRepository items;
    private final Access access;
    private final Validation validation;
    private final PlanSignals signals;

    PlanDrafting(
            PlanService plans, PlanItemRepository items, Access access, Validation validation, PlanSignals signals) {
        this.plans = plans;
        this.items = items;
        this.access = access;
        this.validation = validation;
        this.signals = signals;
    }

    /**
     * The new draft's id.
     *
     * @param outline the items, each behind the one above it, with ids of the caller's making
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID draft(CreatePlan request, List<CreatePlanItem> outline) {
        access.require(Permission.DRAFT_PLAN, request.issuingUnitId());
        var plan = plans.draft(request);
        var added = new ArrayList<PlanItem>();
        for (var item : outline) {
            validation.check(item);
            added.add(new PlanItem(plan.id(), item, added.size()));
        }
        added.forEach(items::persist);
        new Outline(added).number();
        items.flush();
        signals.saved("createPlan", plan, null, plans.get(plan.id()));
        return plan.id();
    }
}
