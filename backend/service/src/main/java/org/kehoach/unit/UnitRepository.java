package org.kehoach.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    /** A new version of the unit, for what hangs on it has changed. */
    void touch(Unit unit) {
        getEntityManager().lock(unit, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void holdDirectory() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('units'))")
                .getSingleResult();
    }

    void recordSuccession(UUID setId, UUID predecessorId, UUID successorId, LocalDate day, boolean partial) {
        getEntityManager()
                .createNativeQuery("""
                        insert into unit_successions (set_id, predecessor_id, successor_id, effective_on, partial)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, setId)
                .setParameter(2, predecessorId)
                .setParameter(3, successorId)
                .setParameter(4, day)
                .setParameter(5, partial)
                .executeUpdate();
    }

    void forgetSuccessions(UUID setId) {
        getEntityManager()
                .createNativeQuery("delete from unit_successions where set_id = ?1")
                .setParameter(1, setId)
                .executeUpdate();
    }
}
