package org.kehoach.cascade;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {

    boolean hasReminder(UUID planItemId, UUID unitId, LocalDate day) {
        return count("planItemId = ?1 and unitId = ?2 and sentOn = ?3", planItemId, unitId, day) > 0;
    }

    /** Reminders of one plan are sent one after the other, so that none is sent twice. */
    void lock(UUID planId) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) held")
                .setParameter(1, "reminders of " + planId)
                .getSingleResult();
    }
}
