package org.kehoach.live;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.CurrentCaller;

import io.smallrye.mutiny.Multi;
import org.jspecify.annotations.Nullable;

/** The stream of one open page. Rights are those at its beginning, so that it ends with the token that began it. */
@ApplicationScoped
class LiveService {

    private static final Duration BEAT = Duration.ofSeconds(20);

    private final LivePages pages;
    private final Access access;
    private final CurrentCaller caller;
    private final BusinessClock clock;

    LiveService(LivePages pages, Access access, CurrentCaller caller, BusinessClock clock) {
        this.pages = pages;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    Multi<LiveChange> open(@Nullable Integer seconds) {
        var reader = new LiveReader(access.actorId(), access.readsEverything(), Set.of(access.participatingUnits()));
        var left = Duration.between(clock.now(), caller.expires());
        var asked = seconds == null ? left : Duration.ofSeconds(seconds);
        return Multi.createBy()
                .merging()
                .streams(
                        Multi.createFrom().item(LiveChange.NONE),
                        pages.open(reader),
                        Multi.createFrom()
                                .ticks()
                                .startingAfter(BEAT)
                                .every(BEAT)
                                .onOverflow()
                                .drop()
                                .map(tick -> LiveChange.NONE))
                .select()
                .first(asked.compareTo(left) < 0 ? asked : left);
    }
}
