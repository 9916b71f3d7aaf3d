package org.kehoach.savedview;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Which views people have at hand above their list. */
@ApplicationScoped
class SavedViewStars {

    private final EntityManager database;

    SavedViewStars(EntityManager database) {
        this.database = database;
    }

    void give(UUID viewId, UUID staffId) {
        write(
                "insert into saved_view_stars (view_id, staff_id) values (?1, ?2) on conflict do nothing",
                viewId,
                staffId);
    }

    void take(UUID viewId, UUID staffId) {
        write("delete from saved_view_stars where view_id = ?1 and staff_id = ?2", viewId, staffId);
    }

    private void write(String sql, UUID viewId, UUID staffId) {
        database.createNativeQuery(sql)
                .setParameter(1, viewId)
                .setParameter(2, staffId)
                .executeUpdate();
    }
}
