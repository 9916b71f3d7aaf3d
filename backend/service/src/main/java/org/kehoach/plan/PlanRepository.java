package org.kehoach.plan;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    void record(PlanTransition transition) {
        getEntityManager().persist(transition);
    }

    void include(UUID planId, Collection<UUID> unitIds) {
        getEntityManager()
                .createNativeQuery("""
                        insert into plan_participants (plan_id, unit_id)
                        select ?1, unnest(cast(?2 as uuid[])) on conflict do nothing
                        """)
                .setParameter(1, planId)
                .setParameter(2, unitIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    void exclude(UUID planId, Collection<UUID> unitIds) {
        getEntityManager()
                .createNativeQuery(
                        "delete from plan_participants where plan_id = ?1 and unit_id = any(cast(?2 as uuid[]))")
                .setParameter(1, planId)
                .setParameter(2, unitIds.toArray(UUID[]::new))
                .executeUpdate();
    }
}
