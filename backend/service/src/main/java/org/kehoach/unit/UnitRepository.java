package org.kehoach.unit;

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
}
