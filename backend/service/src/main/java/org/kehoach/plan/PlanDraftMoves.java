package org.kehoach.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

/** Drafts of plans go with their units; what has been issued stays with the unit that issued it. */
@ApplicationScoped
class PlanDraftMoves implements UnitChangeParticipant {

    private final EntityManager database;

    PlanDraftMoves(EntityManager database) {
        this.database = database;
    }

    @Override
    public AffectedType type() {
        return AffectedType.PLAN_DRAFT;
    }

    @Override
    public Set<MoveOutcome> outcomes() {
        return EnumSet.of(MoveOutcome.MOVE, MoveOutcome.STAY);
    }

    /** An ended unit issues nothing. */
    @Override
    public Remainder remainder() {
        return Remainder.STRANDED;
    }

    @Override
    public Sql open(UUID[] unitIds, LocalDate day) {
        return Sql.of("""
                select p.id as object_id, p.issuing_unit_id as unit_id, p.title from plans p
                 where p.issuing_unit_id = any(?) and p.status in ('DRAFT', 'IN_REVIEW') order by p.title, p.id
                """, (Object) unitIds);
    }

    @Override
    public Optional<Sql> recorded(UUID[] unitIds, LocalDate since) {
        return Optional.of(Sql.of("""
                select p.id as object_id, p.issuing_unit_id as unit_id, p.title, max(x.occurred_on) as recorded_on
                  from plans p join plan_transitions x on x.plan_id = p.id
                 where p.issuing_unit_id = any(?) and x.occurred_on >= ?
                 group by p.id, p.issuing_unit_id, p.title
                """, unitIds, since));
    }

    @Override
    public List<Effect> move(Collection<Move> moves, UnitChangeContext context) {
        var effects = new ArrayList<Effect>();
        for (var move : moves) {
            var draft = "and issuing_unit_id = '" + move.fromUnitId() + "' and status in ('DRAFT', 'IN_REVIEW')";
            if (give(move.objectId(), move.toUnitId(), draft) != 1) {
                throw ProblemException.of(ProblemType.CONFLICT, "changeOvertaken");
            }
            effects.add(new Effect(move.objectId(), move.fromUnitId() + " " + version(move.objectId())));
        }
        return effects;
    }

    @Override
    public List<UUID> undo(List<Effect> effects, UnitChangeContext context) {
        var changed = new ArrayList<UUID>();
        for (var effect : effects) {
            var before = String.valueOf(effect.before()).split(" ", 2);
            if (give(effect.objectId(), UUID.fromString(before[0]), "and version = " + Long.parseLong(before[1]))
                    != 1) {
                changed.add(effect.objectId());
            }
        }
        return changed;
    }

    @Override
    public Sql shown(UUID[] ids) {
        return Sql.of(
                "select id as page_id, issuing_unit_id as unit_id, title from plans where id = any(?)", (Object) ids);
    }

    private int give(UUID id, @Nullable UUID unitId, String condition) {
        return database.createNativeQuery(
                        "update plans set issuing_unit_id = ?2, version = version + 1 where id = ?1 " + condition)
                .setParameter(1, id)
                .setParameter(2, unitId)
                .executeUpdate();
    }

    private long version(UUID id) {
        return ((Number) database.createNativeQuery("select version from plans where id = ?1")
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }
}
