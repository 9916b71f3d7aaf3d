package org.kehoach.plan;

import java.util.List;
import java.util.UUID;

/** What an upper feature has to say before a plan is concluded or deleted. */
public interface PlanConclusionCheck {

    /** Throws a problem when something of the plan is still open. */
    void beforeConclusion(UUID planId);

    /** Deletes what hangs on a draft that is being deleted. */
    void beforeDeletion(UUID planId);

    /** Whether something hangs on the item, which then cannot be deleted. */
    boolean isInUse(UUID planItemId);

    /** The titles of what is still to be done by the item, which then stays in the plan. */
    default List<String> openWork(UUID planItemId) {
        return List.of();
    }
}
