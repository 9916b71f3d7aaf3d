package org.kehoach.task;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Access;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitQueries;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

import org.jspecify.annotations.Nullable;

/** Lists tasks: all that the caller may see, or just what the dashboard counts on a day. */
@ApplicationScoped
class TaskList {

    /**
     * A leaf is open until its leading unit's work is accepted or dropped, a composite until all children are done; with
     * its plan revoked neither is.
     */
    private static final String OPEN = """
            (p.status is distinct from 'REVOKED' and exists (
               select 1 from tasks leaf join assignments ol on ol.task_id = leaf.id and ol.role = 'LEAD'
                where (leaf.id = t.id or leaf.parent_id = t.id)
                  and ol.state not in ('ACCEPTED', 'CANCELLED', 'HANDED_OVER'))) = ?
            """;

    /** Joins the name of who leads ({@code l}). */
    static final String LEADS = """
            left join %s leader on true
            """.formatted(UnitNames.of("l.unit_id"));

    private static final String CHILDREN = """
            left join lateral (
              select count(*) as total, count(*) filter (where cl.state = 'ACCEPTED') as done, avg(cl.percent) as percent
                from tasks c join assignments cl on cl.task_id = c.id and cl.role = 'LEAD'
                 and cl.state not in ('HANDED_OVER', 'CANCELLED')
               where t.composite and c.parent_id = t.id) children on true
            """;

    private static final int MOST_AT_ONCE = 10_000;

    private final Lists lists;
    private final TaskSight sight;
    private final AssignmentRights rights;
    private final AssignmentStates states;
    private final Access access;

    TaskList(Lists lists, TaskSight sight, AssignmentRights rights, AssignmentStates states, Access access) {
        this.lists = lists;
        this.sight = sight;
        this.rights = rights;
        this.states = states;
        this.access = access;
    }

    Page<TaskSummary> page(TaskFilter filter) {
        return lists.page(query(filter), filter, this::summary);
    }

    List<TaskSummary> all(TaskFilter filter) {
        return lists.all(query(filter), filter, MOST_AT_ONCE, this::summary);
    }

    /** The tasks of the filter, put together: {@code key, total} and the count's columns. */
    Sql grouped(TaskFilter filter, TaskGrouping by) {
        return query(filter)
                .grouped(
                        by.expression(due(filter)), Sql.of("count(*) as total,").then(Count.columns("late")));
    }

    private static String due(TaskFilter filter) {
        return filter.asOf == null ? "t.due_on" : "l.due_on";
    }

    private ListQuery query(TaskFilter filter) {
        boolean counted = filter.asOf != null;
        var day = states.day(filter.asOf);
        String due = due(filter);
        var late = Sql.of("cross join lateral (select case when t.composite then 'NOT_COUNTED' else")
                .then(counted ? Lateness.of("l", day) : Lateness.ofTask("l", "t", day))
                .then("end as lateness) late");
        var query = ListQuery.of(
                        TaskQueries.COLUMNS + ", " + due + """
                                , t.due_in, t.series_id, t.occurrence, l.unit_id as lead_unit_id, leader.name as lead_unit_name, l.state, l.percent,
                                m.unit_id as monitor_unit_id, late.lateness, children.total as child_total, children.done as child_done,
                                children.percent as child_percent,
                                (select count(*) from assignments s where s.task_id = t.id and s.role = 'SUPPORT'
                                   and s.state not in ('CANCELLED', 'HANDED_OVER')) as support_total
                                """,
                        Sql.of("tasks t" + TaskQueries.PLAN)
                                .then(counted ? countedLeader(day) : Sql.of(AssignmentRow.LEADER))
                                .then(counted ? Sql.of("") : sight.caller())
                                .then(late),
                        "t.id")
                .details(Sql.of("join tasks t on t.id = page.id" + TaskQueries.PLAN)
                        .then(counted ? countedLeaderOfPage(day) : Sql.of(AssignmentRow.LEADER))
                        .then(TaskQueries.SHOWN + AssignmentRow.MONITOR + LEADS + CHILDREN)
                        .then(late))
                .where(counted ? Sql.of("true") : sight.visible())
                .where("t.plan_id = ?", filter.planId)
                .where(Sql.of(filter.planId == null ? "p.template is not true" : "true"))
                .where("(t.plan_id is null) = ?", filter.standAlone)
                .where("(p.status is distinct from 'CONCLUDED') = ?", filter.inForce)
                .where("t.plan_item_id = ?", filter.planItemId)
                .where("t.parent_id = ?", filter.parentId)
                .where("t.series_id = ?", filter.seriesId)
                .where("t.giving_unit_id = ?", filter.givingUnitId)
                .where("l.state = ?", filter.state)
                .where("l.unit_id is not null and late.lateness = ?", filter.lateness)
                .where(due + " >= ?", filter.dueFrom)
                .where(due + " <= ?", filter.dueTo)
                .where("t.composite <> ?", filter.leaves)
                .where(counted ? "(l.state <> 'ACCEPTED') = ?" : OPEN, filter.open)
                .search(filter.q, "t.searched", "t.title")
                .key("dueOn", "coalesce(" + due + ", 'infinity')", "date")
                .key("title", "t.title", "text")
                .key("createdAt", "t.created_at", "timestamptz")
                .defaultSort("dueOn");
        if (filter.group != null) {
            query.where(TaskGrouping.condition(filter.group, due));
        }
        if (filter.following != null) {
            query.where(Sql.of("(" + TaskFollowers.FOLLOWED + ") = ?", access.actorId(), filter.following));
        }
        if (filter.leadUnitId != null) {
            query.where(UnitsNow.among("l.unit_id", filter.asNow, filter.leadUnitId));
        }
        if (filter.leadUnder != null) {
            var lastDay = Boolean.TRUE.equals(filter.asNow) ? states.day(null) : day;
            query.where(UnitsNow.among("l.unit_id", filter.asNow, UnitQueries.subtree(filter.leadUnder, lastDay)));
        }
        if (filter.unitId != null) {
            var part = Sql.of("exists (select 1 from assignments u where u.task_id = t.id and")
                    .then(UnitsNow.among("u.unit_id", filter.asNow, filter.unitId));
            query.where((filter.role == null ? part : part.then("and u.role = ?", filter.role)).then(")"));
        }
        return query;
    }

    /** The leading assignment as it stood on the day, of counted tasks only: the rows behind a figure. */
    private Sql countedLeader(LocalDate day) {
        return Sql.of("join (").then(states.readable(AssignmentRole.LEAD, day)).then(") l on l.task_id = t.id");
    }

    private Sql countedLeaderOfPage(LocalDate day) {
        return Sql.of("join lateral (")
                .then(states.readable(AssignmentRole.LEAD, day))
                .then("and a.task_id = page.id) l on true");
    }

    private TaskSummary summary(Row row) {
        return new TaskSummary(
                row.uuid("id"),
                TaskQueries.reference(row),
                row.text("title"),
                PlanRef.orNull(row),
                PlanItemRef.orNull(row),
                row.uuidOrNull("parent_id"),
                TaskInSeries.orNull(row),
                UnitRef.of(row, "giving_unit"),
                UnitRef.orNull(row, "lead_unit"),
                row.constantOrNull("state", AssignmentState.class),
                row.dateOrNull("due_on"),
                row.integerOrNull("due_in"),
                row.constant("lateness", Lateness.class),
                percent(row),
                row.number("child_total"),
                row.number("child_done"),
                row.number("support_total"),
                row.number("version"));
    }

    private @Nullable Integer percent(Row row) {
        var parts = TaskQueries.parts(row);
        if (!rights.readsReports(parts.givingUnitId(), parts)) {
            return null;
        }
        if (row.flag("composite")) {
            var average = row.decimalOrNull("child_percent");
            return average == null ? null : average.intValue();
        }
        return row.integerOrNull("percent");
    }
}
