package org.kehoach.plan;

import java.util.EnumSet;
import java.util.Set;

/** The life of a plan. */
public enum PlanStatus {
    DRAFT(
            PlanAction.UPDATE,
            PlanAction.DELETE,
            PlanAction.SUBMIT,
            PlanAction.ADD_ITEM,
            PlanAction.ADD_TASK,
            PlanAction.COMMENT),
    IN_REVIEW(PlanAction.RETURN, PlanAction.ISSUE, PlanAction.COMMENT),
    ISSUED(
            PlanAction.AMEND,
            PlanAction.DERIVE,
            PlanAction.REMIND,
            PlanAction.ADD_TASK,
            PlanAction.CONCLUDE,
            PlanAction.REVOKE),
    CONCLUDED,
    REVOKED,
    /** Of an amendment that was issued: its text is a revision of the plan that it amends. */
    INCORPORATED;

    private final EnumSet<PlanAction> possible = EnumSet.noneOf(PlanAction.class);

    PlanStatus(PlanAction... possible) {
        this.possible.addAll(Set.of(possible));
    }

    Set<PlanAction> possible() {
        return possible;
    }

    /** The same of a plan that may be a template. */
    Set<PlanAction> possible(boolean template) {
        var allowed = possible.clone();
        if (template) {
            allowed.remove(PlanAction.SUBMIT);
        }
        return allowed;
    }

    /** Whether the status allows the action, whoever asks. */
    public boolean possible(PlanAction action) {
        return possible.contains(action);
    }

    /** Whether the plan is still on its drafters' desk. */
    public boolean isDraft() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
