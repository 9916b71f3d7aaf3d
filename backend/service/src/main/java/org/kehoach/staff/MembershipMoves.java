package org.kehoach.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.reorganisation.AffectedType;
import org.kehoach.reorganisation.UnitChangeContext;
import org.kehoach.reorganisation.UnitChangeParticipant;

/** Roles go with their units: the one ends the day before, one of the same kind begins at the successor. */
@ApplicationScoped
class MembershipMoves implements UnitChangeParticipant {

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

    @Override
    public Sql open(UUID[] unitIds, LocalDate day) {
        return Sql.of("""
                select m.id as object_id, m.unit_id, s.name || ', ' || coalesce(m.position, m.role) as title
                  from memberships m join staff s on s.id = m.staff_id
                 where m.unit_id = any(?) and coalesce(m.valid_to, 'infinity') >= ?
                 order by s.name, m.id
                """, unitIds, day);
    }

    @Override
    public List<Effect> move(Collection<Move> moves, UnitChangeContext context) {
        var effects = new ArrayList<Effect>();
        for (var move : moves) {
            effects.add(new Effect(move.objectId(), row(move.objectId())));
            if (move.toUnitId() != null) {
                created(move.objectId(), move.toUnitId(), context).forEach(id -> effects.add(new Effect(id, null)));
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
        return effects;
    }

    @Override
    public void undo(List<Effect> effects, UnitChangeContext context) {
        for (var effect : effects) {
            int changed = effect.before() == null ? delete(effect.objectId()) : restore(effect.before());
            if (changed != 1) {
                throw ProblemException.of(ProblemType.CONFLICT, "changeBuiltUpon");
            }
        }
    }

    private String row(UUID id) {
        return (String) database.createNativeQuery("select to_jsonb(m)::text from memberships m where m.id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** None where the person holds the role there already. */
    private List<UUID> created(UUID id, UUID unitId, UnitChangeContext context) {
        return reads.list(Sql.of("""
                        with begun as (
                          insert into memberships (id, staff_id, unit_id, role, position, areas, delegated_by,
                                                   valid_from, valid_to, created_at)
                          select uuidv7(), m.staff_id, ?, m.role, m.position, m.areas, m.delegated_by,
                                 greatest(m.valid_from, ?), m.valid_to, ?
                            from memberships m where m.id = ?
                          on conflict do nothing returning id)
                        select id from begun
                        """, unitId, context.day(), context.now(), id), row -> row.uuid("id"));
    }

    private int delete(UUID id) {
        return database.createNativeQuery("delete from memberships where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private int restore(String before) {
        return database.createNativeQuery("""
                        insert into memberships
                        select * from jsonb_populate_record(null::memberships, cast(?1 as jsonb))
                        on conflict (id) do update set valid_to = excluded.valid_to
                        """).setParameter(1, before).executeUpdate();
    }
}
