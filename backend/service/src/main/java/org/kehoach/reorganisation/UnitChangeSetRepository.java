package org.kehoach.reorganisation;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitChangeSetRepository implements PanacheRepositoryBase<UnitChangeSet, UUID> {

    void recordEffect(UUID setId, int position, AffectedType type, UUID objectId, @Nullable String before) {
        EntityManager database = getEntityManager();
        database.createNativeQuery("""
                        insert into unit_change_effects (set_id, position, object_type, object_id, before)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, setId)
                .setParameter(2, position)
                .setParameter(3, type.name())
                .setParameter(4, objectId)
                .setParameter(5, before)
                .executeUpdate();
    }

    /** @param staffId null when a job takes the step */
    void recordStep(UUID setId, String action, @Nullable String reason, @Nullable UUID staffId, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into unit_change_steps (id, set_id, action, reason, staff_id, recorded_at)
                        values (uuidv7(), ?1, ?2, ?3, cast(?4 as uuid), ?5)
                        """)
                .setParameter(1, setId)
                .setParameter(2, action)
                .setParameter(3, reason)
                .setParameter(4, staffId == null ? null : staffId.toString())
                .setParameter(5, now)
                .executeUpdate();
    }
}
