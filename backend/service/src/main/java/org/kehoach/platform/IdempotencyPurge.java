package org.kehoach.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Deletes answers that are kept for no repeat any more; on many replicas the second finds none left. */
@ApplicationScoped
class IdempotencyPurge {

    private static final Logger LOG = Logger.getLogger(IdempotencyPurge.class);

    private final EntityManager database;
    private final BusinessClock clock;

    IdempotencyPurge(EntityManager database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(identity = "purge-idempotency-keys", every = "1h", delayed = "6m")
    @Transactional
    void purge() {
        int purged = database.createNativeQuery("delete from idempotency_keys where recorded_at < ?1")
                .setParameter(1, clock.now().minus(Idempotency.KEPT))
                .executeUpdate();
        if (purged > 0) {
            LOG.infof("Purged %d kept answers", purged);
        }
    }
}
