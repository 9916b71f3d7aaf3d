package org.kehoach.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PlanItemRepository implements PanacheRepositoryBase<PlanItem, UUID> {

    List<PlanItem> ofPlan(UUID planId) {
        return list("planId = ?1 and withdrawn = false order by position, id", planId);
    }

    /** Counts the version up: a move shows in what its siblings share with it, which counts none. */
    void touch(PlanItem item) {
        getEntityManager().lock(item, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The new items of an amendment go to the plan with all that hangs on them, under the items that stand there. */
    void moveNew(UUID amendmentId, UUID planId) {
        flush();
        run("""
                update plan_items c set parent_id = null from plan_items n
                 where c.plan_id = ?1 and c.origin_id is not null and n.id = c.parent_id and n.origin_id is null
                """, amendmentId);
        getEntityManager()
                .createNativeQuery("""
                        update plan_items n
                           set plan_id = ?2,
                               parent_id = coalesce((select c.origin_id from plan_items c where c.id = n.parent_id), n.parent_id)
                         where n.plan_id = ?1 and n.origin_id is null
                        """)
                .setParameter(1, amendmentId)
                .setParameter(2, planId)
                .executeUpdate();
    }

    /** The text of an incorporated amendment is a revision of the plan; it keeps no outline of its own. */
    void deleteCopies(UUID amendmentId) {
        run("update plan_items set parent_id = null where plan_id = ?1 and parent_id is not null", amendmentId);
        run("delete from plan_items where plan_id = ?1", amendmentId);
    }

    private void run(String statement, UUID amendmentId) {
        getEntityManager()
                .createNativeQuery(statement)
                .setParameter(1, amendmentId)
                .executeUpdate();
    }

    boolean hasItems(UUID planId) {
        return count("planId = ?1 and withdrawn = false", planId) > 0;
    }
}
