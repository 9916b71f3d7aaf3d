package org.kehoach.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.Files;
import org.kehoach.platform.Database;
import org.kehoach.platform.ListQuery;
import org.kehoach.platform.Lists;
import org.kehoach.platform.Page;
import org.kehoach.platform.Row;
import org.kehoach.platform.Sql;
import org.kehoach.staff.PersonRef;
import org.kehoach.unit.UnitNames;
import org.kehoach.unit.UnitRef;

/** Reads progress reports with their figures and evidence. */
@ApplicationScoped
class ReportQueries {

    /** Of the assignment, and of those whose work was handed over to it. */
    private static final String LINE = "r.assignment_id in " + HandedOverWork.line("cast(? as uuid)");

    private static final String COLUMNS = """
            r.id, r.assignment_id, r.text, r.percent, r.obstacles, r.staff_id as by_id, s.name as by_name, r.unit_id,
            name.name as unit_name, r.occurred_on, r.recorded_at, r.external_source, r.external_id
            """;

    private static final String SOURCE =
            "progress_reports r join staff s on s.id = r.staff_id join " + UnitNames.of("r.unit_id") + " name on true";

    private final Database database;
    private final Lists lists;
    private final Files files;

    ReportQueries(Database database, Lists lists, Files files) {
        this.database = database;
        this.lists = lists;
        this.files = files;
    }

    /** Newest first, with figures and evidence. */
    Page<ProgressReportDetail> page(UUID assignmentId, ReportFilter filter) {
        var query = reports(LINE, assignmentId)
                .key("recordedAt", "r.recorded_at", "timestamptz")
                .defaultSort("-recordedAt");
        var page = lists.page(query, filter, ReportQueries::report);
        return new Page<>(complete(page.items()), page.nextCursor(), page.total());
    }

    Optional<ProgressReportDetail> report(UUID id) {
        var reports = database.list(
                Sql.of("select " + COLUMNS + " from " + SOURCE + " where r.id = ?", id), ReportQueries::report);
        return complete(reports).stream().findFirst();
    }

    /** The assignment that a report belongs to, and those that its work was handed over to. */
    List<UUID> assignmentsOfReport(UUID reportId) {
        return database.list(Sql.of("""
                        with recursive line(id, successor_id) as (
                          select a.id, a.successor_id from progress_reports r join assignments a on a.id = r.assignment_id
                           where r.id = ?
                          union select a.id, a.successor_id from line join assignments a on a.id = line.successor_id)
                        select id from line
                        """, reportId), row -> row.uuid("id"));
    }

    private static ListQuery reports(String condition, Object argument) {
        return ListQuery.of(COLUMNS, Sql.of(SOURCE), "r.id").where(condition, argument);
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

    /** Whether the task asks for evidence and no report upon the assignment, or on what was handed over to it, has any. */
    boolean evidenceMissing(UUID assignmentId) {
        var reports = database.list(
                Sql.of(
                                "select r.id from assignments a join tasks t on t.id = a.task_id left join progress_reports r on")
                        .then(LINE, assignmentId)
                        .then("where a.id = ? and t.evidence_required", assignmentId),
                row -> Optional.ofNullable(row.uuidOrNull("id")));
        return !reports.isEmpty()
                && files.filesOf(
                                ProgressFiles.OWNER,
                                reports.stream().flatMap(Optional::stream).toList())
                        .isEmpty();
    }

    /** The percent of the latest report upon the assignment, or on what was handed over to it. */
    int reachedPercent(UUID assignmentId) {
        return database.one(
                        Sql.of("select r.percent from progress_reports r where")
                                .then(LINE, assignmentId)
                                .then("order by r.occurred_on desc, r.recorded_at desc, r.id desc limit 1"),
                        row -> row.integer("percent"))
                .orElse(0);
    }

    /** The keys of the figures that a task asks for. */
    Set<String> figureKeys(UUID taskId) {
        return new HashSet<>(database.list(
                Sql.of("select key from task_figures where task_id = ?", taskId), row -> row.text("key")));
    }
}
