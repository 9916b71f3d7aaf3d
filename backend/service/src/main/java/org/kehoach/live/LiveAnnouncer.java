package org.kehoach.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.kehoach.notice.NoticesWritten;
import org.kehoach.platform.Database;
import org.kehoach.platform.Signal;
import org.kehoach.platform.Signals;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.task.AssignmentMoved;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Announces what was committed, to all replicas, in bundles and after the transaction: a transaction that announces
 * itself would wait for every other that does. What a crash swallows in between, pages get when they come back.
 */
@ApplicationScoped
class LiveAnnouncer {

    static final String CHANNEL = "kehoach_live";

    private static final Logger LOG = Logger.getLogger(LiveAnnouncer.class);
    private static final int BUNDLE_MILLIS = 300;

    /** The units that have a part in tasks, plans and what is said about them. */
    private static final String CONCERNED = """
            with said as (
              select c.owner_type, c.owner_id from comments c where c.id = any(?)
            ), about as (
              select cast('TASKS' as text) as topic, t.id, t.parent_id, t.giving_unit_id from tasks t where t.id = any(?)
              union all
              select 'COMMENTS', t.id, t.parent_id, t.giving_unit_id
                from said join tasks t on said.owner_type = 'task' and t.id = said.owner_id
            )
            select topic, giving_unit_id as unit_id from about
            union
            select b.topic, a.unit_id from about b join assignments a on a.task_id = b.id
            union
            select b.topic, a.unit_id from about b join tasks c on c.parent_id = b.id join assignments a on a.task_id = c.id
            union
            select 'PLANS', p.issuing_unit_id from plans p where p.id = any(?)
            union
            select 'PLANS', p.unit_id from plan_participants p where p.plan_id = any(?)
            union
            select 'COMMENTS', p.issuing_unit_id
              from said join plans p on said.owner_type = 'plan' and p.id = said.owner_id
            """;

    /** @param unitId whose thing it is, where nothing else says who is concerned; null for everybody */
    private record Changed(
            LiveTopic topic, UUID id, @Nullable UUID unitId) {}

    private final ConcurrentLinkedQueue<Changed> changed = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<UUID> told = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<LiveTopic> wide = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-announcer").factory());
    private final Database database;

    LiveAnnouncer(Database database) {
        this.database = database;
    }

    void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) Signal signal) {
        var topic = LiveTopic.of(signal.objectType());
        if (topic != null) {
            var id = signal instanceof AssignmentMoved moved ? moved.taskId() : signal.objectId();
            changed.add(new Changed(topic, id, topic == LiveTopic.UNITS ? null : signal.unitId()));
            schedule();
        }
    }

    /** So much at once concerns everybody. */
    void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) Signals signals) {
        signals.each().stream()
                .map(signal -> LiveTopic.of(signal.objectType()))
                .filter(topic -> topic != null)
                .distinct()
                .forEach(wide::add);
        schedule();
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesWritten written) {
        told.addAll(written.staffIds());
        schedule();
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    private void schedule() {
        if (due.compareAndSet(false, true)) {
            var _ = timer.schedule(this::announce, BUNDLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void announce() {
        due.set(false);
        try {
            announcements()
                    .forEach(one -> database.list(
                            Sql.of("select pg_notify(?, ?)", CHANNEL, StoredJson.write(one)), row -> CHANNEL));
        } catch (RuntimeException failed) {
            LOG.warn("Open pages were not told of a change", failed);
        }
    }

    private List<Announcement> announcements() {
        var all = new ArrayList<Announcement>();
        var everybody = new HashSet<>(drain(wide));
        var people = new HashSet<>(drain(told));
        var happened = drain(changed);
        happened.stream().filter(one -> one.topic() == LiveTopic.UNITS).forEach(one -> everybody.add(one.topic()));
        everybody.forEach(topic -> all.add(Announcement.ofAll(topic)));
        concerned(happened).forEach((topic, units) -> {
            if (!everybody.contains(topic)) {
                all.add(Announcement.ofUnits(topic, units));
            }
        });
        if (!people.isEmpty()) {
            all.add(Announcement.ofStaff(people));
        }
        return all;
    }

    private Map<LiveTopic, Set<UUID>> concerned(List<Changed> happened) {
        var units = new EnumMap<LiveTopic, Set<UUID>>(LiveTopic.class);
        for (var one : happened) {
            if (one.unitId() != null) {
                units.computeIfAbsent(one.topic(), none -> new HashSet<>()).add(one.unitId());
            }
        }
        var tasks = ids(happened, LiveTopic.TASKS);
        var plans = ids(happened, LiveTopic.PLANS);
        var comments = ids(happened, LiveTopic.COMMENTS);
        if (tasks.length + plans.length + comments.length > 0) {
            database.list(
                    Sql.of(CONCERNED, comments, tasks, plans, plans),
                    row -> units.computeIfAbsent(row.constant("topic", LiveTopic.class), none -> new HashSet<>())
                            .add(row.uuid("unit_id")));
        }
        return units;
    }

    private static UUID[] ids(List<Changed> happened, LiveTopic topic) {
        return happened.stream()
                .filter(one -> one.topic() == topic)
                .map(Changed::id)
                .distinct()
                .toArray(UUID[]::new);
    }

    private static <T> List<T> drain(ConcurrentLinkedQueue<T> queue) {
        var drained = new ArrayList<T>();
        for (var next = queue.poll(); next != null; next = queue.poll()) {
            drained.add(next);
        }
        return drained;
    }
}
