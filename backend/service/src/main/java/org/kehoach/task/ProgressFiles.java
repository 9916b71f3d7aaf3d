package org.kehoach.task;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.FileAccess;
import org.kehoach.platform.Access;

/**
 * Evidence is read by whoever reads the report that it belongs to, and goes along with work that is handed over. Who still
 * reports upon the assignment may put better evidence in its place; what is submitted stands. The unit that has reported
 * decides upon what was set aside.
 */
@ApplicationScoped
class ProgressFiles implements FileAccess {

    static final String OWNER = "progressReport";

    private final ReportQueries reports;
    private final AssignmentQueries assignments;
    private final Access access;

    ProgressFiles(ReportQueries reports, AssignmentQueries assignments, Access access) {
        this.reports = reports;
        this.assignments = assignments;
        this.access = access;
    }

    @Override
    public String ownerType() {
        return OWNER;
    }

    @Override
    public boolean mayRead(UUID reportId) {
        return reports.assignmentsOfReport(reportId).stream()
                .flatMap(id -> assignments.detail(id).stream())
                .anyMatch(detail -> !detail.assignment().restricted());
    }

    @Override
    public boolean maySettle(UUID reportId) {
        return reports.report(reportId)
                .filter(report -> access.may(
                        AssignmentAction.REPORT.permission(), report.unit().id()))
                .isPresent();
    }

    @Override
    public boolean mayReplace(UUID reportId) {
        return reports.report(reportId)
                .flatMap(report -> assignments.detail(report.assignmentId()))
                .filter(detail -> detail.assignment().allowedActions().contains(AssignmentAction.REPORT))
                .isPresent();
    }
}
