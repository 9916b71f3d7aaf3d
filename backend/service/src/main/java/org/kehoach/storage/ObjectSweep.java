package org.kehoach.storage;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.ProblemException;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Deletes the objects that no file needs any more, or never came to need; on many replicas each takes others. */
@ApplicationScoped
public class ObjectSweep {

    private static final Logger LOG = Logger.getLogger(ObjectSweep.class);

    private final ObjectLedger ledger;
    private final Bucket bucket;

    ObjectSweep(ObjectLedger ledger, Bucket bucket) {
        this.ledger = ledger;
        this.bucket = bucket;
    }

    @Scheduled(
            identity = "sweep-objects",
            every = "10s",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        if (!bucket.isConfigured()) {
            return;
        }
        try {
            for (var due = ledger.claimDue(); due.isPresent(); due = ledger.claimDue()) {
                bucket.delete(due.get());
                ledger.strike(due.get());
            }
        } catch (ProblemException unavailable) {
            LOG.warn("Objects that no file needs are deleted when the bucket answers again");
        }
    }
}
