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

    boolean hasOpenAmendment(UUID planId) {
        return count(
                        "amendsId = ?1 and status in (org.kehoach.plan.PlanStatus.DRAFT, org.kehoach.plan.PlanStatus.IN_REVIEW)",
                        planId)
                > 0;
    }

    /** The units that an amendment gives work to have it from the plan. */
    void moveParticipants(UUID amendmentId, UUID planId) {
        getEntityManager()
                .createNativeQuery("""
                        with moved as (delete from plan_participants where plan_id = ?1 returning unit_id)
                        insert into plan_participants (plan_id, unit_id) select ?2, unit_id from moved on conflict do nothing
                        """)
                .setParameter(1, amendmentId)
                .setParameter(2, planId)
                .executeUpdate();
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
