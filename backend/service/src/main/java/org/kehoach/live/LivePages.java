package org.kehoach.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;

/** The pages that are open at this replica; each costs an entry here and no thread or connection of the database. */
@ApplicationScoped
class LivePages {

    /** Of one person; the oldest makes way. */
    private static final int MOST = 20;

    private record Page(long number, LiveReader reader, MultiEmitter<? super LiveChange> emitter) {}

    private final Set<Page> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong numbers = new AtomicLong();

    Multi<LiveChange> open(LiveReader reader) {
        return Multi.createFrom().emitter(emitter -> add(reader, emitter), BackPressureStrategy.BUFFER);
    }

    void tell(Announcement announced) {
        var change = new LiveChange(List.of(announced.topic()));
        open.stream()
                .filter(page -> page.reader().isConcernedBy(announced))
                .forEach(page -> page.emitter().emit(change));
    }

    /** Announcements may have been missed. */
    void tellAll() {
        var all = new LiveChange(List.of(LiveTopic.values()));
        open.forEach(page -> page.emitter().emit(all));
    }

    private void add(LiveReader reader, MultiEmitter<? super LiveChange> emitter) {
        var page = new Page(numbers.incrementAndGet(), reader, emitter);
        emitter.onTermination(() -> open.remove(page));
        open.add(page);
        var own = open.stream()
                .filter(one -> one.reader().staffId().equals(reader.staffId()))
                .sorted((a, b) -> Long.compare(b.number(), a.number()))
                .toList();
        own.stream().skip(MOST).forEach(one -> one.emitter().complete());
    }
}
