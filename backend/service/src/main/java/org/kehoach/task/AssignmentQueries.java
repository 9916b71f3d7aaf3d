package org.kehoach.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.document.Files;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.staff.PersonRef;
import org.kehoach.staff.TransitionDetail;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** Reads assignments, their history and reports. */
@ApplicationScoped
class AssignmentQueries {

    private static final String TASK = """
            join tasks t on t.id = a.task_id
            left join plans p on p.id = t.plan_id
            left join assignments l on l.task_id = t.id and l.role = 'LEAD' and l.state <> 'HANDED_OVER'
            left join assignments m on m.task_id = t.id and m.role = 'MONITOR' and m.state <> 'HANDED_OVER'
            """;

    private static final String SUBMITTED_BY = """
            (select x.staff_id from assignment_transitions x
              where x.assignment_id = a.id and x.action = 'SUBMIT'
              order by x.recorded_at desc limit 1) as submitted_by""";

    private static final String REPORT_COLUMNS = """
            r.id, r.assignment_id, r.text, r.percent, r.obstacles, r.staff_id as by_id, s.name as by_name, r.unit_id,
            name.name as unit_name, r.occurred_on, r.recorded_at, r.external_source, r.external_id
            """;

    private static final String REPORT_SOURCE =
            "progress_reports r join staff s on s.id = r.staff_id join " + UnitNames.of("r.unit_id") + " name on true";

    private final Database database;
    private final Lists lists;
    private final Access access;
    private final AssignmentRights rights;
    private final Files files;
    private final BusinessClock clock;

    AssignmentQueries(
            Database database, Lists lists, Access access, AssignmentRights rights, Files files, BusinessClock clock) {
        this.database = database;
        this.lists = lists;
        this.access = access;
        this.rights = rights;
        this.files = files;
        this.clock = clock;
    }

    /** LEAD first, then SUPPORT by name, then MONITOR. */
    List<AssignmentSummary> ofTask(UUID taskId, AssignmentRights.Parts parts) {
        return database.list(
                columns()
                        .then(
                                "where a.task_id = ? order by array_position(array['LEAD', 'SUPPORT', 'MONITOR'], a.role), name.name, a.id",
                                taskId),
                row -> summary(row, parts));
    }

    /** An assignment of a task that the caller sees. */
    Optional<AssignmentDetail> detail(UUID id) {
        return database.one(
                columns("""
                        , t.title, t.evidence_required, t.giving_unit_id, p.status as plan_status, d.symbol as plan_symbol,
                        i.label as item_label, l.unit_id as lead_unit_id, m.unit_id as monitor_unit_id
                        """)
                        .then(TASK)
                        .then("""
                                left join documents d on d.id = p.document_id
                                left join plan_items i on i.id = t.plan_item_id
                                where a.id = ? and (
                                """, id)
                        .then(TaskQueries.visible(access))
                        .then(")"),
                row -> new AssignmentDetail(
                        summary(row, TaskQueries.parts(row)),
                        new AssignmentDetail.AssignedTask(
                                row.uuid("task_id"),
                                row.text("title"),
                                TaskQueries.reference(row),
                                row.flag("evidence_required"),
                                figures(row.uuid("task_id")))));
    }

    /** Refuses what the caller may not see (404) or may not do (403); whether the states allow it is asked later. */
    void require(AssignmentAction action, UUID id) {
        var right = database.one(
                        rightsOf(id),
                        row -> rights.may(
                                action,
                                new AssignmentRights.Held(
                                        row.uuid("unit_id"),
                                        row.constant("role", AssignmentRole.class),
                                        row.constant("state", AssignmentState.class),
                                        row.uuidOrNull("submitted_by")),
                                TaskQueries.parts(row)))
                .orElseThrow(ProblemException::notFound);
        if (!right) {
            throw ProblemException.forbidden();
        }
    }

    /** Refuses (409) a step while the task's plan does not run, and (422) one on a day before the last step's. */
    void requireRunning(UUID id, LocalDate day) {
        var last = database.one(Sql.of("""
                                select (select max(x.occurred_on) from assignment_transitions x where x.assignment_id = a.id) as day
                                  from assignments a
                                  join tasks t on t.id = a.task_id
                                  left join plans p on p.id = t.plan_id
                                 where a.id = ? and (p.id is null or p.status = 'ISSUED')
                                """, id), row -> Optional.ofNullable(row.dateOrNull("day")))
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "planClosed"));
        if (last.isPresent() && day.isBefore(last.get())) {
            throw ProblemException.invalid(FieldError.at("/occurredOn", "beforeLast", last.get()));
        }
    }

    List<TransitionDetail> transitions(UUID id) {
        return database.list(Sql.of("""
                        select x.id, x.action, x.from_state, x.to_state, x.reason, x.staff_id, s.name as staff_name,
                               x.occurred_on, x.recorded_at, x.due_on
                          from assignment_transitions x join staff s on s.id = x.staff_id
                         where x.assignment_id = ? order by x.recorded_at, x.id
                        """, id), TransitionDetail::dated);
    }

    /** Newest first, with figures and evidence. */
    Page<ProgressReportDetail> reports(UUID assignmentId, ReportFilter filter) {
        var query = reports("r.assignment_id = ?", assignmentId)
                .key("recordedAt", "r.recorded_at", "timestamptz")
                .defaultSort("-recordedAt");
        var page = lists.page(query, filter, AssignmentQueries::report);
        return new Page<>(complete(page.items()), page.nextCursor(), page.total());
    }

    Optional<ProgressReportDetail> report(UUID id) {
        var reports = database.list(
                Sql.of("select " + REPORT_COLUMNS + " from " + REPORT_SOURCE + " where r.id = ?", id),
                AssignmentQueries::report);
        return complete(reports).stream().findFirst();
    }

    /** The assignment that a report belongs to; whoever reads its reports reads their files. */
    Optional<UUID> assignmentOfReport(UUID reportId) {
        return database.one(
                Sql.of("select assignment_id from progress_reports where id = ?", reportId),
                row -> row.uuid("assignment_id"));
    }

    /** Whether the task asks for evidence and no report upon the assignment has any. */
    boolean evidenceMissing(UUID assignmentId) {
        var reports = database.list(Sql.of("""
                                select r.id from assignments a
                                  join tasks t on t.id = a.task_id
                                  left join progress_reports r on r.assignment_id = a.id
                                 where a.id = ? and t.evidence_required
                                """, assignmentId), row -> Optional.ofNullable(row.uuidOrNull("id")));
        return !reports.isEmpty()
                && files.filesOf(
                                ProgressFiles.OWNER,
                                reports.stream().flatMap(Optional::stream).toList())
                        .isEmpty();
    }

    private static ListQuery reports(String condition, Object argument) {
        return ListQuery.of(REPORT_COLUMNS, Sql.of(REPORT_SOURCE), "r.id").where(condition, argument);
    }

    private static ProgressReportDetail report(Row row) {
        return new ProgressReportDetail(
                row.uuid("id"),
                row.uuid("assignment_id"),
                row.text("text"),
                row.integer("percent"),
                new ArrayList<>(),
                row.textOrNull("obstacles"),
                List.of(),
                PersonRef.of(row, "by"),
                UnitRef.of(row, "unit"),
                row.date("occurred_on"),
                row.instant("recorded_at"),
                row.externalIdOrNull());
    }

    private List<ProgressReportDetail> complete(List<ProgressReportDetail> reports) {
        var ids = reports.stream().map(ProgressReportDetail::id).toList();
        var figures = reportedFigures(ids);
        var evidence = files.filesOf(ProgressFiles.OWNER, ids);
        return reports.stream()
                .map(report -> new ProgressReportDetail(
                        report.id(),
                        report.assignmentId(),
                        report.text(),
                        report.percent(),
                        figures.getOrDefault(report.id(), List.of()),
                        report.obstacles(),
                        evidence.getOrDefault(report.id(), List.of()),
                        report.by(),
                        report.unit(),
                        report.occurredOn(),
                        report.recordedAt(),
                        report.externalId()))
                .toList();
    }

    private Map<UUID, List<ProgressReportDetail.ReportedFigure>> reportedFigures(List<UUID> reportIds) {
        record Reported(UUID reportId, ProgressReportDetail.ReportedFigure figure) {}
        return database
                .list(
                        Sql.of("""
                                select f.report_id, f.key, coalesce(tf.label, f.key) as label, coalesce(tf.measure, '') as measure, f.value
                                  from progress_figures f
                                  join progress_reports r on r.id = f.report_id
                                  join assignments a on a.id = r.assignment_id
                                  left join task_figures tf on tf.task_id = a.task_id and tf.key = f.key
                                 where f.report_id = any(?) order by f.report_id, f.position
                                """, (Object) reportIds.toArray(UUID[]::new)),
                        row -> new Reported(
                                row.uuid("report_id"),
                                new ProgressReportDetail.ReportedFigure(
                                        row.text("key"), row.text("label"), row.text("measure"), row.decimal("value"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Reported::reportId, Collectors.mapping(Reported::figure, Collectors.toList())));
    }

    List<TaskFigure> figures(UUID taskId) {
        return database.list(
                Sql.of(
                        "select key, label, measure, target from task_figures where task_id = ? order by position",
                        taskId),
                row -> new TaskFigure(
                        row.text("key"), row.text("label"), row.text("measure"), row.decimalOrNull("target")));
    }

    private Sql rightsOf(UUID id) {
        return Sql.of(
                        "select a.unit_id, a.role, a.state, t.giving_unit_id, p.status as plan_status,"
                                + " l.unit_id as lead_unit_id, m.unit_id as monitor_unit_id," + SUBMITTED_BY
                                + " from assignments a " + TASK + " where a.id = ? and (",
                        id)
                .then(TaskQueries.visible(access))
                .then(")");
    }

    private Sql columns() {
        return columns("");
    }

    private Sql columns(String more) {
        return Sql.of("""
                        select a.id, a.task_id, a.unit_id, name.name as unit_name, a.role, a.state, a.due_on, a.percent,
                               a.submitted_on, a.accepted_on, a.return_reason, a.evaluation, a.version, turn.name as lead_name,
                               giver.name as giver_name,
                        """ + SUBMITTED_BY + ",")
                .then(Lateness.of("a", clock.today()))
                .then("as lateness" + more)
                .then("from assignments a join " + UnitNames.of("a.unit_id") + " name on true")
                .then("join tasks given on given.id = a.task_id join " + UnitNames.of("given.giving_unit_id")
                        + " giver on true")
                .then("left join lateral (select x.name from assignments w join unit_periods x on x.unit_id = w.unit_id"
                        + " where w.task_id = a.task_id and w.role = 'LEAD' and w.state <> 'HANDED_OVER'"
                        + " order by x.valid_from desc nulls last limit 1) turn on true");
    }

    private AssignmentSummary summary(Row row, AssignmentRights.Parts parts) {
        var held = new AssignmentRights.Held(
                row.uuid("unit_id"),
                row.constant("role", AssignmentRole.class),
                row.constant("state", AssignmentState.class),
                row.uuidOrNull("submitted_by"));
        boolean restricted = !rights.readsReports(held.unitId(), parts);
        return new AssignmentSummary(
                row.uuid("id"),
                row.uuid("task_id"),
                UnitRef.of(row, "unit"),
                held.role(),
                held.state(),
                row.dateOrNull("due_on"),
                restricted ? null : row.integerOrNull("percent"),
                row.dateOrNull("submitted_on"),
                row.dateOrNull("accepted_on"),
                held.role() == AssignmentRole.MONITOR ? Lateness.NOT_COUNTED : row.constant("lateness", Lateness.class),
                turn(row, held, parts),
                restricted,
                restricted ? null : row.textOrNull("return_reason"),
                restricted ? null : row.textOrNull("evaluation"),
                row.number("version"),
                rights.allowed(held, parts));
    }

    private static @Nullable UnitRef turn(Row row, AssignmentRights.Held held, AssignmentRights.Parts parts) {
        var unit = AssignmentRights.turn(held, parts);
        if (unit == null || !parts.running()) {
            return null;
        }
        String name = unit.equals(held.unitId())
                ? row.text("unit_name")
                : unit.equals(parts.givingUnitId()) ? row.text("giver_name") : row.text("lead_name");
        return new UnitRef(unit, name);
    }
}
