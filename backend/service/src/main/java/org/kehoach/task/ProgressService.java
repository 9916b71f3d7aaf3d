package org.kehoach.task;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.file.Files;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

/** Reporting progress upon an assignment. Reports are appended and never changed, so they take no version. */
@ApplicationScoped
public class ProgressService {

    private final AssignmentRepository assignments;
    private final AssignmentQueries queries;
    private final ReportQueries reports;
    private final Files files;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final AssignmentSteps steps;

    ProgressService(
            AssignmentRepository assignments,
            AssignmentQueries queries,
            ReportQueries reports,
            Files files,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            AssignmentSteps steps) {
        this.assignments = assignments;
        this.queries = queries;
        this.reports = reports;
        this.files = files;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.steps = steps;
    }

    @Transactional
    ProgressReportDetail report(UUID assignmentId, CreateProgressReport request) {
        queries.require(AssignmentAction.REPORT, assignmentId);
        return idempotency.once("createProgressReport/" + assignmentId, request, ProgressReportDetail.class, () -> {
            var assignment = assignments.lock(assignmentId).orElseThrow(ProblemException::notFound);
            assignment.require(AssignmentAction.REPORT);
            validation.check(request);
            requireFigures(assignment, request);
            duplicates.refuse(
                    "progress_reports",
                    request.id(),
                    request.externalId(),
                    existing -> reports.assignmentsOfReport(existing).contains(assignmentId));
            return append(assignment, request);
        });
    }

    private ProgressReportDetail append(Assignment assignment, CreateProgressReport request) {
        var day = access.dayOf(AssignmentAction.REPORT.permission(), request.occurredOn());
        queries.requireRunning(assignment.id(), day);
        var from = assignment.state();
        var report = new ProgressReport(assignment, request, access.actorId(), day, clock.now());
        assignments.persist(report);
        assignments.flush();
        files.attach(request.filesOrNone(), ProgressFiles.OWNER, report.id());
        assignment.report(request.percent());
        if (from != assignment.state()) {
            steps.write(assignment, AssignmentAction.REPORT.name(), from, null, day);
        }
        assignments.flush();
        var detail = reports.report(report.id()).orElseThrow();
        steps.announce("createProgressReport", assignment, from, day, detail);
        return detail;
    }

    private void requireFigures(Assignment assignment, CreateProgressReport request) {
        var keys = reports.figureKeys(assignment.taskId());
        List<FieldError> errors = new ArrayList<>();
        var figures = request.figuresOrNone();
        for (int i = 0; i < figures.size(); i++) {
            if (!keys.remove(figures.get(i).key())) {
                errors.add(FieldError.at("/figures/" + i + "/key", "figure"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
