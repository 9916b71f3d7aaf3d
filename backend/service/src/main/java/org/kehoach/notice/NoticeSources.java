package org.kehoach.notice;

/**
 * SQL for what notices are about, from the ids of what happened as {@code any(?)}: the thing that is opened, its part,
 * and the unit whose work it is, or the one person concerned, who comes before the unit while they are in it.
 */
final class NoticeSources {

    static final String NONE = "";

    /** What is recorded of the past is told to nobody. */
    private static final String SAME_DAY =
            "x.occurred_on = cast(x.recorded_at at time zone 'Asia/Ho_Chi_Minh' as date)";

    private static final String PARTS = "select 'TASK' as subject_type, a.task_id as subject_id, a.id as part_id, ";

    private static final String PLANS =
            "select 'PLAN' as subject_type, p.id as subject_id, cast(null as uuid) as part_id, ";

    /** Not what a draft holds, where no step has been taken yet. */
    static final String WORK = PARTS + """
            a.unit_id, cast(null as uuid) as person_id
              from assignments a
             where a.id = any(?)
               and exists (select 1 from assignment_transitions x where x.assignment_id = a.id)
            """;

    static final String FOLLOWED_WORK = PARTS
            + "cast(null as uuid) as unit_id, cast(null as uuid) as person_id from assignments a where a.id = any(?)";

    /** Of a task, or of the children of a composite; not what is recorded of the past, nor what a draft holds. */
    static final String ASSIGNMENTS_OF_TASK = PARTS + """
            a.unit_id, cast(null as uuid) as person_id
              from (select t.id from tasks t where t.id = any(?)
                    union all
                    select c.id from tasks c where c.parent_id = any(?)) t
              join assignments a on a.task_id = t.id
              join assignment_transitions x on x.assignment_id = a.id and x.action = 'ASSIGN' and %s
            """.formatted(SAME_DAY);

    /** Of a task, or of the children of a composite, where it runs and is still to be done. */
    static final String LEADS_OF_TASK = PARTS + """
            a.unit_id, cast(null as uuid) as person_id
              from tasks t join assignments a on a.task_id = t.id and a.role = 'LEAD'
              left join plans p on p.id = t.plan_id
             where (t.id = any(?) or t.parent_id = any(?)) and (p.id is null or p.status = 'ISSUED')
               and t.withdrawn_on is null and a.state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')
            """;

    /** Who submitted it is concerned first. */
    static final String SUBMITTED_WORK = PARTS + """
            a.unit_id,
            (select x.staff_id from assignment_transitions x
              where x.assignment_id = a.id and x.action = 'SUBMIT' order by x.recorded_at desc limit 1) as person_id
              from assignments a where a.id = any(?)
            """;

    /** The giver and the monitor of what is led; the leading unit of what supports it. */
    static final String ACCEPTERS = PARTS + """
            judge.unit_id, cast(null as uuid) as person_id
              from assignments a join tasks t on t.id = a.task_id
              left join assignments l on l.task_id = t.id and l.role = 'LEAD' and l.state not in ('HANDED_OVER', 'CANCELLED')
              left join assignments m on m.task_id = t.id and m.role = 'MONITOR' and a.role = 'LEAD'
                                     and m.state not in ('HANDED_OVER', 'CANCELLED')
             cross join lateral (
               values (case when a.role = 'LEAD' then t.giving_unit_id else coalesce(l.unit_id, t.giving_unit_id) end),
                      (m.unit_id)) judge(unit_id)
             where a.id = any(?) and judge.unit_id is not null
            """;

    static final String GIVERS = PARTS + """
            t.giving_unit_id as unit_id, cast(null as uuid) as person_id
              from extension_requests e join assignments a on a.id = e.assignment_id join tasks t on t.id = a.task_id
             where e.id = any(?)
            """;

    static final String EXTENSION = PARTS + """
            a.unit_id, e.requested_by as person_id
              from extension_requests e join assignments a on a.id = e.assignment_id
             where e.id = any(?)
            """;

    static final String MENTIONED = """
            select upper(c.owner_type) as subject_type, c.owner_id as subject_id, c.id as part_id,
                   cast(null as uuid) as unit_id, m.staff_id as person_id
              from comments c join comment_mentions m on m.comment_id = c.id
             where c.id = any(?)
            """;

    /** Who follows the task, or has spoken in the thread; who is mentioned is told of that. */
    static final String IN_TALK = """
            select upper(c.owner_type) as subject_type, c.owner_id as subject_id, c.id as part_id,
                   cast(null as uuid) as unit_id, talker.staff_id as person_id
              from comments c
             cross join lateral (
               select f.staff_id from task_followers f where c.owner_type = 'task' and f.task_id = c.owner_id
               union
               select o.author_id from comments o
                where c.owner_type <> 'task' and (o.id = c.thread_id or o.thread_id = c.thread_id)
               union
               select p.created_by from plans p where c.owner_type = 'plan' and p.id = c.owner_id) talker
             where c.id = any(?)
               and not exists (
                     select 1 from comment_mentions m where m.comment_id = c.id and m.staff_id = talker.staff_id)
            """;

    static final String PLAN = PLANS + """
            p.issuing_unit_id as unit_id, cast(null as uuid) as person_id
              from plans p where p.id = any(?)
               and exists (select 1 from plan_transitions x where x.plan_id = p.id and x.action = 'SUBMIT' and %s)
            """.formatted(SAME_DAY);

    static final String PLAN_SUBMITTER = PLANS + """
            p.issuing_unit_id as unit_id,
            (select x.staff_id from plan_transitions x
              where x.plan_id = p.id and x.action = 'SUBMIT' order by x.recorded_at desc limit 1) as person_id
              from plans p where p.id = any(?)
            """;

    /** Of an amendment, those of the plan that it amends. */
    static final String UNITS_OF_PLAN = PLANS + """
            given.unit_id, cast(null as uuid) as person_id
              from plans i join plans p on p.id = coalesce(i.amends_id, i.id)
             cross join lateral (
               select distinct a.unit_id from tasks t join assignments a on a.task_id = t.id
                where t.plan_id = p.id and a.state <> 'HANDED_OVER') given
             where i.id = any(?)
            """;

    static final String REMINDED = """
            select 'PLAN' as subject_type, i.plan_id as subject_id, r.id as part_id, r.unit_id,
                   cast(null as uuid) as person_id
              from plan_reminders r join plan_items i on i.id = r.plan_item_id
             where r.id = any(?)
            """;

    /** Of sets of unit changes, the units that have got work by them. */
    static final String WORK_OF_ENDED_UNITS = """
            select distinct 'UNIT_CHANGE' as subject_type, e.set_id as subject_id, a.unit_id as part_id, a.unit_id,
                   cast(null as uuid) as person_id
              from unit_change_effects e join assignments a on a.id = e.object_id
             where e.set_id = any(?) and e.object_type = 'ASSIGNMENT' and e.before is null
            """;

    private NoticeSources() {}
}
