package org.kehoach.task;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.Database;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.Reasoned;
import org.kehoach.staff.TransitionDetail;

import org.jspecify.annotations.Nullable;

/** The life of an assignment. */
@ApplicationScoped
public class AssignmentService {

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final AssignmentQueries queries;
    private final ReportQueries reports;
    private final Database database;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final AssignmentSteps steps;

    AssignmentService(
            TaskRepository tasks,
            AssignmentRepository assignments,
            AssignmentQueries queries,
            ReportQueries reports,
            Database database,
            Access access,
            Validation validation,
            Idempotency idempotency,
            AssignmentSteps steps) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.queries = queries;
        this.reports = reports;
        this.database = database;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.steps = steps;
    }

    public AssignmentDetail get(UUID id) {
        return queries.detail(id).orElseThrow(ProblemException::notFound);
    }

    Page<TransitionDetail> transitions(UUID id) {
        return database.snapshot(() -> {
            requireReports(id);
            return Page.whole(queries.transitions(id));
        });
    }

    Page<ProgressReportDetail> reports(UUID id, ReportFilter filter) {
        return database.snapshot(() -> {
            requireReports(id);
            return reports.page(id, filter);
        });
    }

    @Transactional
    AssignmentDetail acknowledge(UUID id, @Nullable IfMatch ifMatch, @Nullable Occurrence request) {
        return step(
                AssignmentAction.ACKNOWLEDGE, id, ifMatch, request, day(request), null, (a, day) -> a.acknowledge());
    }

    @Transactional
    AssignmentDetail start(UUID id, @Nullable IfMatch ifMatch, @Nullable Occurrence request) {
        return step(AssignmentAction.START, id, ifMatch, request, day(request), null, (a, day) -> a.start());
    }

    @Transactional
    AssignmentDetail submit(UUID id, @Nullable IfMatch ifMatch, @Nullable Occurrence request) {
        return step(AssignmentAction.SUBMIT, id, ifMatch, request, day(request), null, (assignment, day) -> {
            assignment.submit(day);
            if (reports.evidenceMissing(id)) {
                throw ProblemException.of(ProblemType.VALIDATION, "evidenceMissing");
            }
        });
    }

    @Transactional
    AssignmentDetail accept(UUID id, @Nullable IfMatch ifMatch, @Nullable AcceptWork request) {
        var work = request == null ? new AcceptWork(null, null) : request;
        return step(
                AssignmentAction.ACCEPT, id, ifMatch, work, work.occurredOn(), work.evaluation(), (assignment, day) -> {
                    validation.check(work);
                    assignment.accept(work.evaluation(), day);
                });
    }

    @Transactional
    AssignmentDetail sendBack(UUID id, @Nullable IfMatch ifMatch, Reasoned request) {
        return step(AssignmentAction.RETURN, id, ifMatch, request, request.occurredOn(), request.reason(), (a, day) -> {
            validation.check(request);
            a.sendBack(request.reason());
            a.dueBy(tasks.findById(a.taskId()).dueOn());
        });
    }

    @Transactional
    AssignmentDetail reopen(UUID id, @Nullable IfMatch ifMatch, Reasoned request) {
        return step(AssignmentAction.REOPEN, id, ifMatch, request, request.occurredOn(), request.reason(), (a, day) -> {
            validation.check(request);
            a.reopen(request.reason(), reports.reachedPercent(id));
            a.dueBy(tasks.findById(a.taskId()).dueOn());
        });
    }

    @Transactional
    AssignmentDetail cancel(UUID id, @Nullable IfMatch ifMatch, Reasoned request) {
        return step(AssignmentAction.CANCEL, id, ifMatch, request, request.occurredOn(), request.reason(), (a, day) -> {
            validation.check(request);
            a.cancel();
        });
    }

    private AssignmentDetail step(
            AssignmentAction action,
            UUID id,
            @Nullable IfMatch ifMatch,
            @Nullable Object request,
            @Nullable LocalDate occurredOn,
            @Nullable String reason,
            BiConsumer<Assignment, LocalDate> change) {
        queries.require(action, id);
        var operation = action.name() + "/assignments/" + id;
        return idempotency.once(operation, request, AssignmentDetail.class, () -> {
            var assignment = assignments.findByIdOptional(id).orElseThrow(ProblemException::notFound);
            IfMatch.check(ifMatch, assignment.version());
            var day = access.dayOf(action.permission(), occurredOn);
            queries.requireRunning(id, day);
            var from = assignment.state();
            change.accept(assignment, day);
            steps.write(assignment, action.name(), from, reason, day);
            assignments.flush();
            var detail = get(id);
            steps.announce(operationId(action), assignment, from, day, detail);
            return detail;
        });
    }

    private static String operationId(AssignmentAction action) {
        return action.name().toLowerCase(Locale.ROOT) + "Assignment";
    }

    private void requireReports(UUID id) {
        if (get(id).assignment().restricted()) {
            throw ProblemException.forbidden();
        }
    }

    private static @Nullable LocalDate day(@Nullable Occurrence request) {
        return request == null ? null : request.occurredOn();
    }
}
