package org.kehoach.file;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.BusinessClock;
import org.kehoach.storage.Storage;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Deletes files that nothing has taken within a day; on many replicas the second finds none left. */
@ApplicationScoped
class FilePurge {

    private static final Logger LOG = Logger.getLogger(FilePurge.class);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int AT_ONCE = 1_000;

    private final FileRepository files;
    private final Storage storage;
    private final BusinessClock clock;

    FilePurge(FileRepository files, Storage storage, BusinessClock clock) {
        this.files = files;
        this.storage = storage;
        this.clock = clock;
    }

    @Scheduled(identity = "purge-unattached-files", every = "1h", delayed = "5m")
    @Transactional
    void purge() {
        var left = files.lockUnattached(clock.now().minus(KEPT), AT_ONCE);
        if (!left.isEmpty()) {
            storage.forget(left);
            files.delete(left);
            LOG.infof("Purged %d files that nothing carries", left.size());
        }
    }
}
