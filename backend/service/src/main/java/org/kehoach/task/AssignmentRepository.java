package org.kehoach.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    private static final String OPEN = """
            a.state not in (org.kehoach.task.AssignmentState.ACCEPTED, org.kehoach.task.AssignmentState.CANCELLED,
                            org.kehoach.task.AssignmentState.HANDED_OVER)
            """;

    List<Assignment> ofTasks(Collection<UUID> taskIds) {
        return list("taskId in ?1", taskIds);
    }

    /** For appends, which take no version: they wait for one another instead. */
    Optional<Assignment> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void record(AssignmentTransition transition) {
        getEntityManager().persist(transition);
    }

    void persist(ProgressReport report) {
        getEntityManager().persist(report);
    }

    /** The first transition of every assignment of a plan, on the day of its issue. */
    void recordGiven(UUID planId, UUID staffId, LocalDate day, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into assignment_transitions (id, assignment_id, action, to_state, due_on, staff_id, occurred_on, recorded_at)
                        select uuidv7(), a.id, ?1, a.state, a.due_on, ?2, ?3, ?4
                          from assignments a join tasks t on t.id = a.task_id
                         where t.plan_id = ?5
                        """)
                .setParameter(1, AssignmentTransition.GIVEN)
                .setParameter(2, staffId)
                .setParameter(3, day)
                .setParameter(4, now)
                .setParameter(5, planId)
                .executeUpdate();
    }

    /** A part that was cancelled among many, and how it stood. */
    record Cancelled(
            UUID id,
            UUID taskId,
            UUID unitId,
            AssignmentState was,
            @Nullable LocalDate dueOn) {}

    /** Cancels every part in a plan's tasks that is not at its end. */
    List<Cancelled> cancelOpen(UUID planId, String reason, UUID staffId, LocalDate day, Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        with cancelled as (
                          update assignments a set state = ?1, version = a.version + 1
                            from tasks t
                           where t.id = a.task_id and t.plan_id = ?2
                             and a.state not in ('ACCEPTED', 'CANCELLED', 'HANDED_OVER')
                          returning a.id, a.task_id, a.unit_id, old.state as was, a.due_on),
                        told as (
                          insert into assignment_transitions
                                 (id, assignment_id, action, from_state, to_state, reason, due_on, staff_id, occurred_on, recorded_at)
                          select uuidv7(), c.id, ?3, c.was, ?1, ?4, c.due_on, ?5,
                                 greatest(cast(?6 as date), (select max(x.occurred_on) from assignment_transitions x where x.assignment_id = c.id)), ?7
                            from cancelled c)
                        select c.id, c.task_id, c.unit_id, c.was, c.due_on from cancelled c order by c.id
                        """, Tuple.class)
                .setParameter(1, AssignmentState.CANCELLED.name())
                .setParameter(2, planId)
                .setParameter(3, AssignmentAction.CANCEL.name())
                .setParameter(4, reason)
                .setParameter(5, staffId)
                .setParameter(6, day)
                .setParameter(7, now)
                .getResultStream()
                .map(row -> new Cancelled(
                        row.get("id", UUID.class),
                        row.get("task_id", UUID.class),
                        row.get("unit_id", UUID.class),
                        AssignmentState.valueOf(row.get("was", String.class)),
                        row.get("due_on", LocalDate.class)))
                .toList();
    }

    /** The units that have work from a plan. */
    List<UUID> unitsOf(UUID planId) {
        return getEntityManager()
                .createQuery(
                        "select distinct a.unitId from Assignment a join Task t on t.id = a.taskId where t.planId = ?1",
                        UUID.class)
                .setParameter(1, planId)
                .getResultList();
    }

    /** The titles of the item's tasks in which a unit's part has not been accepted. */
    List<String> openTasksOf(UUID planItemId) {
        return getEntityManager()
                .createQuery(
                        "select distinct t.title from Assignment a join Task t on t.id = a.taskId where t.planItemId = ?1"
                                + " and a.role <> org.kehoach.task.AssignmentRole.MONITOR and " + OPEN
                                + " order by t.title",
                        String.class)
                .setParameter(1, planItemId)
                .getResultList();
    }

    /** How many units' parts of a role in a plan's tasks have not been accepted. */
    long countOpen(UUID planId, AssignmentRole role) {
        return count("""
                from Assignment a join Task t on t.id = a.taskId
                where t.planId = ?1 and a.role = ?2 and
                """ + OPEN, planId, role);
    }
}
