package org.kehoach.task;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.file.FileAccess;

/** Evidence is read by whoever reads the report that it belongs to, and goes along with work that is handed over. */
@ApplicationScoped
class ProgressFiles implements FileAccess {

    static final String OWNER = "progressReport";

    private final ReportQueries reports;
    private final AssignmentQueries assignments;

    ProgressFiles(ReportQueries reports, AssignmentQueries assignments) {
        this.reports = reports;
        this.assignments = assignments;
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
}
