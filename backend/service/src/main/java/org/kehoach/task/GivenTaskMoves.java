package org.kehoach.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.reorganisation.AffectedType;
import org.kehoach.reorganisation.MoveOutcome;
import org.kehoach.reorganisation.UnitChangeContext;
import org.kehoach.reorganisation.UnitChangeParticipant;

/** Open tasks that a unit has given: who takes over follows and accepts the work. */
@ApplicationScoped
class GivenTaskMoves implements UnitChangeParticipant {

    private final EntityManager database;
    private final Database reads;

    GivenTaskMoves(EntityManager database, Database reads) {
        this.database = database;
        this.reads = reads;
    }

    @Override
    public AffectedType type() {
        return AffectedType.TASK;
    }

    @Override
    public Set<MoveOutcome> outcomes() {
        return EnumSet.of(MoveOutcome.MOVE, MoveOutcome.STAY);
    }

    @Override
    public Sql open(UUID[] unitIds, LocalDate day) {
        return Sql.of("""
                select t.id as object_id, t.giving_unit_id as unit_id, t.title
                  from tasks t left join plans p on p.id = t.plan_id
                 where t.giving_unit_id = any(?)
                   and (p.id is null or p.status not in ('CONCLUDED', 'REVOKED'))
                   and exists (
                     select 1 from tasks k join assignments a on a.task_id = k.id
                      where (k.id = t.id or k.parent_id = t.id) and a.role in ('LEAD', 'SUPPORT')
                        and a.state not in ('ACCEPTED', 'CANCELLED', 'HANDED_OVER'))
                 order by t.title, t.id
                """, (Object) unitIds);
    }

    @Override
    public List<Effect> move(Collection<Move> moves, UnitChangeContext context) {
        if (give(moves) != moves.size()) {
            throw ProblemException.of(ProblemType.CONFLICT, "changeOvertaken");
        }
        return moves.stream()
                .map(move -> new Effect(move.objectId(), move.fromUnitId() + " " + move.toUnitId()))
                .toList();
    }

    @Override
    public List<UUID> undo(List<Effect> effects, UnitChangeContext context) {
        var back = effects.stream().map(GivenTaskMoves::back).toList();
        var changed = givenAnew(back);
        give(back);
        return changed;
    }

    @Override
    public Sql shown(UUID[] ids) {
        return Sql.of(
                "select id as page_id, giving_unit_id as unit_id, title from tasks where id = any(?)", (Object) ids);
    }

    /** Tasks that are no more those of the unit from which they would go back. */
    private List<UUID> givenAnew(List<Move> back) {
        return reads.list(
                Sql.of(
                        """
                        select t.id from tasks t join unnest(cast(? as uuid[]), cast(? as uuid[])) as m(id, unit) on m.id = t.id
                         where t.giving_unit_id <> m.unit
                        """,
                        back.stream().map(Move::objectId).toArray(UUID[]::new),
                        back.stream().map(Move::fromUnitId).toArray(UUID[]::new)),
                row -> row.uuid("id"));
    }

    private static Move back(Effect effect) {
        var units = String.valueOf(effect.before()).split(" ", 2);
        return new Move(effect.objectId(), UUID.fromString(units[1]), UUID.fromString(units[0]));
    }

    /** Only from the unit that it goes away from. */
    private int give(Collection<Move> moves) {
        return database.createNativeQuery("""
                        update tasks t set giving_unit_id = m.to_unit, version = t.version + 1
                          from unnest(cast(?1 as uuid[]), cast(?2 as uuid[]), cast(?3 as uuid[])) as m(id, from_unit, to_unit)
                         where t.id = m.id and t.giving_unit_id = m.from_unit
                        """)
                .setParameter(1, moves.stream().map(Move::objectId).toArray(UUID[]::new))
                .setParameter(2, moves.stream().map(Move::fromUnitId).toArray(UUID[]::new))
                .setParameter(3, moves.stream().map(Move::toUnitId).toArray(UUID[]::new))
                .executeUpdate();
    }
}
