package org.kehoach.task;

import java.time.LocalDate;

import org.kehoach.platform.Sql;

/**
 * Where every counted assignment of a role stood on a day, as rows for figures. Cancelled and handed over work, drafts
 * and revoked plans are out (the count that always adds up).
 */
public final class AssignmentStates {

    private static final String COLUMNS = """
            t.id as task_id, t.parent_id, t.title, t.plan_id, t.plan_item_id, t.giving_unit_id, a.id as assignment_id,
            a.unit_id, a.due_on
            """;

    private static final String SOURCE = """
            from assignments a
            join tasks t on t.id = a.task_id
            left join plans p on p.id = t.plan_id
            """;

    private static final String COUNTED = """
            where a.role = ? and (p.id is null or p.status in ('ISSUED', 'CONCLUDED'))
            """;

    private AssignmentStates() {}

    /** Today's come from the assignments themselves, a past day's from their transitions up to that day. */
    public static Sql on(AssignmentRole role, LocalDate day, LocalDate today) {
        return day.isBefore(today) ? past(role, day) : present(role);
    }

    private static Sql present(AssignmentRole role) {
        return Sql.of(
                "select " + COLUMNS + ", a.state, a.submitted_on, a.percent " + SOURCE + COUNTED
                        + "and a.state not in ('CANCELLED', 'HANDED_OVER')",
                role);
    }

    private static Sql past(AssignmentRole role, LocalDate day) {
        return Sql.of("select " + COLUMNS + ", last.to_state as state, submitted.occurred_on as submitted_on,"
                        + " case last.to_state when 'ACCEPTED' then 100 else coalesce(reported.percent, 0) end as percent "
                        + SOURCE)
                .then("""
                        join lateral (
                          select x.to_state from assignment_transitions x
                           where x.assignment_id = a.id and x.occurred_on <= ?
                           order by x.occurred_on desc, x.recorded_at desc, x.id desc limit 1) last on true
                        left join lateral (
                          select x.occurred_on from assignment_transitions x
                           where x.assignment_id = a.id and x.to_state = 'SUBMITTED' and x.occurred_on <= ?
                           order by x.occurred_on desc, x.recorded_at desc, x.id desc limit 1) submitted on true
                        left join lateral (
                          select r.percent from progress_reports r
                           where r.assignment_id = a.id and r.occurred_on <= ?
                           order by r.occurred_on desc, r.recorded_at desc, r.id desc limit 1) reported on true
                        """, day, day, day)
                .then(COUNTED + "and last.to_state not in ('CANCELLED', 'HANDED_OVER')", role);
    }
}
