package org.kehoach.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.reorganisation.AffectedType;
import org.kehoach.reorganisation.MoveOutcome;
import org.kehoach.reorganisation.UnitChangeContext;
import org.kehoach.reorganisation.UnitChangeParticipant;

import org.jspecify.annotations.Nullable;

/** Open tasks that a unit has given: who takes over follows and accepts the work. */
@ApplicationScoped
class GivenTaskMoves implements UnitChangeParticipant {

    private final EntityManager database;

    GivenTaskMoves(EntityManager database) {
        this.database = database;
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
                      where (k.id = t.id or k.parent_id = t.id) and a.role = 'LEAD'
                        and a.state not in ('ACCEPTED', 'CANCELLED', 'HANDED_OVER'))
                 order by t.title, t.id
                """, (Object) unitIds);
    }

    @Override
    public List<Effect> move(Collection<Move> moves, UnitChangeContext context) {
        var effects = new ArrayList<Effect>();
        for (var move : moves) {
            give(move.objectId(), move.toUnitId());
            effects.add(new Effect(move.objectId(), move.fromUnitId().toString()));
        }
        return effects;
    }

    @Override
    public void undo(List<Effect> effects, UnitChangeContext context) {
        for (var effect : effects) {
            if (give(effect.objectId(), UUID.fromString(String.valueOf(effect.before()))) != 1) {
                throw ProblemException.of(ProblemType.CONFLICT, "changeBuiltUpon");
            }
        }
    }

    private int give(UUID id, @Nullable UUID unitId) {
        return database.createNativeQuery("update tasks set giving_unit_id = ?2, version = version + 1 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, unitId)
                .executeUpdate();
    }
}
