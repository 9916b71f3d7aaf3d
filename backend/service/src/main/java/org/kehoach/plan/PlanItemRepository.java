package org.kehoach.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PlanItemRepository implements PanacheRepositoryBase<PlanItem, UUID> {

    List<PlanItem> ofPlan(UUID planId) {
        return list("planId = ?1 order by position, id", planId);
    }

    boolean hasItems(UUID planId) {
        return count("planId", planId) > 0;
    }
}
