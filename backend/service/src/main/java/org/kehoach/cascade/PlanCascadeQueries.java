package org.kehoach.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanAction;
import org.kehoach.plan.PlanDetail;
import org.kehoach.plan.PlanItemDetail;
import org.kehoach.plan.PlanRef;
import org.kehoach.plan.PlanService;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.task.AssignmentRole;
import org.kehoach.task.AssignmentState;
import org.kehoach.task.AssignmentStates;
import org.kehoach.task.Count;
import org.kehoach.task.Lateness;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

import org.jspecify.annotations.Nullable;

/** Reads who carries a plan's items on, with what work: rows in one statement, of which all figures are made. */
@ApplicationScoped
class PlanCascadeQueries {

    /** An item of a unit's plan, below the one that was derived. */
    private record Part(UUID id, @Nullable UUID parentId, int weight) {}

    /** One row: a unit at an item; with it, if so, a derived item, one of its parts, and a task by that part. */
    private record Line(
            UUID itemId,
            UnitRef unit,
            boolean concerned,
            @Nullable ReminderRef reminder,
            @Nullable UUID rootId,
            @Nullable PlanRef plan,
            @Nullable String label,
            @Nullable String title,
            @Nullable Part part,
            @Nullable AdoptedTask task) {}

    private final PlanService plans;
    private final Database database;
    private final AssignmentStates states;
    private final Access access;
    private final BusinessClock clock;

    PlanCascadeQueries(
            PlanService plans, Database database, AssignmentStates states, Access access, BusinessClock clock) {
        this.plans = plans;
        this.database = database;
        this.states = states;
        this.access = access;
        this.clock = clock;
    }

    /** Of a plan that the caller sees (else 404), the units that the caller reads. */
    PlanCascade get(UUID planId) {
        return database.snapshot(() -> {
            var plan = plans.get(planId);
            var today = clock.today();
            var lines = database.list(statement(plan, today), PlanCascadeQueries::line);
            return cascade(plan, today, lines);
        });
    }

    private Sql statement(PlanDetail plan, LocalDate today) {
        String unit = "coalesce(now.unit_id, d.issuing_unit_id)";
        return Sql.of("""
                        with recursive derived as (
                          select d.id as root_id, d.id as part_id, cast(null as uuid) as above_id, d.weight,
                                 d.derived_from_id as item_id, d.label, d.title, p.id as plan_id, p.title as plan_title,
                                 p.document_id, p.issuing_unit_id
                            from plan_items o
                            join plan_items d on d.derived_from_id = o.id and not d.withdrawn
                            join plans p on p.id = d.plan_id and p.status in ('ISSUED', 'CONCLUDED')
                           where o.plan_id = ?
                          union all
                          select r.root_id, i.id, r.part_id, i.weight, r.item_id, r.label, r.title, r.plan_id,
                                 r.plan_title, r.document_id, r.issuing_unit_id
                            from derived r join plan_items i on i.parent_id = r.part_id and not i.withdrawn
                                                          and i.derived_from_id is distinct from r.item_id),
                        adopted as (
                        """, plan.id())
                .then("select d.*, " + unit + " as unit_id from derived d " + UnitsNow.of("d.issuing_unit_id", "now"))
                .then(
                        """
                        ), cells as (
                          select c.item_id, c.unit_id, bool_or(c.concerned) as concerned
                            from (select t.plan_item_id as item_id, coalesce(gone.unit_id, a.unit_id) as unit_id, true as concerned
                                    from assignments a join tasks t on t.id = a.task_id
                                    %s
                                   where t.plan_id = ? and a.role in ('LEAD', 'SUPPORT')
                                     and a.state not in ('CANCELLED', 'HANDED_OVER')
                                  union all
                                  select x.item_id, x.unit_id, false from adopted x) c
                           where c.unit_id <> ? and (? or c.unit_id = any(?))
                           group by c.item_id, c.unit_id)
                        select c.item_id, c.unit_id, u.name as unit_name, c.concerned, x.root_id, x.part_id, x.above_id,
                               x.weight, x.label, x.title, x.plan_id, doc.symbol as plan_symbol, x.plan_title,
                               s.task_id, s.title as task_title, s.unit_id as lead_id, lead.name as lead_name, s.due_on,
                               s.state, s.percent, r.*,
                        """.formatted(UnitsNow.of("a.unit_id", "gone")),
                        plan.id(),
                        plan.issuingUnit().id(),
                        access.readsEverything(),
                        access.readableUnits())
                .then(Lateness.of("s", today))
                .then("as lateness from cells c join " + UnitNames.of("c.unit_id") + " u on true")
                .then(
                        "left join adopted x on x.item_id = c.item_id and x.unit_id = c.unit_id left join documents doc on doc.id = x.document_id")
                .then("left join (")
                .then(states.on(AssignmentRole.LEAD, today))
                .then("and t.plan_id in (select plan_id from derived)) s on s.plan_item_id = x.part_id")
                .then("left join " + UnitNames.of("s.unit_id") + " lead on true left join lateral (")
                .then(ReminderQueries.LATEST)
                .then(") r on true order by u.name, c.unit_id, x.plan_id, x.label, x.root_id, s.due_on, s.task_id");
    }

    private static Line line(Row row) {
        UUID rootId = row.uuidOrNull("root_id");
        return new Line(
                row.uuid("item_id"),
                UnitRef.of(row, "unit"),
                row.flag("concerned"),
                ReminderQueries.latestOrNull(row),
                rootId,
                PlanRef.orNull(row),
                row.textOrNull("label"),
                row.textOrNull("title"),
                rootId == null
                        ? null
                        : new Part(row.uuid("part_id"), row.uuidOrNull("above_id"), row.integer("weight")),
                row.uuidOrNull("task_id") == null
                        ? null
                        : new AdoptedTask(
                                row.uuid("task_id"),
                                row.text("task_title"),
                                UnitRef.of(row, "lead"),
                                row.dateOrNull("due_on"),
                                row.constant("state", AssignmentState.class),
                                row.constant("lateness", Lateness.class),
                                row.text("state").equals(AssignmentState.ACCEPTED.name())
                                        ? 100
                                        : row.integer("percent")));
    }

    private PlanCascade cascade(PlanDetail plan, LocalDate today, List<Line> lines) {
        var units = grouped(lines, Line::itemId).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, item -> units(plan, today, item.getValue())));
        var percents = percents(plan.items(), units);
        var whole = new WeightedPercent();
        plan.items().stream()
                .filter(item -> item.parentId() == null)
                .forEach(item -> whole.add(Objects.requireNonNull(percents.get(item.id())), item.weight()));
        return new PlanCascade(
                new PlanRef(plan.id(), plan.symbol(), plan.title()),
                today,
                whole.roundedOrNull(),
                plan.items().stream()
                        .map(item -> new PlanCascade.ItemCascade(
                                item.id(),
                                item.label(),
                                item.title(),
                                (int) item.label().chars().filter(c -> c == '.').count(),
                                item.weight(),
                                Objects.requireNonNull(percents.get(item.id())).roundedOrNull(),
                                units.getOrDefault(item.id(), List.of())))
                        .toList());
    }

    /** An item comes before those below it, so that from the end each is whole when it is added to the one above. */
    private static Map<UUID, WeightedPercent> percents(
            List<PlanItemDetail> items, Map<UUID, List<PlanCascade.UnitAdoption>> units) {
        var percents = new HashMap<UUID, WeightedPercent>();
        for (var item : items) {
            var percent = new WeightedPercent();
            units.getOrDefault(item.id(), List.of()).forEach(unit -> percent.add(unit.percent(), 1));
            percents.put(item.id(), percent);
        }
        for (var item : items.reversed()) {
            if (item.parentId() != null) {
                Objects.requireNonNull(percents.get(item.parentId()))
                        .add(Objects.requireNonNull(percents.get(item.id())), item.weight());
            }
        }
        return percents;
    }

    private List<PlanCascade.UnitAdoption> units(PlanDetail plan, LocalDate today, List<Line> ofItem) {
        boolean mayRemind = plan.allowedActions().contains(PlanAction.REMIND);
        var units = new ArrayList<PlanCascade.UnitAdoption>();
        for (var lines : grouped(ofItem, line -> line.unit().id()).values()) {
            var first = lines.getFirst();
            var items = grouped(
                            lines.stream().filter(line -> line.rootId() != null).toList(),
                            line -> Objects.requireNonNull(line.rootId()))
                    .values()
                    .stream()
                    .map(PlanCascadeQueries::item)
                    .toList();
            var percent = new WeightedPercent();
            items.forEach(item -> percent.add(item.percent(), 1));
            var adoption = Adoption.of(items);
            var reminder = first.reminder();
            units.add(new PlanCascade.UnitAdoption(
                    first.unit(),
                    first.concerned(),
                    adoption,
                    percent.rounded(),
                    items.stream().map(AdoptedItem::count).reduce(Count.NONE, Count::plus),
                    items,
                    reminder,
                    mayRemind
                            && adoption.callsForReminder()
                            && (reminder == null || reminder.sentOn().isBefore(today))));
        }
        return units;
    }

    private static AdoptedItem item(List<Line> lines) {
        var first = lines.getFirst();
        var tasks = lines.stream().map(Line::task).filter(Objects::nonNull).toList();
        return new AdoptedItem(
                Objects.requireNonNull(first.plan()),
                Objects.requireNonNull(first.rootId()),
                Objects.requireNonNull(first.label()),
                Objects.requireNonNull(first.title()),
                percent(Objects.requireNonNull(first.rootId()), lines).rounded(),
                tasks.stream().map(AdoptedTask::lateness).reduce(Count.NONE, Count::plus, Count::plus),
                tasks);
    }

    /** Of the tasks by a part, one each, and of the parts below it by their weights. */
    private static WeightedPercent percent(UUID partId, List<Line> lines) {
        var percent = new WeightedPercent();
        var below = new LinkedHashMap<UUID, Integer>();
        for (var line : lines) {
            var part = Objects.requireNonNull(line.part());
            if (part.id().equals(partId) && line.task() != null) {
                percent.add(line.task().percent(), 1);
            } else if (partId.equals(part.parentId())) {
                below.put(part.id(), part.weight());
            }
        }
        below.forEach((id, weight) -> percent.add(percent(id, lines), weight));
        return percent;
    }

    /** In the order in which they came. */
    private static Map<UUID, List<Line>> grouped(List<Line> lines, Function<Line, UUID> key) {
        return lines.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
