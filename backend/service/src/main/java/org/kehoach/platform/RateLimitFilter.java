package org.kehoach.platform;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;

import io.github.bucket4j.Bucket;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Each caller's share of requests: who has used it up waits (429). A replica counts for itself. Told by the headers of
 * draft-ietf-httpapi-ratelimit-headers: the share and its minute, what is left of it and when it is whole again.
 */
class RateLimitFilter {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentCaller current;

    @Inject
    KehoachSettings settings;

    @Inject
    RoutingContext context;

    @Inject
    @CacheName("rate-limits")
    Cache buckets;

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void count() {
        if (identity.isAnonymous()) {
            return;
        }
        var caller = current.get();
        int limit = caller.isService() ? settings.serviceRateLimit() : settings.rateLimit();
        if (limit == 0) {
            return;
        }
        var share = buckets.get(caller.provider() + ":" + caller.subject(), key -> bucket(limit))
                .await()
                .indefinitely()
                .tryConsumeAndReturnRemaining(1);
        var headers = context.response().headers();
        String policy = caller.isService() ? "\"services\"" : "\"people\"";
        headers.set("RateLimit-Policy", policy + ";q=" + limit + ";w=" + WINDOW.toSeconds());
        headers.set(
                "RateLimit",
                policy + ";r=" + share.getRemainingTokens() + ";t=" + seconds(share.getNanosToWaitForReset()));
        if (!share.isConsumed()) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds(share.getNanosToWaitForRefill())));
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS);
        }
    }

    private static Bucket bucket(int limit) {
        return Bucket.builder()
                .addLimit(share -> share.capacity(limit).refillGreedy(limit, WINDOW))
                .build();
    }

    /** Rounded up: who waits as long as told is not told again. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
