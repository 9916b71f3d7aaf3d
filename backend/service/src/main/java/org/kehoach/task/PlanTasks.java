package org.kehoach.task;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import org.kehoach.calendar.WorkCalendar;
import org.kehoach.plan.PlanAmended;
import org.kehoach.plan.PlanConclusionCheck;
import org.kehoach.plan.PlanIssued;
import org.kehoach.plan.PlanRevoked;
import org.kehoach.plan.PlanService;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;

/** What a plan's life means to its tasks: they begin to run at its issue, and must be done at its conclusion. */
@ApplicationScoped
class PlanTasks implements PlanConclusionCheck {

    private final PlanService plans;
    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final WorkCalendar calendar;
    private final BusinessClock clock;
    private final Event<AssignmentsCancelled> cancelled;

    PlanTasks(
            PlanService plans,
            TaskRepository tasks,
            AssignmentRepository assignments,
            WorkCalendar calendar,
            BusinessClock clock,
            Event<AssignmentsCancelled> cancelled) {
        this.plans = plans;
        this.tasks = tasks;
        this.assignments = assignments;
        this.calendar = calendar;
        this.clock = clock;
        this.cancelled = cancelled;
    }

    void onIssued(@Observes PlanIssued issued) {
        for (int count : tasks.countsOfDays(issued.planId())) {
            tasks.beginAll(issued.planId(), count, calendar.after(issued.occurredOn(), count));
        }
        plans.include(issued.planId(), assignments.unitsOf(issued.planId()));
        assignments.recordGiven(issued.planId(), issued.staffId(), issued.occurredOn(), clock.now());
    }

    /** What a revoked plan has asked for is not to be done; what was accepted stays as it was done. */
    void onRevoked(@Observes PlanRevoked revoked) {
        var day = revoked.occurredOn();
        var parts =
                assignments.cancelOpen(revoked.planId(), revoked.reason(), revoked.staffId(), day, clock.now()).stream()
                        .map(part -> new AssignmentMoved(
                                revoked.action(),
                                part.id(),
                                part.taskId(),
                                part.unitId(),
                                part.was(),
                                AssignmentState.CANCELLED,
                                day,
                                new AssignmentSteps.Step(AssignmentState.CANCELLED, part.dueOn(), revoked.reason())))
                        .toList();
        cancelled.fire(new AssignmentsCancelled(revoked.issuingUnitId(), parts));
    }

    void onAmended(@Observes PlanAmended amended) {
        tasks.withdraw(amended.withdrawnItemIds(), amended.occurredOn());
    }

    @Override
    public void beforeConclusion(UUID planId) {
        long open = assignments.countOpen(planId, AssignmentRole.LEAD);
        if (open > 0) {
            throw ProblemException.of(ProblemType.CONFLICT, "tasksOpen", open);
        }
        long supporting = assignments.countOpen(planId, AssignmentRole.SUPPORT);
        if (supporting > 0) {
            throw ProblemException.of(ProblemType.CONFLICT, "supportOpen", supporting);
        }
    }

    @Override
    public void beforeDeletion(UUID planId) {
        tasks.deleteOfPlan(planId);
    }

    @Override
    public List<String> openWork(UUID planItemId) {
        return assignments.openTasksOf(planItemId);
    }

    @Override
    public boolean isInUse(UUID planItemId) {
        return tasks.hasTasks(planItemId);
    }
}
