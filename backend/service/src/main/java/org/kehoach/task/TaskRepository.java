package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    List<Task> childrenOf(UUID parentId) {
        return list("parentId", parentId);
    }

    /** Those of the tasks whose composite is one of them, too. */
    Set<UUID> childrenAmong(List<UUID> ids) {
        return Set.copyOf(getEntityManager()
                .createQuery("select t.id from Task t where t.id in ?1 and t.parentId in ?1", UUID.class)
                .setParameter(1, ids)
                .getResultList());
    }

    /** Deletes the tasks of a draft, children before their composites; assignments and figures go with them. */
    void deleteOfPlan(UUID planId) {
        var database = getEntityManager();
        for (String condition : List.of("parent_id is not null", "true")) {
            database.createNativeQuery("delete from tasks where plan_id = ?1 and " + condition)
                    .setParameter(1, planId)
                    .executeUpdate();
        }
    }

    /** In how many working days from its issue the tasks of a plan are due, where that is how it is said. */
    List<Integer> countsOfDays(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select distinct t.dueIn from Task t where t.planId = ?1 and t.dueIn is not null",
                        Integer.class)
                .setParameter(1, planId)
                .getResultList();
    }

    /** The plan's tasks with so many working days begin to run; all their parts without a due date of their own follow. */
    void beginAll(UUID planId, int count, LocalDate due) {
        getEntityManager()
                .createNativeQuery("""
                        with begun as (
                          update tasks set due_on = ?1, version = version + 1 where plan_id = ?2 and due_in = ?3
                          returning id)
                        update assignments a set due_on = ?1, version = a.version + 1
                          from begun where begun.id = a.task_id and a.role <> 'MONITOR' and not a.own_due_on
                        """)
                .setParameter(1, due)
                .setParameter(2, planId)
                .setParameter(3, count)
                .executeUpdate();
    }

    /** The items' tasks no longer count, for the plan no longer asks for them. */
    void withdraw(List<UUID> planItemIds, LocalDate day) {
        getEntityManager()
                .createNativeQuery(
                        "update tasks set withdrawn_on = ?1, version = version + 1 where plan_item_id = any(cast(?2 as uuid[]))")
                .setParameter(1, day)
                .setParameter(2, planItemIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    boolean hasTasks(UUID planItemId) {
        return count("planItemId", planItemId) > 0;
    }
}
