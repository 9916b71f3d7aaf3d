package org.kehoach.task;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanRef;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

/** My work in one statement. */
@ApplicationScoped
public class MyWorkQueries {

    private static final int SHOWN = 50;
    private static final int WEEK = 7;

    private record Line(String bucket, long total, MyWork.WorkRow row) {}

    private final Database database;
    private final Access access;
    private final AssignmentRights rights;
    private final BusinessClock clock;

    MyWorkQueries(Database database, Access access, AssignmentRights rights, BusinessClock clock) {
        this.database = database;
        this.access = access;
        this.rights = rights;
        this.clock = clock;
    }

    /** Work of the units where the caller works, and what the caller may accept. */
    public MyWork get() {
        var lines = database.list(statement(), this::line);
        var rows = lines.stream()
                .collect(Collectors.groupingBy(Line::bucket, Collectors.mapping(Line::row, Collectors.toList())));
        Map<String, Long> totals =
                lines.stream().collect(Collectors.toMap(Line::bucket, Line::total, (first, same) -> first));
        return new MyWork(
                new MyWork.Counts(
                        totals.getOrDefault("OVERDUE", 0L),
                        totals.getOrDefault("WEEK", 0L),
                        totals.getOrDefault("RETURNED", 0L),
                        totals.getOrDefault("ACCEPT", 0L),
                        totals.getOrDefault("OPEN", 0L)),
                rows.getOrDefault("OVERDUE", List.of()),
                rows.getOrDefault("WEEK", List.of()),
                rows.getOrDefault("RETURNED", List.of()),
                rows.getOrDefault("ACCEPT", List.of()),
                rows.getOrDefault("OPEN", List.of()));
    }

    private Sql statement() {
        var today = clock.today();
        var working = ids(Permission.WORK_ON_TASK);
        var accepting = ids(Permission.ACCEPT_WORK);
        return Sql.of(
                        """
                        with mine as (
                          select a.*, sent.by as submitted_by, t.title, t.plan_id, t.plan_item_id, t.giving_unit_id, l.unit_id as lead_unit_id,
                                 m.unit_id as monitor_unit_id, accepter.id as accepter_id, p.title as plan_title, p.status as plan_status, p.document_id,
                                 case when a.state = 'SUBMITTED' and sent.by is distinct from ? and (
                                             a.role = 'LEAD' and (t.giving_unit_id = any(?) or m.unit_id = any(?))
                                             or a.role = 'SUPPORT' and accepter.id = any(?)) then 'ACCEPT'
                                      when a.unit_id <> all(?) then null
                                      when a.state = 'RETURNED' then 'RETURNED'
                                      when a.state = 'SUBMITTED' then 'OPEN'
                                      when a.due_on < ? then 'OVERDUE'
                                      when a.due_on <= ? then 'WEEK'
                                      else 'OPEN' end as bucket
                            from assignments a
                            %s
                        """.formatted(AssignmentRow.TASK),
                        access.actorId(),
                        accepting,
                        accepting,
                        accepting,
                        working,
                        today,
                        today.plusDays(WEEK))
                .then(AssignmentRow.accepter(today))
                .then("""
                            left join lateral (select %s as by) sent on true
                           where a.role <> 'MONITOR' and a.state not in ('ACCEPTED', 'CANCELLED', 'HANDED_OVER')
                             and (p.id is null or p.status = 'ISSUED')
                             and (a.unit_id = any(?) or a.state = 'SUBMITTED' and (
                                    t.giving_unit_id = any(?) or m.unit_id = any(?) or a.role = 'SUPPORT' and accepter.id = any(?)))),
                        ranked as (
                          select mine.*, count(*) over (partition by bucket) as total,
                                 row_number() over (partition by bucket order by due_on nulls last, id) as place
                            from mine where bucket is not null)
                        select r.*, d.symbol as plan_symbol, i.label as item_label, name.name as unit_name,
                        """.formatted(AssignmentRow.SUBMITTED_BY), working, accepting, accepting, accepting)
                .then(Lateness.of("r", today))
                .then(
                        "as lateness from ranked r left join documents d on d.id = r.document_id"
                                + " left join plan_items i on i.id = r.plan_item_id join "
                                + UnitNames.of("r.unit_id")
                                + " name on true where r.place <= ? order by r.due_on nulls last, r.id",
                        SHOWN);
    }

    private UUID[] ids(Permission permission) {
        return access.units(permission);
    }

    private Line line(Row row) {
        var dueOn = row.dateOrNull("due_on");
        var held = new AssignmentRights.Held(
                row.uuid("unit_id"),
                row.constant("role", AssignmentRole.class),
                row.constant("state", AssignmentState.class),
                row.uuidOrNull("submitted_by"));
        return new Line(
                row.text("bucket"),
                row.number("total"),
                new MyWork.WorkRow(
                        row.uuid("id"),
                        row.uuid("task_id"),
                        row.text("title"),
                        TaskQueries.reference(row),
                        PlanRef.orNull(row),
                        UnitRef.of(row, "unit"),
                        held.role(),
                        held.state(),
                        dueOn,
                        dueOn == null ? null : (int) ChronoUnit.DAYS.between(clock.today(), dueOn),
                        row.integer("percent"),
                        row.constant("lateness", Lateness.class),
                        row.number("version"),
                        new ArrayList<>(rights.allowed(held, dueOn, TaskQueries.chain(row)))));
    }
}
