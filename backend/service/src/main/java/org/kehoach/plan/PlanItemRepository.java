package org.kehoach.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PlanItemRepository implements PanacheRepositoryBase<PlanItem, UUID> {

    List<PlanItem> ofPlan(UUID planId) {
        return list("planId = ?1 order by position, id", planId);
    }

    /** Counts the version up: a move shows in what its siblings share with it, which counts none. */
    void touch(PlanItem item) {
        getEntityManager().lock(item, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    boolean hasItems(UUID planId) {
        return count("planId", planId) > 0;
    }
}
