package org.kehoach.notice;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.mail.Post;
import org.kehoach.platform.BusinessClock;

import io.quarkus.scheduler.Scheduled;

/** Sends the letters of the day that are due. */
@ApplicationScoped
class DigestJob {

    private final Digests digests;
    private final Post post;
    private final BusinessClock clock;

    DigestJob(Digests digests, Post post, BusinessClock clock) {
        this.digests = digests;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(
            identity = "send-digests",
            every = "1m",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        boolean more = post.isOpen();
        while (more) {
            more = digests.sendNext(clock.today());
        }
    }
}
