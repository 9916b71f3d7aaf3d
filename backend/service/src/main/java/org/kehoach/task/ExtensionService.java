package org.kehoach.task;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.Reasoned;

import org.jspecify.annotations.Nullable;

/** Later due dates: asked for by the unit at work, granted or refused by the unit that gave the task. */
@ApplicationScoped
class ExtensionService {

    /** What is said to a request upon the assignment that goes on with the work. */
    private interface Answer {
        void to(ExtensionRequest asked, UUID workId, ExtensionRequest.Word word);
    }

    private final ExtensionRequestRepository requests;
    private final ExtensionQueries queries;
    private final AssignmentQueries assignmentQueries;
    private final AssignmentRepository assignments;
    private final TaskRepository tasks;
    private final AssignmentSteps steps;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<ExtensionSaved> saved;
    private final Event<TaskSaved> taskSaved;

    ExtensionService(
            ExtensionRequestRepository requests,
            ExtensionQueries queries,
            AssignmentQueries assignmentQueries,
            AssignmentRepository assignments,
            TaskRepository tasks,
            AssignmentSteps steps,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<ExtensionSaved> saved,
            Event<TaskSaved> taskSaved) {
        this.requests = requests;
        this.queries = queries;
        this.assignmentQueries = assignmentQueries;
        this.assignments = assignments;
        this.tasks = tasks;
        this.steps = steps;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
        this.taskSaved = taskSaved;
    }

    Page<ExtensionRequestDetail> list(ExtensionFilter filter) {
        return queries.page(filter);
    }

    ExtensionRequestDetail get(UUID id) {
        return queries.detail(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    ExtensionRequestDetail ask(UUID assignmentId, CreateExtensionRequest request) {
        assignmentQueries.require(AssignmentAction.ASK_EXTENSION, assignmentId);
        return idempotency.once("createExtensionRequest/" + assignmentId, request, ExtensionRequestDetail.class, () -> {
            var assignment = assignments.lock(assignmentId).orElseThrow(ProblemException::notFound);
            assignment.require(AssignmentAction.ASK_EXTENSION);
            validation.check(request);
            var dueOn = assignment.dueOn();
            if (dueOn == null) {
                throw ProblemException.of(ProblemType.CONFLICT, "noDueDate");
            }
            duplicates.refuse(
                    "extension_requests",
                    request.id(),
                    null,
                    id -> queries.detail(id).isPresent());
            queries.pending(assignmentId).ifPresent(pending -> {
                throw ProblemException.exists(pending, "extensionPending");
            });
            var day = access.dayOf(AssignmentAction.ASK_EXTENSION.permission(), request.occurredOn());
            assignmentQueries.requireRunning(assignmentId, day);
            var asked = new ExtensionRequest(assignmentId, dueOn, request, word(day));
            requests.persistAndFlush(asked);
            return announce("createExtensionRequest", asked, null);
        });
    }

    @Transactional
    ExtensionRequestDetail grant(UUID id, @Nullable IfMatch ifMatch, @Nullable GrantExtension request) {
        var answer = request == null ? new GrantExtension(null, null, null) : request;
        return answer(ExtensionAction.GRANT, id, ifMatch, answer, answer.occurredOn(), (asked, workId, word) -> {
            validation.check(answer);
            var work = assignments.lock(workId).orElseThrow(ProblemException::notFound);
            assignmentQueries.requireRunning(workId, word.day());
            var day = answer.dueOn() == null ? asked.askedDueOn() : answer.dueOn();
            asked.grant(day, work.dueOn(), answer.comment(), word);
            extend(work, day, asked.reason(), word.day());
        });
    }

    @Transactional
    ExtensionRequestDetail refuse(UUID id, @Nullable IfMatch ifMatch, Reasoned request) {
        return answer(ExtensionAction.REFUSE, id, ifMatch, request, request.occurredOn(), (asked, workId, word) -> {
            validation.check(request);
            asked.refuse(request.reason(), word);
        });
    }

    @Transactional
    ExtensionRequestDetail withdraw(UUID id, @Nullable IfMatch ifMatch, @Nullable Occurrence request) {
        var day = request == null ? null : request.occurredOn();
        return answer(
                ExtensionAction.WITHDRAW, id, ifMatch, request, day, (asked, workId, word) -> asked.withdraw(word));
    }

    private ExtensionRequestDetail answer(
            ExtensionAction action,
            UUID id,
            @Nullable IfMatch ifMatch,
            @Nullable Object request,
            @Nullable LocalDate occurredOn,
            Answer answer) {
        requireRight(action, get(id).work());
        String operation = action.name().toLowerCase(Locale.ROOT) + "Extension";
        return idempotency.once(operation + "/" + id, request, ExtensionRequestDetail.class, () -> {
            var asked = requests.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                    .orElseThrow(ProblemException::notFound);
            IfMatch.check(ifMatch, asked.version());
            var before = get(id);
            if (!before.allowedActions().contains(action)) {
                throw ProblemException.illegalTransition(before.allowedActions());
            }
            var word = word(access.dayOf(action.permission(), occurredOn));
            answer.to(asked, before.work().assignmentId(), word);
            requests.flush();
            return announce(operation, asked, before);
        });
    }

    private void requireRight(ExtensionAction action, ExtensionRequestDetail.ExtendedWork work) {
        access.require(
                action.permission(),
                action == ExtensionAction.WITHDRAW
                        ? work.unit().id()
                        : tasks.findById(work.taskId()).givingUnitId());
    }

    /** The LEAD's due date is the task's; a supporting unit gets one of its own. */
    private void extend(Assignment work, LocalDate dueOn, String reason, LocalDate day) {
        var task = tasks.findById(work.taskId());
        if (work.role() == AssignmentRole.LEAD) {
            var before = task.editable();
            task.edit(before.dueOn(dueOn), clock.now());
            steps.follow("grantExtension", task, reason, day);
            taskSaved.fire(new TaskSaved("grantExtension", task.id(), task.givingUnitId(), before, task.editable()));
        } else {
            work.dueOnItsOwn(dueOn, task.dueOn());
            steps.dueDateMoved("grantExtension", work, reason, day);
        }
    }

    private ExtensionRequest.Word word(LocalDate day) {
        return new ExtensionRequest.Word(access.actorId(), day, clock.now());
    }

    private ExtensionRequestDetail announce(
            String operation, ExtensionRequest asked, @Nullable ExtensionRequestDetail before) {
        var detail = get(asked.id());
        saved.fire(
                new ExtensionSaved(operation, asked.id(), detail.work().unit().id(), before, detail));
        return detail;
    }
}
