package org.kehoach.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Deletes readings that have expired; on many replicas the second finds none left. */
@ApplicationScoped
class PlanReadingPurge {

    private static final Logger LOG = Logger.getLogger(PlanReadingPurge.class);

    private final PlanReadingRepository readings;
    private final BusinessClock clock;

    PlanReadingPurge(PlanReadingRepository readings, BusinessClock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @Scheduled(identity = "purge-plan-readings", every = "1h", delayed = "7m")
    @Transactional
    void purge() {
        long purged = readings.purge(clock.now());
        if (purged > 0) {
            LOG.infof("Purged %d readings that have expired", purged);
        }
    }
}
