package org.kehoach.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Database;
import org.kehoach.platform.Sql;
import org.kehoach.platform.StoredJson;
import org.kehoach.reorganisation.AffectedType;
import org.kehoach.reorganisation.UnitChangeContext;
import org.kehoach.reorganisation.UnitChangeParticipant;

/** Who supports an event that has not been held yet hands that on; a host or another supporter takes it over as well. */
@ApplicationScoped
class SupportedEventMoves implements UnitChangeParticipant {

    /** The supporting units of an event before the move and after it. */
    private record Kept(List<UUID> before, List<UUID> after) {}

    private final EntityManager database;
    private final Database reads;

    SupportedEventMoves(EntityManager database, Database reads) {
        this.database = database;
        this.reads = reads;
    }

    @Override
    public AffectedType type() {
        return AffectedType.EVENT_SUPPORT;
    }

    /** The host acts; who supported is only named. */
    @Override
    public Remainder remainder() {
        return Remainder.FINISHED;
    }

    @Override
    public Sql open(UUID[] unitIds, LocalDate day) {
        return Sql.of("""
                select e.id as object_id, s.unit_id, e.title from event_support_units s join events e on e.id = s.event_id
                 where s.unit_id = any(?) and e.status in ('PLANNED', 'CONFIRMED', 'POSTPONED')
                 order by e.begins_at, e.id, s.unit_id
                """, (Object) unitIds);
    }

    @Override
    public List<Effect> move(Collection<Move> moves, UnitChangeContext context) {
        var before = new LinkedHashMap<UUID, List<UUID>>();
        moves.forEach(move -> before.computeIfAbsent(move.objectId(), this::supporting));
        moves.forEach(this::handOn);
        return before.entrySet().stream()
                .map(event -> {
                    touch(event.getKey());
                    var kept = new Kept(event.getValue(), supporting(event.getKey()));
                    return new Effect(event.getKey(), StoredJson.write(kept));
                })
                .toList();
    }

    @Override
    public List<UUID> undo(List<Effect> effects, UnitChangeContext context) {
        var changed = new ArrayList<UUID>();
        for (var effect : effects) {
            var kept = StoredJson.read(String.valueOf(effect.before()), Kept.class);
            if (!supporting(effect.objectId()).equals(kept.after())) {
                changed.add(effect.objectId());
                continue;
            }
            database.createNativeQuery("delete from event_support_units where event_id = ?1")
                    .setParameter(1, effect.objectId())
                    .executeUpdate();
            kept.before().forEach(unit -> support(effect.objectId(), unit));
            touch(effect.objectId());
        }
        return changed;
    }

    @Override
    public Sql shown(UUID[] ids) {
        return Sql.of(
                "select id as page_id, host_unit_id as unit_id, title from events where id = any(?)", (Object) ids);
    }

    private void handOn(Move move) {
        database.createNativeQuery("delete from event_support_units where event_id = ?1 and unit_id = ?2")
                .setParameter(1, move.objectId())
                .setParameter(2, move.fromUnitId())
                .executeUpdate();
        if (move.toUnitId() != null) {
            support(move.objectId(), move.toUnitId());
        }
    }

    private void support(UUID eventId, UUID unitId) {
        database.createNativeQuery("""
                        insert into event_support_units (event_id, unit_id)
                        select e.id, ?2 from events e where e.id = ?1 and e.host_unit_id <> ?2
                        on conflict do nothing
                        """)
                .setParameter(1, eventId)
                .setParameter(2, unitId)
                .executeUpdate();
    }

    private List<UUID> supporting(UUID eventId) {
        return reads.list(
                Sql.of("select unit_id from event_support_units where event_id = ? order by unit_id", eventId),
                row -> row.uuid("unit_id"));
    }

    private void touch(UUID eventId) {
        database.createNativeQuery("update events set version = version + 1 where id = ?1")
                .setParameter(1, eventId)
                .executeUpdate();
    }
}
