package org.kehoach.reorganisation;

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
}
