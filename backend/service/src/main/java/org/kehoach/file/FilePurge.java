package org.kehoach.file;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Deletes files that nothing has taken within a day; on many replicas the second finds none left. */
@ApplicationScoped
class FilePurge {

    private static final Logger LOG = Logger.getLogger(FilePurge.class);
    private static final Duration KEPT = Duration.ofHours(24);

    private final FileRepository files;
    private final BusinessClock clock;

    FilePurge(FileRepository files, BusinessClock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(identity = "purge-unattached-files", every = "1h", delayed = "5m")
    @Transactional
    void purge() {
        long purged = files.purgeUnattached(clock.now().minus(KEPT));
        if (purged > 0) {
            LOG.infof("Purged %d files that nothing carries", purged);
        }
    }
}
