package org.kehoach.series;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Gives the tasks of series when their time has come. A series is locked by the replica that is at work on it. */
@ApplicationScoped
class TaskSeriesJob {

    private static final Logger LOG = Logger.getLogger(TaskSeriesJob.class);

    private final SeriesTurns turns;

    TaskSeriesJob(SeriesTurns turns) {
        this.turns = turns;
    }

    @Scheduled(
            identity = "give-tasks-of-series",
            every = "10m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void give() {
        turns.due().forEach(this::give);
    }

    /** Each task in a transaction of its own: what fails holds no other series back and is tried again. */
    private void give(UUID id) {
        try {
            boolean given;
            do {
                given = turns.giveDue(id);
            } while (given);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The next task of the series %s could not be given", id);
        }
    }
}
