package org.kehoach.notice;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Deletes notices that were read long ago, those that nobody has read for a year, and what became of old letters. */
@ApplicationScoped
class NoticePurge {

    private static final Logger LOG = Logger.getLogger(NoticePurge.class);
    private static final Duration READ = Duration.ofDays(90);
    private static final Duration UNREAD = Duration.ofDays(365);

    private final EntityManager database;
    private final BusinessClock clock;

    NoticePurge(EntityManager database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(identity = "purge-notices", every = "1h", delayed = "8m")
    @Transactional
    void purge() {
        int purged = database.createNativeQuery("delete from notices where read_at < ?1 or created_at < ?2")
                .setParameter(1, clock.now().minus(READ))
                .setParameter(2, clock.now().minus(UNREAD))
                .executeUpdate();
        database.createNativeQuery("delete from digests where made_at < ?1")
                .setParameter(1, clock.now().minus(READ))
                .executeUpdate();
        if (purged > 0) {
            LOG.infof("Purged %d notices", purged);
        }
    }
}
