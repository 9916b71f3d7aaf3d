package org.kehoach.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/** Which task waits for which. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TaskDependencies {

    private final EntityManager database;
    private final Database reads;

    TaskDependencies(EntityManager database, Database reads) {
        this.database = database;
        this.reads = reads;
    }

    /** One writer after the other in a plan, and in all that stands alone: two of them could close a circle unseen. */
    void lock(@Nullable UUID planId) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) held")
                .setParameter(1, "task_dependencies/" + (planId == null ? "" : planId))
                .getSingleResult();
    }

    void replace(UUID taskId, Collection<UUID> predecessorIds) {
        var ids = predecessorIds.toArray(UUID[]::new);
        database.createNativeQuery(
                        "delete from task_dependencies where task_id = ?1 and predecessor_id <> all(cast(?2 as uuid[]))")
                .setParameter(1, taskId)
                .setParameter(2, ids)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into task_dependencies (task_id, predecessor_id)
                        select ?1, predecessor_id from unnest(cast(?2 as uuid[])) as predecessor_id
                        on conflict do nothing
                        """)
                .setParameter(1, taskId)
                .setParameter(2, ids)
                .executeUpdate();
    }

    /** Those of the tasks that wait for this one, be it through others. */
    List<UUID> waitingFor(UUID taskId, Collection<UUID> among) {
        return reads.list(Sql.of("""
                        with recursive chain(first_id, id) as (
                          select id, id from unnest(cast(? as uuid[])) as id
                          union
                          select c.first_id, d.predecessor_id from chain c join task_dependencies d on d.task_id = c.id)
                        select first_id from chain where id = ?
                        """, among.toArray(UUID[]::new), taskId), row -> row.uuid("first_id"));
    }

    /** Among the copies of tasks what there is among these. */
    void copy(Map<UUID, UUID> copies) {
        var sources = List.copyOf(copies.keySet());
        database.createNativeQuery("""
                        with copied as (
                          select * from unnest(cast(?1 as uuid[]), cast(?2 as uuid[])) as c(source_id, copy_id)
                        )
                        insert into task_dependencies (task_id, predecessor_id)
                        select later.copy_id, earlier.copy_id
                          from task_dependencies d
                          join copied later on later.source_id = d.task_id
                          join copied earlier on earlier.source_id = d.predecessor_id
                        """)
                .setParameter(1, sources.toArray(UUID[]::new))
                .setParameter(2, sources.stream().map(copies::get).toArray(UUID[]::new))
                .executeUpdate();
    }
}
