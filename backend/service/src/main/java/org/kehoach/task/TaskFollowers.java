package org.kehoach.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.Permission;

/** Who follows a task: it is in a list of their own, whatever their part in it. */
@ApplicationScoped
class TaskFollowers {

    /** SQL for whether somebody follows the task {@code t}. */
    static final String FOLLOWED = "exists (select 1 from task_followers f where f.task_id = t.id and f.staff_id = ?)";

    private final EntityManager database;
    private final TaskService tasks;
    private final Access access;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final Event<TaskSaved> saved;

    TaskFollowers(
            EntityManager database,
            TaskService tasks,
            Access access,
            Idempotency idempotency,
            BusinessClock clock,
            Event<TaskSaved> saved) {
        this.database = database;
        this.tasks = tasks;
        this.access = access;
        this.idempotency = idempotency;
        this.clock = clock;
        this.saved = saved;
    }

    @Transactional
    TaskDetail follow(UUID taskId) {
        return turn("followTask", taskId, true);
    }

    @Transactional
    TaskDetail unfollow(UUID taskId) {
        return turn("unfollowTask", taskId, false);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID taskId, Collection<UUID> staffIds) {
        database.createNativeQuery("""
                        insert into task_followers (task_id, staff_id, since)
                        select ?1, staff_id, ?3 from unnest(cast(?2 as uuid[])) as staff_id
                        on conflict do nothing
                        """)
                .setParameter(1, taskId)
                .setParameter(2, staffIds.toArray(UUID[]::new))
                .setParameter(3, clock.now())
                .executeUpdate();
    }

    private TaskDetail turn(String operation, UUID taskId, boolean following) {
        var before = tasks.get(taskId);
        access.requireAnywhere(Permission.FOLLOW_TASK);
        return idempotency.once(operation + "/" + taskId, null, TaskDetail.class, () -> {
            if (following == before.following()) {
                return before;
            }
            if (following) {
                add(taskId, List.of(access.actorId()));
            } else {
                database.createNativeQuery("delete from task_followers where task_id = ?1 and staff_id = ?2")
                        .setParameter(1, taskId)
                        .setParameter(2, access.actorId())
                        .executeUpdate();
            }
            saved.fire(new TaskSaved(operation, taskId, before.givingUnit().id(), !following, following));
            return tasks.get(taskId);
        });
    }
}
