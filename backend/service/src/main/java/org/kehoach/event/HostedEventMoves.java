package org.kehoach.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.reorganisation.AffectedType;
import org.kehoach.reorganisation.UnitChangeContext;
import org.kehoach.reorganisation.UnitChangeParticipant;

import org.jspecify.annotations.Nullable;

/** Events that have not been held yet go with the unit that hosts them. */
@ApplicationScoped
class HostedEventMoves implements UnitChangeParticipant {

    /**
     * Whose an event was and how far it had come, and the same as the move left it; {@code supported} when the new host
     * had been a supporting unit.
     */
    private record Kept(
            UUID hostUnitId,
            String status,
            @Nullable String reason,
            UUID newHostUnitId,
            String newStatus,
            boolean supported) {}

    private record State(
            UUID hostUnitId, String status, @Nullable String reason) {}

    private final EntityManager database;
    private final Database reads;

    HostedEventMoves(EntityManager database, Database reads) {
        this.database = database;
        this.reads = reads;
    }

    @Override
    public AffectedType type() {
        return AffectedType.EVENT;
    }

    @Override
    public Sql open(UUID[] unitIds, LocalDate day) {
        return Sql.of("""
                select e.id as object_id, e.host_unit_id as unit_id, e.title from events e
                 where e.host_unit_id = any(?) and e.status in ('PLANNED', 'CONFIRMED', 'POSTPONED')
                 order by e.begins_at, e.id
                """, (Object) unitIds);
    }

    @Override
    public Optional<Sql> recorded(UUID[] unitIds, LocalDate since) {
        return Optional.of(Sql.of("""
                select e.id as object_id, e.host_unit_id as unit_id, e.title, max(x.occurred_on) as recorded_on
                  from events e join event_transitions x on x.event_id = e.id
                 where e.host_unit_id = any(?) and x.occurred_on >= ?
                 group by e.id, e.host_unit_id, e.title
                """, unitIds, since));
    }

    @Override
    public List<Effect> move(Collection<Move> moves, UnitChangeContext context) {
        hold(moves);
        var effects = new ArrayList<Effect>();
        for (var move : moves) {
            var id = move.objectId();
            var before = state(id);
            boolean supported = false;
            if (move.toUnitId() == null) {
                step(id, EventAction.CANCEL.name(), EventStatus.CANCELLED.name(), context.instrument(), context);
            } else {
                host(id, move.toUnitId());
                supported = supportsNoMore(id, move.toUnitId());
            }
            var left = state(id);
            effects.add(new Effect(
                    id,
                    StoredJson.write(new Kept(
                            before.hostUnitId(),
                            before.status(),
                            before.reason(),
                            left.hostUnitId(),
                            left.status(),
                            supported))));
        }
        return effects;
    }

    @Override
    public List<UUID> undo(List<Effect> effects, UnitChangeContext context) {
        var changed = new ArrayList<UUID>();
        for (var effect : effects) {
            var id = effect.objectId();
            var kept = StoredJson.read(String.valueOf(effect.before()), Kept.class);
            var now = state(id);
            if (!now.hostUnitId().equals(kept.newHostUnitId()) || !now.status().equals(kept.newStatus())) {
                changed.add(id);
                continue;
            }
            if (!now.status().equals(kept.status())) {
                step(id, "TAKE_BACK", kept.status(), kept.reason(), context);
            }
            host(id, kept.hostUnitId());
            if (kept.supported()) {
                support(id, kept.newHostUnitId());
            }
        }
        return changed;
    }

    @Override
    public Sql shown(UUID[] ids) {
        return Sql.of(
                "select id as page_id, host_unit_id as unit_id, title from events where id = any(?)", (Object) ids);
    }

    /** Refuses (409) when an event has been held, called off or given to another host since it was planned to move. */
    private void hold(Collection<Move> moves) {
        var open = reads.list(
                Sql.of(
                        """
                        select e.id from events e
                          join unnest(cast(? as uuid[]), cast(? as uuid[])) as m(id, from_unit) on m.id = e.id
                         where e.host_unit_id = m.from_unit and e.status in ('PLANNED', 'CONFIRMED', 'POSTPONED')
                         order by e.id for update of e
                        """,
                        moves.stream().map(Move::objectId).toArray(UUID[]::new),
                        moves.stream().map(Move::fromUnitId).toArray(UUID[]::new)),
                row -> row.uuid("id"));
        if (open.size() != moves.size()) {
            throw ProblemException.of(ProblemType.CONFLICT, "changeOvertaken");
        }
    }

    private void host(UUID id, UUID unitId) {
        database.createNativeQuery("update events set host_unit_id = ?2, version = version + 1 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, unitId)
                .executeUpdate();
    }

    /** Whether the unit was a supporting one. */
    private boolean supportsNoMore(UUID id, UUID unitId) {
        return database.createNativeQuery("delete from event_support_units where event_id = ?1 and unit_id = ?2")
                        .setParameter(1, id)
                        .setParameter(2, unitId)
                        .executeUpdate()
                == 1;
    }

    private void support(UUID id, UUID unitId) {
        database.createNativeQuery(
                        "insert into event_support_units (event_id, unit_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, unitId)
                .executeUpdate();
    }

    private void step(UUID id, String action, String status, @Nullable String statusReason, UnitChangeContext context) {
        database.createNativeQuery("""
                        with moved as (
                          update events set status = ?2, status_reason = cast(?8 as text), version = version + 1 where id = ?1
                          returning old.status as was, id)
                        insert into event_transitions
                               (id, event_id, action, from_status, to_status, reason, staff_id, occurred_on, recorded_at)
                        select uuidv7(), m.id, ?3, m.was, ?2, ?4, ?5,
                               greatest(cast(?6 as date), (select max(x.occurred_on) from event_transitions x where x.event_id = m.id)), ?7
                          from moved m
                        """)
                .setParameter(1, id)
                .setParameter(2, status)
                .setParameter(3, action)
                .setParameter(4, context.instrument())
                .setParameter(5, context.actorId())
                .setParameter(6, context.day())
                .setParameter(7, context.now())
                .setParameter(8, statusReason)
                .executeUpdate();
    }

    private State state(UUID id) {
        return reads.one(
                        Sql.of("select host_unit_id, status, status_reason from events where id = ? for update", id),
                        row -> new State(row.uuid("host_unit_id"), row.text("status"), row.textOrNull("status_reason")))
                .orElseThrow();
    }
}
