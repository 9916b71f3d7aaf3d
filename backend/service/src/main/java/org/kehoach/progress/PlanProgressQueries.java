package org.kehoach.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanDetail;
import org.kehoach.plan.PlanItemDetail;
import org.kehoach.plan.PlanRef;
import org.kehoach.plan.PlanService;
import org.kehoach.plan.PlanStatus;
import org.kehoach.platform.Database;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.task.AssignmentRights;
import org.kehoach.task.AssignmentRole;
import org.kehoach.task.AssignmentState;
import org.kehoach.task.AssignmentStates;
import org.kehoach.task.Count;
import org.kehoach.task.HandedOverWork;
import org.kehoach.task.Lateness;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;
import org.kehoach.unit.UnitsNow;

import org.jspecify.annotations.Nullable;

/** Rolls a plan's tasks up to its items and to the plan. */
@ApplicationScoped
public class PlanProgressQueries {

    private record Line(UUID itemId, PlanProgress.TaskProgress task, List<LatestFigure> figures) {}

    private final PlanService plans;
    private final ItemsWithWork items;
    private final Database database;
    private final AssignmentRights rights;
    private final AssignmentStates states;

    PlanProgressQueries(
            PlanService plans,
            ItemsWithWork items,
            Database database,
            AssignmentRights rights,
            AssignmentStates states) {
        this.plans = plans;
        this.items = items;
        this.database = database;
        this.rights = rights;
        this.states = states;
    }

    /** Of a plan that the caller sees (else 404), on a day that is not later than today. */
    public PlanProgress get(UUID planId, @Nullable LocalDate asOf, @Nullable Boolean asNow) {
        return withFigures(planId, asOf, asNow).progress();
    }

    /** The same, with what the tasks' reports gave as figures. */
    ReportedProgress withFigures(UUID planId, @Nullable LocalDate asOf, @Nullable Boolean asNow) {
        return database.snapshot(() -> read(planId, asOf, Boolean.TRUE.equals(asNow)));
    }

    private ReportedProgress read(UUID planId, @Nullable LocalDate asOf, boolean asNow) {
        var plan = plans.get(planId);
        var day = states.day(asOf);
        var lines = lines(planId, day, asNow);
        var tasks = lines.stream()
                .collect(Collectors.groupingBy(Line::itemId, Collectors.mapping(Line::task, Collectors.toList())));
        return new ReportedProgress(
                progress(plan, items.of(plan, tasks.keySet()), day, tasks),
                lines.stream().collect(Collectors.toMap(Line::task, Line::figures)));
    }

    private static PlanProgress progress(
            PlanDetail plan,
            List<PlanItemDetail> items,
            LocalDate day,
            Map<UUID, List<PlanProgress.TaskProgress>> tasks) {
        var counts = counts(items, tasks);
        return new PlanProgress(
                new PlanRef(plan.id(), plan.symbol(), plan.title()),
                plan.issuingUnit(),
                plan.startsOn(),
                day,
                tasks.values().stream().flatMap(List::stream).reduce(Count.NONE, PlanProgressQueries::add, Count::plus),
                items.stream()
                        .map(item -> new PlanProgress.ItemProgress(
                                item.id(),
                                item.label(),
                                item.title(),
                                ItemsWithWork.depth(item),
                                isWithdrawn(item, plan, tasks),
                                counts.getOrDefault(item.id(), Count.NONE),
                                tasks.getOrDefault(item.id(), List.of())))
                        .toList());
    }

    /** Whether no work by an item that is no longer the plan's counts any more; before its withdrawal it did. */
    private static boolean isWithdrawn(
            PlanItemDetail item, PlanDetail plan, Map<UUID, List<PlanProgress.TaskProgress>> tasks) {
        return !plan.items().contains(item)
                && tasks.getOrDefault(item.id(), List.of()).stream()
                        .allMatch(task -> task.lateness() == Lateness.NOT_COUNTED);
    }

    /** @param asNow names the units that go on with the work today in place of those that did it */
    private List<Line> lines(UUID planId, LocalDate day, boolean asNow) {
        String shown = asNow ? "coalesce(now.unit_id, s.unit_id)" : "s.unit_id";
        return database.list(
                Sql.of("select s.*, m.unit_id as monitor_unit_id, " + shown
                                + " as shown_id, name.name as shown_name, r.text as latest_report,")
                        .then("case when s.withdrawn_on <= ? then 'NOT_COUNTED' else", day)
                        .then(Lateness.of("s", day))
                        .then("end as lateness, said.figures from (")
                        .then(states.withWithdrawn(AssignmentRole.LEAD, day))
                        .then("and t.plan_id = ?) s", planId)
                        .then(asNow ? UnitsNow.of("s.unit_id", "now") : "")
                        .then("join " + UnitNames.of(shown) + " name on true")
                        .then("""
                                        left join assignments m on m.task_id = s.task_id and m.role = 'MONITOR'
                                                                and m.state not in ('HANDED_OVER', 'CANCELLED')
                                        left join lateral (
                                          select x.text from progress_reports x
                                           where x.assignment_id in %s and x.occurred_on <= ?
                                           order by x.occurred_on desc, x.recorded_at desc, x.id desc limit 1) r on true
                                        """.formatted(HandedOverWork.line("s.assignment_id")), day)
                        .then("left join lateral (" + LatestFigure.LATEST + ") said on true", day)
                        .then("order by s.parent_id nulls first, s.due_on nulls last, name.name, s.task_id"),
                this::line);
    }

    private Line line(Row row) {
        UUID leader = row.uuid("unit_id");
        var parts = new AssignmentRights.Parts(
                row.uuid("giving_unit_id"), leader, row.uuidOrNull("monitor_unit_id"), PlanStatus.ISSUED);
        boolean shown = rights.readsReports(leader, parts);
        return new Line(
                row.uuid("plan_item_id"),
                new PlanProgress.TaskProgress(
                        row.uuid("task_id"),
                        row.uuidOrNull("parent_id"),
                        row.text("title"),
                        UnitRef.of(row, "shown"),
                        row.dateOrNull("due_on"),
                        row.constant("state", AssignmentState.class),
                        row.constant("lateness", Lateness.class),
                        shown ? row.integer("percent") : null,
                        shown ? row.textOrNull("latest_report") : null),
                shown ? LatestFigure.list(row.textOrNull("figures")) : List.of());
    }

    private static Map<UUID, Count> counts(
            List<PlanItemDetail> items, Map<UUID, List<PlanProgress.TaskProgress>> tasks) {
        var parents = new HashMap<UUID, @Nullable UUID>();
        items.forEach(item -> parents.put(item.id(), item.parentId()));
        var counts = new HashMap<UUID, Count>();
        for (PlanItemDetail item : items) {
            var own = tasks.getOrDefault(item.id(), List.of()).stream()
                    .reduce(Count.NONE, PlanProgressQueries::add, Count::plus);
            for (UUID above = item.id(); above != null; above = parents.get(above)) {
                counts.merge(above, own, Count::plus);
            }
        }
        return counts;
    }

    private static Count add(Count count, PlanProgress.TaskProgress task) {
        return count.plus(task.lateness());
    }
}
