package org.kehoach.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    void record(EventTransition transition) {
        getEntityManager().persist(transition);
    }

    /** Lets one writer at a time decide which sites a campaign has. */
    void lock(Event campaign) {
        getEntityManager().lock(campaign, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, by its id; what was read of it before counts no more. */
    void lock(UUID campaignId) {
        findByIdOptional(campaignId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The day of its last step; that it was entered is none. */
    @Nullable LocalDate lastStep(UUID eventId) {
        return getEntityManager()
                .createQuery(
                        "select max(t.occurredOn) from EventTransition t where t.eventId = ?1 and t.fromStatus is not null",
                        LocalDate.class)
                .setParameter(1, eventId)
                .getSingleResult();
    }

    List<Event> standingSites(UUID campaignId) {
        return list("campaignId = ?1 and status <> ?2 order by id", campaignId, EventStatus.CANCELLED);
    }

    /** The events of a draft's items and tasks are a plan's no more. */
    void leavePlan(UUID planId) {
        getEntityManager().createNativeQuery("""
                        update events e set plan_item_id = null, task_id = null, version = e.version + 1
                         where e.plan_item_id in (select i.id from plan_items i where i.plan_id = ?1)
                            or e.task_id in (select t.id from tasks t where t.plan_id = ?1)
                        """).setParameter(1, planId).executeUpdate();
    }
}
