package org.kehoach.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanRef;
import org.kehoach.plan.PlanStatus;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Permission;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.staff.Occurrence;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** Reads tasks that the caller may see. */
@ApplicationScoped
public class TaskQueries {

    static final String PLAN = " left join plans p on p.id = t.plan_id ";

    /** Joins what {@link #COLUMNS} names, besides the plan. */
    static final String SHOWN = """
            left join documents d on d.id = p.document_id
            left join plan_items i on i.id = t.plan_item_id
            join %s giver on true
            """.formatted(UnitNames.of("t.giving_unit_id"));

    /** All but the due date, which is the assignment's where a past day is shown. */
    static final String COLUMNS = """
            t.id, t.title, t.composite, t.plan_id, d.symbol as plan_symbol, p.title as plan_title, p.status as plan_status,
            i.id as item_id, i.label as item_label, i.title as item_title, t.parent_id,
            t.giving_unit_id, giver.name as giving_unit_name, t.version
            """;

    private final Database database;
    private final Access access;
    private final TaskSight sight;
    private final AssignmentQueries assignments;
    private final AssignmentRights rights;
    private final TaskLinks links;
    private final BusinessClock clock;

    TaskQueries(
            Database database,
            Access access,
            TaskSight sight,
            AssignmentQueries assignments,
            AssignmentRights rights,
            TaskLinks links,
            BusinessClock clock) {
        this.database = database;
        this.access = access;
        this.sight = sight;
        this.assignments = assignments;
        this.rights = rights;
        this.links = links;
        this.clock = clock;
    }

    boolean isVisible(UUID id) {
        return sight.one(
                        Sql.of("select " + TaskSight.COLUMNS + " from tasks t" + PLAN + "where t.id = ?", id),
                        row -> id)
                .isPresent();
    }

    /** The task with its figures and assignments in one statement; what its children add up to takes one more. */
    Optional<TaskDetail> detail(UUID id) {
        var involved = new Involved();
        return sight.one(
                Sql.of("select " + COLUMNS + """
                                        , t.due_on, t.due_in, p.starts_on, p.ends_on, t.description, t.evidence_required,
                                        t.external_source, t.external_id, t.created_at, t.updated_at,
                                        parent.title as parent_title,
                                        coalesce(t.series_id, parent.series_id) as series_id,
                                        coalesce(t.occurrence, parent.occurrence) as occurrence,
                                        """ + TaskFigure.COLUMN + " as figures,")
                        .then(TaskFollowers.FOLLOWED + " as following,", access.actorId())
                        .then(AssignmentRow.ofTask(clock.today()))
                        .then("as parts,")
                        .then(links.ofTask())
                        .then(
                                "as links from tasks t" + PLAN + SHOWN
                                        + "left join tasks parent on parent.id = t.parent_id where t.id = ?",
                                id),
                involved::of,
                row -> detail(row, involved));
    }

    /** As the assignments say; whom a composite's children involve takes one more statement, where it is asked. */
    private final class Involved {

        private @Nullable List<UUID> units;

        List<UUID> of(Row row) {
            if (units == null) {
                units = row.flag("composite")
                        ? ofChildren(row.uuid("id"))
                        : AssignmentRow.list(row.textOrNull("parts")).stream()
                                .map(AssignmentRow::unitId)
                                .toList();
            }
            return units;
        }

        private List<UUID> ofChildren(UUID id) {
            return database.one(
                            Sql.of("select " + TaskSight.INVOLVED + " from tasks t where t.id = ?", id),
                            task -> task.uuids("involved"))
                    .orElseThrow();
        }
    }

    /** Who accepts what is done in support: who leads, or goes on with the lead's work, else the giver. */
    private UnitRef accepter(@Nullable AssignmentRow lead, UnitRef giver) {
        var standing = lead == null ? null : lead.standingUnitId();
        if (lead == null || standing == null) {
            return giver;
        }
        return standing.equals(lead.unitId())
                ? lead.unit()
                : database.one(
                                Sql.of(
                                        "select u.id as unit_id, " + UnitNames.label("u")
                                                + " as unit_name from units u where u.id = ?",
                                        standing),
                                row -> UnitRef.of(row, "unit"))
                        .orElseThrow();
    }

    private TaskDetail.Children children(UUID id, boolean readsReports) {
        var today = clock.today();
        return database.one(
                        Sql.of("select count(*) as child_total,")
                                .then(Count.columns("c"))
                                .then(", (")
                                .then(FigureSum.of(id, today))
                                .then(") as sums from (select")
                                .then(Lateness.ofTask("cl", "k", today))
                                .then("""
                                        as lateness from tasks k
                                        left join plans p on p.id = k.plan_id
                                        join assignments cl on cl.task_id = k.id and cl.role = 'LEAD'
                                         and cl.state not in ('HANDED_OVER', 'CANCELLED')
                                        where k.parent_id = ?) c
                                        """, id),
                        row -> new TaskDetail.Children(
                                row.number("child_total"),
                                Count.of(row),
                                readsReports ? FigureSum.list(row.textOrNull("sums")) : List.of()))
                .orElseThrow();
    }

    static @Nullable String reference(Row row) {
        var symbol = row.textOrNull("plan_symbol");
        var label = row.textOrNull("item_label");
        return symbol == null || label == null ? null : symbol + " · " + label;
    }

    /** Refuses (422) a step on a day before the last one of any assignment of the tasks. */
    void requireAfterLast(List<UUID> taskIds, LocalDate day) {
        database.one(
                        Sql.of("""
                                select max(x.occurred_on) as day from assignments a
                                  join assignment_transitions x on x.assignment_id = a.id where a.task_id = any(?)
                                """, (Object) taskIds.toArray(UUID[]::new)),
                        row -> Optional.ofNullable(row.dateOrNull("day")))
                .ifPresent(last -> Occurrence.requireNotBefore(last.orElse(null), day));
    }

    static AssignmentRights.Parts parts(Row row) {
        return new AssignmentRights.Parts(
                row.uuid("giving_unit_id"),
                row.uuidOrNull("lead_unit_id"),
                row.uuidOrNull("monitor_unit_id"),
                row.constantOrNull("plan_status", PlanStatus.class));
    }

    static AssignmentRights.Chain chain(Row row) {
        return new AssignmentRights.Chain(parts(row), row.uuid("accepter_id"));
    }

    static boolean isRunning(@Nullable PlanStatus plan) {
        return plan == null || plan == PlanStatus.ISSUED;
    }

    private TaskDetail detail(Row row, Involved involved) {
        UUID id = row.uuid("id");
        var status = row.constantOrNull("plan_status", PlanStatus.class);
        var parent = row.uuidOrNull("parent_id");
        var giver = UnitRef.of(row, "giving_unit");
        var rows = AssignmentRow.list(row.textOrNull("parts"));
        var lead = AssignmentRow.ofRole(AssignmentRole.LEAD, rows);
        var monitor = AssignmentRow.ofRole(AssignmentRole.MONITOR, rows);
        var given = new AssignmentRights.Parts(
                giver.id(), lead == null ? null : lead.unitId(), monitor == null ? null : monitor.unitId(), status);
        var accepter = accepter(lead, giver);
        var chain = new AssignmentRights.Chain(given, accepter.id());
        var parts = rows.stream()
                .map(part -> assignments.summary(part, chain, giver, accepter))
                .toList();
        var children = row.flag("composite") ? children(id, rights.readsReports(giver.id(), given)) : null;
        var linked = TaskLinks.list(row.textOrNull("links"));
        boolean open = children == null
                ? parts.stream().anyMatch(part -> part.state().isOpen())
                : children.count().inTime() + children.count().overdue() > 0;
        return new TaskDetail(
                id,
                reference(row),
                row.text("title"),
                row.text("description"),
                PlanRef.orNull(row),
                status,
                PlanItemRef.orNull(row),
                parent == null ? null : new TaskDetail.ParentTask(parent, row.text("parent_title")),
                TaskInSeries.orNull(row),
                giver,
                row.dateOrNull("due_on"),
                row.integerOrNull("due_in"),
                row.flag("evidence_required"),
                TaskFigure.list(row.textOrNull("figures")),
                parts,
                children,
                TaskLinks.side(linked, true),
                TaskLinks.side(linked, false),
                open && isRunning(status) ? TaskLinks.waitsFor(linked) : 0,
                row.externalIdOrNull(),
                row.flag("following"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"),
                warnings(row, linked),
                allowedActions(
                        giver.id(),
                        status,
                        parent != null,
                        row.flag("composite"),
                        open,
                        sight.maySpeak(giver.id(), () -> involved.of(row))));
    }

    private static List<TaskWarning> warnings(Row row, List<TaskLinks.Link> links) {
        var warnings = new ArrayList<TaskWarning>();
        var due = row.dateOrNull("due_on");
        var starts = row.dateOrNull("starts_on");
        var ends = row.dateOrNull("ends_on");
        if (due != null && starts != null && due.isBefore(starts)) {
            warnings.add(TaskWarning.DUE_BEFORE_PLAN_STARTS);
        }
        if (due != null && ends != null && due.isAfter(ends)) {
            warnings.add(TaskWarning.DUE_AFTER_PLAN_ENDS);
        }
        if (TaskLinks.isDueTooSoon(links, due)) {
            warnings.add(TaskWarning.DUE_BEFORE_PREDECESSOR);
        }
        return warnings;
    }

    private List<TaskAction> allowedActions(
            UUID givingUnitId,
            @Nullable PlanStatus status,
            boolean child,
            boolean composite,
            boolean open,
            boolean maySpeak) {
        var actions = new ArrayList<TaskAction>();
        if (maySpeak && isRunning(status)) {
            actions.add(TaskAction.COMMENT);
        }
        if (!access.may(Permission.GIVE_TASK, givingUnitId)) {
            return actions;
        }
        if (open && isRunning(status)) {
            actions.add(TaskAction.UPDATE);
            actions.add(TaskAction.CANCEL);
        } else if (status == PlanStatus.DRAFT) {
            actions.add(TaskAction.UPDATE);
            actions.add(TaskAction.DELETE);
            if (!composite) {
                actions.add(TaskAction.ASSIGN);
            }
        }
        if (!child && actions.contains(TaskAction.UPDATE)) {
            actions.add(TaskAction.SET_PREDECESSORS);
        }
        return actions;
    }
}
