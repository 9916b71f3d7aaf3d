package org.kehoach.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.ProblemException;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Executes approved sets on their day. A set is locked by the replica that is at work on it. */
@ApplicationScoped
class UnitChangeJob {

    private static final Logger LOG = Logger.getLogger(UnitChangeJob.class);

    private final UnitChangeSetService sets;

    UnitChangeJob(UnitChangeSetService sets) {
        this.sets = sets;
    }

    @Scheduled(identity = "execute-unit-changes", every = "5m", delayed = "1m")
    void execute() {
        try {
            while (sets.executeNextDue()) {
                LOG.info("Executed a set of unit changes");
            }
        } catch (ProblemException blocked) {
            LOG.errorf("A set of unit changes could not be executed on its day: %s", blocked.detail());
        }
    }
}
