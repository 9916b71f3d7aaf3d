package org.kehoach.task;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Sql;

import org.jspecify.annotations.Nullable;

/**
 * Where every counted assignment of a role stood on a day, as rows for figures. Cancelled and handed over work, drafts
 * revoked plans and items that an amendment has withdrawn are out (the count that always adds up).
 */
@ApplicationScoped
public class AssignmentStates {

    private static final String COLUMNS = """
            t.id as task_id, t.parent_id, t.title, t.plan_id, t.plan_item_id, t.giving_unit_id, a.id as assignment_id,
            a.unit_id, t.withdrawn_on
            """;

    private static final String SOURCE = """
            from assignments a
            join tasks t on t.id = a.task_id
            left join plans p on p.id = t.plan_id
            """;

    private static final String COUNTED = "p.id is null or p.status in ('ISSUED', 'CONCLUDED')";

    private static final String REVOKED_LATER = """
            p.status = 'REVOKED' and exists (
              select 1 from plan_transitions x where x.plan_id = p.id and x.action = 'REVOKE' and x.occurred_on > ?)
            """;

    private final Access access;
    private final BusinessClock clock;

    AssignmentStates(Access access, BusinessClock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** The day of the figures: today when none is asked for; a coming one is refused (400). */
    public LocalDate day(@Nullable LocalDate asOf) {
        var today = clock.today();
        if (asOf != null && asOf.isAfter(today)) {
            throw ProblemException.badParameter(FieldError.in("asOf", "future"));
        }
        return asOf == null ? today : asOf;
    }

    /**
     * Today's come from the assignments themselves, a past day's from their transitions up to that day. More conditions
     * may follow, upon the assignments {@code a}, their tasks {@code t} and plans {@code p}.
     */
    public Sql on(AssignmentRole role, LocalDate day) {
        return withWithdrawn(role, day).then("and (t.withdrawn_on is null or t.withdrawn_on > ?)", day);
    }

    /** The same with the work of items that an amendment has left out, which counts until {@code withdrawn_on}. */
    public Sql withWithdrawn(AssignmentRole role, LocalDate day) {
        return day.isBefore(clock.today()) ? past(role, day) : present(role);
    }

    /** The same, of tasks that the caller's units, or those below them, gave or have the part in. */
    public Sql readable(AssignmentRole role, LocalDate day) {
        var states = on(role, day);
        if (access.readsEverything()) {
            return states;
        }
        var readable = access.units(Permission.READ_FIGURES);
        return states.then("and (t.giving_unit_id = any(?) or a.unit_id = any(?))", readable, readable);
    }

    private static Sql present(AssignmentRole role) {
        return Sql.of(
                "select " + COLUMNS + ", a.due_on, a.state, a.submitted_on, a.percent " + SOURCE
                        + "where a.role = ? and a.state not in ('CANCELLED', 'HANDED_OVER') and (" + COUNTED + ")",
                role);
    }

    private static Sql past(AssignmentRole role, LocalDate day) {
        return Sql.of("select " + COLUMNS
                        + ", last.due_on, last.to_state as state, coalesce(submitted.occurred_on, last.inherited_on) as submitted_on,"
                        + " case last.to_state when 'ACCEPTED' then 100 else coalesce(reported.percent, 0) end as percent "
                        + SOURCE)
                .then("""
                        join lateral (
                          select x.to_state, x.due_on,
                                 -- work that was handed over as submitted
                                 case when x.to_state in ('SUBMITTED', 'ACCEPTED') then least(a.submitted_on, x.occurred_on) end
                                   as inherited_on
                            from assignment_transitions x
                           where x.assignment_id = a.id and x.occurred_on <= ?
                           order by x.occurred_on desc, x.recorded_at desc, x.id desc limit 1) last on true
                        left join lateral (
                          select x.occurred_on from assignment_transitions x
                           where x.assignment_id = a.id and x.action = 'SUBMIT' and x.occurred_on <= ?
                           order by x.occurred_on desc, x.recorded_at desc, x.id desc limit 1) submitted on true
                        left join lateral (
                          select r.percent from progress_reports r
                           where r.assignment_id in %s and r.occurred_on <= ?
                           order by r.occurred_on desc, r.recorded_at desc, r.id desc limit 1) reported on true
                        """.formatted(HandedOverWork.line("a.id")), day, day, day)
                .then("where a.role = ? and last.to_state not in ('CANCELLED', 'HANDED_OVER')", role)
                .then("and (" + COUNTED + " or " + REVOKED_LATER + ")", day);
    }
}
