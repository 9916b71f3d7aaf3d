package org.kehoach.reorganisation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Messages;
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
        sets.due().forEach(this::execute);
    }

    /** Each in a transaction of its own: one that fails holds no other back, says why and is tried again. */
    private void execute(UUID id) {
        try {
            sets.executeDue(id);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The set of unit changes %s could not be executed on its day", id);
            var reason = failed instanceof ProblemException problem ? problem.detail() : null;
            sets.noteFailure(id, reason == null ? Messages.text("change.failed") : reason);
        }
    }
}
