package org.kehoach.plan;

/** An upper feature whose work hangs on plans implements this to go with a plan that is copied. */
public interface PlanWorkCopy {

    /** Copies the work that the caller sees to the draft. */
    CopiedWork copy(PlanCopy copy);
}
