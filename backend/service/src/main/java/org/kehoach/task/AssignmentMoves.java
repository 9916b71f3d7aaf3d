package org.kehoach.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.kehoach.plan.PlanService;
import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sql;
import org.kehoach.reorganisation.AffectedType;
import org.kehoach.reorganisation.UnitChangeContext;
import org.kehoach.reorganisation.UnitChangeParticipant;

/**
 * Open work is handed over to the successor, which goes on from the state that it has; a successor that is at work on
 * the task already goes on with the weightier of the two parts. What was accepted or cancelled stays where it was.
 */
@ApplicationScoped
class AssignmentMoves implements UnitChangeParticipant {

    private static final String HAND_OVER = "HAND_OVER";
    private static final String TAKE_BACK = "TAKE_BACK";

    /** A unit that has work from a plan. */
    private record Part(UUID planId, UUID unitId) {}

    /** A part that leads to the part of a successor from now on. */
    private record HandedOver(UUID id, String state, Heir heir, boolean heirIsNew) {}

    /** The part of a successor, which goes on from another. */
    private record Heir(UUID id, UUID fromId, UUID unitId) {}

    private final EntityManager database;
    private final Database reads;
    private final PlanService plans;

    AssignmentMoves(EntityManager database, Database reads, PlanService plans) {
        this.database = database;
        this.reads = reads;
        this.plans = plans;
    }

    @Override
    public AffectedType type() {
        return AffectedType.ASSIGNMENT;
    }

    @Override
    public Sql open(UUID[] unitIds, LocalDate day) {
        return Sql.of("""
                select a.id as object_id, a.unit_id, t.title
                  from assignments a join tasks t on t.id = a.task_id left join plans p on p.id = t.plan_id
                 where a.unit_id = any(?) and a.state not in ('ACCEPTED', 'CANCELLED', 'HANDED_OVER')
                   and (p.id is null or p.status not in ('CONCLUDED', 'REVOKED'))
                 order by t.title, a.id
                """, (Object) unitIds);
    }

    @Override
    public Optional<Sql> recorded(UUID[] unitIds, LocalDate since) {
        return Optional.of(Sql.of("""
                select a.id as object_id, a.unit_id, t.title, max(x.occurred_on) as recorded_on
                  from assignments a join tasks t on t.id = a.task_id
                  join (select assignment_id, occurred_on from assignment_transitions where action <> 'HAND_OVER'
                        union all
                        select assignment_id, occurred_on from progress_reports) x on x.assignment_id = a.id
                 where a.unit_id = any(?) and x.occurred_on >= ?
                 group by a.id, a.unit_id, t.title
                """, unitIds, since));
    }

    @Override
    public List<Effect> move(Collection<Move> moves, UnitChangeContext context) {
        hold(moves);
        var closing = moves.stream()
                .filter(move -> move.toUnitId() == null)
                .map(Move::objectId)
                .toList();
        var effects = new ArrayList<>(cancel(closing, context));
        var going = moves.stream().filter(move -> move.toUnitId() != null).toList();
        var handedOver = handOver(going, context);
        handedOver.forEach(part -> effects.add(new Effect(part.id(), part.state())));
        var begun = handedOver.stream()
                .filter(part -> part.heirIsNew() && part.heir().fromId().equals(part.id()))
                .toList();
        goOn(begun, context);
        var heirs = begun.stream().map(part -> part.heir().id()).toList();
        parts(heirs).forEach(part -> plans.include(part.planId(), List.of(part.unitId())));
        heirs.forEach(id -> effects.add(new Effect(id, null)));
        return effects;
    }

    @Override
    public List<UUID> undo(List<Effect> effects, UnitChangeContext context) {
        var made = effects.stream()
                .filter(effect -> effect.before() == null)
                .map(Effect::objectId)
                .toList();
        var parts = parts(made);
        var workedOn = forget(made);
        if (!workedOn.isEmpty()) {
            return workedOn;
        }
        parts.stream()
                .filter(this::isWithoutWork)
                .forEach(part -> plans.exclude(part.planId(), List.of(part.unitId())));
        step(
                TAKE_BACK,
                effects.stream().filter(effect -> effect.before() != null).toList(),
                context);
        return List.of();
    }

    @Override
    public Sql shown(UUID[] ids) {
        return Sql.of("""
                select t.id as page_id, a.unit_id, t.title
                  from assignments a join tasks t on t.id = a.task_id where a.id = any(?)
                """, (Object) ids);
    }

    /** Refuses (409) when work has been finished since it was planned to move. */
    private void hold(Collection<Move> moves) {
        var open = reads.list(
                Sql.of("""
                        select id from assignments
                         where id = any(?) and state not in ('ACCEPTED', 'CANCELLED', 'HANDED_OVER') order by id for update
                        """, (Object) moves.stream().map(Move::objectId).toArray(UUID[]::new)), row -> row.uuid("id"));
        if (open.size() != moves.size()) {
            throw ProblemException.of(ProblemType.CONFLICT, "changeOvertaken");
        }
    }

    /** The successors' parts, as long as nothing has been done with them; answers those with which it has. */
    private List<UUID> forget(List<UUID> made) {
        var ids = made.toArray(UUID[]::new);
        database.createNativeQuery("update assignments set successor_id = null where successor_id = any(?1)")
                .setParameter(1, ids)
                .executeUpdate();
        database.createNativeQuery("""
                        delete from assignments a where a.id = any(?1) and a.version = 0
                           and not exists (select 1 from progress_reports r where r.assignment_id = a.id)
                           and not exists (select 1 from extension_requests e where e.assignment_id = a.id)
                        """).setParameter(1, ids).executeUpdate();
        return reads.list(Sql.of("select id from assignments where id = any(?)", (Object) ids), row -> row.uuid("id"));
    }

    /**
     * In one statement, for there may be thousands: of the parts that one unit would get in a task, and the part that it
     * is at work on, the weightiest goes on; all others lead to it.
     */
    private List<HandedOver> handOver(List<Move> moves, UnitChangeContext context) {
        if (moves.isEmpty()) {
            return List.of();
        }
        return reads.list(
                Sql.of(
                        """
                        with moving as (
                          select * from unnest(cast(? as uuid[]), cast(? as uuid[])) as m(id, to_unit)
                        ), parts as (
                          select a.id, a.task_id, m.to_unit, a.role, true as moves
                            from moving m join assignments a on a.id = m.id
                          union all
                          select a.id, a.task_id, a.unit_id, a.role, false
                            from assignments a
                           where a.state not in ('ACCEPTED', 'CANCELLED', 'HANDED_OVER')
                             and (a.task_id, a.unit_id) in (
                               select x.task_id, m.to_unit from moving m join assignments x on x.id = m.id)
                        ), ranked as (
                          select parts.*, first_value(id) over best as first_id, first_value(moves) over best as first_moves
                            from parts window best as (
                              partition by task_id, to_unit
                              order by array_position(array['LEAD', 'SUPPORT', 'MONITOR'], role), moves, id)
                        ), heirs as (
                          select first_id, to_unit, case when bool_or(first_moves) then uuidv7() else first_id end as heir_id,
                                 bool_or(first_moves) as is_new
                            from ranked group by first_id, to_unit
                        ), left_over as (
                          update assignments a
                             set state = 'HANDED_OVER', version = a.version + 1, successor_id = h.heir_id
                            from ranked r join heirs h on h.first_id = r.first_id
                           where a.id = r.id and a.id <> h.heir_id
                          returning old.id, old.state, h.heir_id
                        ), told as (
                          insert into assignment_transitions
                                 (id, assignment_id, action, from_state, to_state, reason, due_on, staff_id, occurred_on, recorded_at)
                          select uuidv7(), o.id, ?, o.state, 'HANDED_OVER', ?, a.due_on, ?,
                                 greatest(?, (select max(x.occurred_on) from assignment_transitions x where x.assignment_id = o.id)), ?
                            from left_over o join assignments a on a.id = o.id
                            join tasks t on t.id = a.task_id left join plans p on p.id = t.plan_id
                           -- in a draft nothing has been given yet
                           where p.id is null or p.status not in ('DRAFT', 'IN_REVIEW')
                        )
                        select o.id, o.state, h.heir_id, h.first_id, h.to_unit, h.is_new
                          from left_over o join heirs h on h.heir_id = o.heir_id order by o.id
                        """,
                        moves.stream().map(Move::objectId).toArray(UUID[]::new),
                        moves.stream().map(Move::toUnitId).toArray(UUID[]::new),
                        HAND_OVER,
                        context.instrument(),
                        context.actorId(),
                        context.day(),
                        context.now()),
                row -> new HandedOver(
                        row.uuid("id"),
                        row.text("state"),
                        new Heir(row.uuid("heir_id"), row.uuid("first_id"), row.uuid("to_unit")),
                        row.flag("is_new")));
    }

    /** The successors' parts, as far as the work had come. */
    private void goOn(List<HandedOver> begun, UnitChangeContext context) {
        var heirs = begun.stream().map(HandedOver::heir).toList();
        database.createNativeQuery("""
                        insert into assignments
                               (id, version, task_id, unit_id, role, state, due_on, own_due_on, percent, submitted_on, return_reason, created_at)
                        select h.id, 0, a.task_id, h.unit_id, a.role, h.state, a.due_on, a.own_due_on, a.percent, a.submitted_on,
                               a.return_reason, ?5
                          from unnest(cast(?1 as uuid[]), cast(?2 as uuid[]), cast(?3 as uuid[]), cast(?4 as text[]))
                               as h(id, from_id, unit_id, state)
                          join assignments a on a.id = h.from_id
                        """)
                .setParameter(1, heirs.stream().map(Heir::id).toArray(UUID[]::new))
                .setParameter(2, heirs.stream().map(Heir::fromId).toArray(UUID[]::new))
                .setParameter(3, heirs.stream().map(Heir::unitId).toArray(UUID[]::new))
                .setParameter(4, begun.stream().map(HandedOver::state).toArray(String[]::new))
                .setParameter(5, context.now())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into assignment_transitions
                               (id, assignment_id, action, to_state, reason, due_on, staff_id, occurred_on, recorded_at)
                        select uuidv7(), a.id, ?2, a.state, ?3, a.due_on, ?4, left_on.day, ?5
                          from assignments a,
                               lateral (select max(x.occurred_on) as day
                                          from assignments o join assignment_transitions x on x.assignment_id = o.id
                                         where o.successor_id = a.id) left_on
                         where a.id = any(cast(?1 as uuid[])) and left_on.day is not null
                        """)
                .setParameter(1, heirs.stream().map(Heir::id).toArray(UUID[]::new))
                .setParameter(2, AssignmentTransition.GIVEN)
                .setParameter(3, context.instrument())
                .setParameter(4, context.actorId())
                .setParameter(5, context.now())
                .executeUpdate();
    }

    private List<Part> parts(List<UUID> assignmentIds) {
        return reads.list(
                Sql.of("""
                        select distinct t.plan_id, a.unit_id from assignments a join tasks t on t.id = a.task_id
                         where a.id = any(?) and t.plan_id is not null
                        """, (Object) assignmentIds.toArray(UUID[]::new)),
                row -> new Part(row.uuid("plan_id"), row.uuid("unit_id")));
    }

    private boolean isWithoutWork(Part part) {
        return reads.one(Sql.of("""
                        select a.id from assignments a join tasks t on t.id = a.task_id
                         where t.plan_id = ? and a.unit_id = ? limit 1
                        """, part.planId(), part.unitId()), row -> row.uuid("id"))
                .isEmpty();
    }

    private List<Effect> cancel(List<UUID> ids, UnitChangeContext context) {
        var was = reads.list(
                Sql.of("select id, state from assignments where id = any(?) order by id", (Object)
                        ids.toArray(UUID[]::new)),
                row -> new Effect(row.uuid("id"), row.text("state")));
        step(
                AssignmentAction.CANCEL.name(),
                was.stream()
                        .map(part -> new Effect(part.objectId(), AssignmentState.CANCELLED.name()))
                        .toList(),
                context);
        return was;
    }

    /** Brings each part into the state that stands beside it. */
    private void step(String action, List<Effect> parts, UnitChangeContext context) {
        database.createNativeQuery("""
                        with step as (
                          select * from unnest(cast(?1 as uuid[]), cast(?2 as text[])) as s(id, state)
                        ), moved as (
                          update assignments a set state = s.state, version = a.version + 1, successor_id = null
                            from step s where a.id = s.id
                          returning old.state as was, new.state, new.id, new.due_on)
                        insert into assignment_transitions
                               (id, assignment_id, action, from_state, to_state, reason, due_on, staff_id, occurred_on, recorded_at)
                        select uuidv7(), m.id, ?3, m.was, m.state, ?4, m.due_on, ?5,
                               greatest(cast(?6 as date), (select max(x.occurred_on) from assignment_transitions x where x.assignment_id = m.id)), ?7
                          from moved m
                        """)
                .setParameter(1, parts.stream().map(Effect::objectId).toArray(UUID[]::new))
                .setParameter(2, parts.stream().map(Effect::before).toArray(String[]::new))
                .setParameter(3, action)
                .setParameter(4, context.instrument())
                .setParameter(5, context.actorId())
                .setParameter(6, context.day())
                .setParameter(7, context.now())
                .executeUpdate();
    }
}
