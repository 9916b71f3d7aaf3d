package org.kehoach.reorganisation;

import java.util.UUID;

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
        sets.due().forEach(this::execute);
    }

    /** Each in a transaction of its own: one that is blocked holds no other back and is tried again. */
    private void execute(UUID id) {
        try {
            sets.executeDue(id);
        } catch (ProblemException blocked) {
            LOG.errorf("The set of unit changes %s could not be executed on its day: %s", id, blocked.detail());
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The set of unit changes %s could not be executed on its day", id);
        }
    }
}
