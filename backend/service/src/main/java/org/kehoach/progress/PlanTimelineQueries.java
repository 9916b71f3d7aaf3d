package org.kehoach.progress;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanDetail;
import org.kehoach.plan.PlanRef;
import org.kehoach.plan.PlanService;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.progress.PlanTimeline.TimelineItem;
import org.kehoach.task.AssignmentRights;
import org.kehoach.task.AssignmentState;
import org.kehoach.task.Lateness;
import org.kehoach.task.TaskSight;
import org.kehoach.task.TaskStanding;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

/** Lays a plan's tasks out in time. */
@ApplicationScoped
class PlanTimelineQueries {

    private static final int MOST_AT_ONCE = 10_000;

    private static final String ROWS = """
            select t.id, t.plan_item_id, t.title, t.composite, t.due_on, t.due_in, l.unit_id as lead_unit_id, leader.name as lead_unit_name,
                   l.state, whole.parts, whole.done, whole.open, whole.percent, whole.lateness, whole.done_on,
                   t.giving_unit_id, m.unit_id as monitor_unit_id,
                   (select min(x.occurred_on)
                      from tasks leaf
                      join assignments given on given.task_id = leaf.id and given.role = 'LEAD'
                      join assignment_transitions x on x.assignment_id = given.id and x.action = 'ASSIGN'
                     where leaf.id = t.id or leaf.parent_id = t.id) as given_on,
                   array(select d.predecessor_id from task_dependencies d where d.task_id = t.id) as predecessor_ids,
                   coalesce((
            """;

    private static final String SOURCE = """
            ), false) as seen
              from tasks t join plans p on p.id = t.plan_id
              left join assignments l on l.task_id = t.id and l.role = 'LEAD' and l.state <> 'HANDED_OVER'
              left join %s leader on true
              left join assignments m on m.task_id = t.id and m.role = 'MONITOR' and m.state not in ('HANDED_OVER', 'CANCELLED')
            """.formatted(UnitNames.of("l.unit_id"));

    private final PlanService plans;
    private final ItemsWithWork items;
    private final TaskSight sight;
    private final AssignmentRights rights;
    private final Database database;
    private final BusinessClock clock;

    PlanTimelineQueries(
            PlanService plans,
            ItemsWithWork items,
            TaskSight sight,
            AssignmentRights rights,
            Database database,
            BusinessClock clock) {
        this.plans = plans;
        this.items = items;
        this.sight = sight;
        this.rights = rights;
        this.database = database;
        this.clock = clock;
    }

    /** Of a plan that the caller sees (else 404); refused (422) where it has more tasks than can well be shown. */
    PlanTimeline get(UUID planId) {
        return database.snapshot(() -> read(plans.get(planId)));
    }

    private PlanTimeline read(PlanDetail plan) {
        var rows = rows(plan);
        var byId = rows.stream().collect(Collectors.toMap(TimelineRow::id, Function.identity()));
        var first = plan.status().isDraft() ? plan.startsOn() : plan.issuedOn();
        var tasks = rows.stream()
                .filter(TimelineRow::seen)
                .collect(Collectors.groupingBy(
                        TimelineRow::itemId, Collectors.mapping(row -> row.placed(byId, first), Collectors.toList())));
        return new PlanTimeline(
                new PlanRef(plan.id(), plan.symbol(), plan.title()),
                plan.status(),
                plan.issuingUnit(),
                plan.startsOn(),
                plan.endsOn(),
                plan.issuedOn(),
                clock.today(),
                items.of(plan, tasks.keySet()).stream()
                        .map(item -> new TimelineItem(
                                item.id(),
                                item.label(),
                                item.title(),
                                ItemsWithWork.depth(item),
                                !plan.items().contains(item),
                                tasks.getOrDefault(item.id(), List.of())))
                        .toList());
    }

    private List<TimelineRow> rows(PlanDetail plan) {
        var rows = database.list(
                Sql.of(ROWS)
                        .then(sight.visible())
                        .then(SOURCE)
                        .then(sight.caller())
                        .then(TaskStanding.of(clock.today()))
                        .then("""
                                where t.plan_id = ? and t.parent_id is null and (
                                      exists (select 1 from task_dependencies d where d.predecessor_id = t.id) or
                                """, plan.id())
                        .then(sight.visible())
                        .then(") order by t.due_on, t.created_at, t.id limit ?", MOST_AT_ONCE + 1),
                row -> row(row, plan));
        if (rows.size() > MOST_AT_ONCE) {
            throw ProblemException.of(ProblemType.VALIDATION, "tooManyRows", MOST_AT_ONCE);
        }
        return rows;
    }

    private TimelineRow row(Row row, PlanDetail plan) {
        boolean composite = row.flag("composite");
        var parts = new AssignmentRights.Parts(
                row.uuid("giving_unit_id"),
                row.uuidOrNull("lead_unit_id"),
                row.uuidOrNull("monitor_unit_id"),
                plan.status());
        var percent = rights.readsReports(parts.givingUnitId(), parts) ? row.decimalOrNull("percent") : null;
        return new TimelineRow(
                row.uuid("id"),
                row.uuid("plan_item_id"),
                row.text("title"),
                UnitRef.orNull(row, "lead_unit"),
                composite ? row.number("parts") : 0,
                composite ? row.number("done") : 0,
                row.dateOrNull("given_on"),
                row.dateOrNull("due_on"),
                row.integerOrNull("due_in"),
                row.dateOrNull("done_on"),
                percent == null ? null : percent.intValue(),
                row.constantOrNull("state", AssignmentState.class),
                row.constant("lateness", Lateness.class),
                row.uuids("predecessor_ids"),
                row.flag("open"),
                row.flag("seen"));
    }
}
