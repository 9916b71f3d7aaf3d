package org.kehoach.task;

import java.time.LocalDate;

import org.kehoach.platform.Sql;

/** SQL for how a task stands as a whole: a leaf as who leads it, a composite as all of its children together. */
public final class TaskStanding {

    private static final String WORST_FIRST = "array['OVERDUE', 'IN_TIME', 'DONE_LATE', 'DONE_ON_TIME', 'NOT_COUNTED']";

    private TaskStanding() {}

    /**
     * Joins {@code whole} to the tasks {@code t} with their plans {@code p}: of how many parts, how many of them done; whether it
     * is still to be done; the mean percent, the worst lateness, and the day on which the last part was done.
     */
    public static Sql of(LocalDate today) {
        return Sql.of("""
                        cross join lateral (
                          select count(*) as parts, count(*) filter (where x.state = 'ACCEPTED') as done,
                                 count(*) filter (where x.state <> 'ACCEPTED') > 0 as open,
                                 avg(x.percent) as percent,
                                 coalesce((array_agg(x.lateness order by array_position(%s, x.lateness)))[1], 'NOT_COUNTED') as lateness,
                                 case when count(*) filter (where x.state <> 'ACCEPTED') = 0
                                      then max(coalesce(x.submitted_on, x.accepted_on)) end as done_on
                            from (select lead.state, lead.percent, lead.submitted_on, lead.accepted_on,
                        """.formatted(WORST_FIRST))
                .then(Lateness.ofTask("lead", "t", today))
                .then("""
                        as lateness
                                    from tasks leaf
                                    join assignments lead on lead.task_id = leaf.id and lead.role = 'LEAD'
                                                         and lead.state not in ('HANDED_OVER', 'CANCELLED')
                                   where leaf.id = t.id or leaf.parent_id = t.id) x) whole
                        """);
    }
}
