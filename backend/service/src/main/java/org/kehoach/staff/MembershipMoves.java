package org.kehoach.staff;

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

import org.jspecify.annotations.Nullable;

/** Roles go with their units: the one ends the day before, one of the same kind begins at the successor. */
@ApplicationScoped
class MembershipMoves implements UnitChangeParticipant {

    private static final String AS_LEFT =
            "to_jsonb(m) = to_jsonb(jsonb_populate_record(null::memberships, cast(?2 as jsonb)))";

    /** A membership before the move and after it, as JSON of its row; null where there was or is none. */
    private record Kept(@Nullable String before, @Nullable String after) {}

    private final EntityManager database;
    private final Database reads;

    MembershipMoves(EntityManager database, Database reads) {
        this.database = database;
        this.reads = reads;
    }

    @Override
    public AffectedType type() {
        return AffectedType.MEMBERSHIP;
    }

    /** Nobody holds a role in a unit that there is no more. */
    @Override
    public Remainder remainder() {
        return Remainder.STRANDED;
    }

    @Override
    public Sql open(UUID[] unitIds, LocalDate day) {
        return Sql.of("""
                select m.id as object_id, m.unit_id, concat_ws(', ', s.name, m.position) as title
                  from memberships m join staff s on s.id = m.staff_id
                 where m.unit_id = any(?) and coalesce(m.valid_to, 'infinity') >= ?
                 order by s.name, m.id
                """, unitIds, day);
    }

    @Override
    public List<Effect> move(Collection<Move> moves, UnitChangeContext context) {
        var left = new LinkedHashMap<UUID, @Nullable String>();
        for (var move : moves) {
            left.put(move.objectId(), row(move.objectId()));
            if (move.toUnitId() != null) {
                begin(move.objectId(), move.toUnitId(), context).forEach(id -> left.put(id, null));
            }
            // what was to begin later begins at the successor alone
            database.createNativeQuery("delete from memberships where id = ?1 and valid_from >= ?2")
                    .setParameter(1, move.objectId())
                    .setParameter(2, context.day())
                    .executeUpdate();
            database.createNativeQuery("update memberships set valid_to = ?2 where id = ?1")
                    .setParameter(1, move.objectId())
                    .setParameter(2, context.day().minusDays(1))
                    .executeUpdate();
        }
        var effects = new ArrayList<Effect>();
        left.forEach((id, before) -> effects.add(new Effect(id, StoredJson.write(new Kept(before, row(id))))));
        touchStaff(effects);
        return effects;
    }

    /** Whoever drafted it rules a root that has no ADMIN of its own. */
    @Override
    public List<Effect> root(Collection<UUID> unitIds, UnitChangeContext context) {
        var begun = reads.list(
                Sql.of(
                        """
                        insert into memberships (id, staff_id, unit_id, role, valid_from, created_at)
                        select uuidv7(), s.id, root, 'ADMIN', ?, ?
                          from unnest(cast(? as uuid[])) root join staff s on s.id = ? and not s.service_account
                         where not exists (
                           select 1 from memberships m where m.unit_id = root and m.role = 'ADMIN'
                              and coalesce(m.valid_to, 'infinity') >= ?)
                        returning id
                        """,
                        context.day(),
                        context.now(),
                        unitIds.toArray(UUID[]::new),
                        context.drafterId(),
                        context.day()),
                row -> row.uuid("id"));
        var effects = begun.stream()
                .map(id -> new Effect(id, StoredJson.write(new Kept(null, row(id)))))
                .toList();
        touchStaff(effects);
        return effects;
    }

    @Override
    public List<UUID> undo(List<Effect> effects, UnitChangeContext context) {
        var changed = new ArrayList<UUID>();
        for (var effect : effects) {
            var kept = StoredJson.read(String.valueOf(effect.before()), Kept.class);
            if (putBack(effect.objectId(), kept) != 1) {
                changed.add(effect.objectId());
            }
        }
        touchStaff(effects);
        return changed;
    }

    @Override
    public Sql shown(UUID[] ids) {
        return Sql.of("""
                select s.id as page_id, m.unit_id, concat_ws(', ', s.name, m.position) as title
                  from memberships m join staff s on s.id = m.staff_id where m.id = any(?)
                """, (Object) ids);
    }

    private @Nullable String row(UUID id) {
        return reads.one(
                        Sql.of("select to_jsonb(m)::text as row from memberships m where m.id = ?", id),
                        row -> row.text("row"))
                .orElse(null);
    }

    /** The role at the successor, for the days on which the person does not hold it there already. */
    private List<UUID> begin(UUID id, UUID unitId, UnitChangeContext context) {
        return reads.list(Sql.of("""
                        with days as (
                          select m.id, unnest(
                                   datemultirange(daterange(greatest(m.valid_from, ?), m.valid_to, '[]'))
                                   - coalesce((select range_agg(daterange(held.valid_from, held.valid_to, '[]'))
                                                 from memberships held
                                                where held.staff_id = m.staff_id and held.role = m.role and held.unit_id = ?),
                                              '{}')) as open
                            from memberships m where m.id = ?
                        ), begun as (
                          insert into memberships (id, staff_id, unit_id, role, position, areas, delegated_by,
                                                   valid_from, valid_to, created_at)
                          select uuidv7(), m.staff_id, ?, m.role, m.position, m.areas, m.delegated_by,
                                 lower(d.open), upper(d.open) - 1, ?
                            from days d join memberships m on m.id = d.id
                          returning id)
                        select id from begun
                        """, context.day(), unitId, id, unitId, context.now()), row -> row.uuid("id"));
    }

    /** Nothing happens when the row is not as the move left it. */
    private int putBack(UUID id, Kept kept) {
        if (kept.before() == null) {
            return database.createNativeQuery("delete from memberships m where m.id = ?1 and " + AS_LEFT)
                    .setParameter(1, id)
                    .setParameter(2, kept.after())
                    .executeUpdate();
        }
        if (kept.after() == null) {
            return database.createNativeQuery("""
                            insert into memberships select * from jsonb_populate_record(null::memberships, cast(?1 as jsonb))
                            on conflict do nothing
                            """)
                    .setParameter(1, kept.before())
                    .executeUpdate();
        }
        return database.createNativeQuery("""
                        update memberships m
                           set valid_to = (jsonb_populate_record(null::memberships, cast(?3 as jsonb))).valid_to
                         where m.id = ?1 and
                        """ + AS_LEFT)
                .setParameter(1, id)
                .setParameter(2, kept.after())
                .setParameter(3, kept.before())
                .executeUpdate();
    }

    /** An account's version guards its roles: who had it before has an old one now. */
    private void touchStaff(List<Effect> effects) {
        database.createNativeQuery("""
                        update staff set version = version + 1
                         where id in (select m.staff_id from memberships m where m.id = any(?1))
                        """)
                .setParameter(1, effects.stream().map(Effect::objectId).toArray(UUID[]::new))
                .executeUpdate();
    }
}
