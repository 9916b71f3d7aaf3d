package org.kehoach.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.plan.PlanDetail;
import org.kehoach.plan.PlanItemService;
import org.kehoach.plan.PlanService;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;

import org.jspecify.annotations.Nullable;

/** Giving a task: to one unit, or to each of many. */
@ApplicationScoped
public class TaskGiving {

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final TaskQueries queries;
    private final PlanService plans;
    private final PlanItemService planItems;
    private final UnitQueries units;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<TaskSaved> saved;

    TaskGiving(
            TaskRepository tasks,
            AssignmentRepository assignments,
            TaskQueries queries,
            PlanService plans,
            PlanItemService planItems,
            UnitQueries units,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<TaskSaved> saved) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.queries = queries;
        this.plans = plans;
        this.planItems = planItems;
        this.units = units;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
    }

    @Transactional
    TaskDetail create(CreateTask request) {
        var plan = request.planItemId() == null ? null : planOf(request.planItemId());
        UUID giver = plan == null ? request.givingUnitId() : plan.issuingUnit().id();
        if (giver != null) {
            access.require(Permission.GIVE_TASK, giver);
        }
        return idempotency.once("createTask", request, TaskDetail.class, () -> {
            if (plan != null) {
                plans.holdForWork(plan.id());
            }
            validation.check(request, wrong(request, giver));
            UUID givingUnitId = Objects.requireNonNull(giver);
            TaskService.requireDistinctKeys(request.text());
            duplicates.refuse("tasks", request.id(), request.externalId(), queries::isVisible);
            var task = new Task(request, givingUnitId, plan == null ? null : plan.id(), access.actorId(), clock.now());
            tasks.persist(task);
            if (request.forEach() == null) {
                give(task, Objects.requireNonNull(request.leadUnitId()), request);
            } else {
                for (UUID unitId : each(request.forEach(), day(request.dueOn(), plan))) {
                    var child = new Task(task);
                    tasks.persist(child);
                    give(child, unitId, request);
                }
            }
            tasks.flush();
            var detail = queries.detail(task.id()).orElseThrow();
            saved.fire(new TaskSaved("createTask", task.id(), givingUnitId, null, detail));
            return detail;
        });
    }

    /** Assigns the units of a leaf task; where its plan runs, tells the plan of them and records the first step. */
    void assign(Task task, UUID leadUnitId, List<UUID> supportUnitIds, @Nullable UUID monitorUnitId) {
        var plan = task.planId() == null ? null : plans.get(task.planId());
        requireUnits(leadUnitId, supportUnitIds, monitorUnitId, day(task.dueOn(), plan));
        var given = new ArrayList<Assignment>();
        given.add(new Assignment(task, leadUnitId, AssignmentRole.LEAD, clock.now()));
        supportUnitIds.forEach(unit -> given.add(new Assignment(task, unit, AssignmentRole.SUPPORT, clock.now())));
        if (monitorUnitId != null) {
            given.add(new Assignment(task, monitorUnitId, AssignmentRole.MONITOR, clock.now()));
        }
        for (var assignment : given) {
            assignments.persist(assignment);
            if (plan == null || !plan.status().isDraft()) {
                assignments.record(new AssignmentTransition(
                        assignment,
                        AssignmentTransition.GIVEN,
                        null,
                        null,
                        access.actorId(),
                        clock.today(),
                        clock.now()));
            }
        }
        if (plan != null && !plan.status().isDraft()) {
            plans.include(plan.id(), given.stream().map(Assignment::unitId).toList());
        }
    }

    private void give(Task task, UUID leadUnitId, CreateTask request) {
        var supports = request.supportUnits().stream()
                .filter(unit -> request.forEach() == null || !unit.equals(leadUnitId))
                .toList();
        assign(task, leadUnitId, supports, request.monitorUnitId());
    }

    private PlanDetail planOf(UUID planItemId) {
        return planItems
                .planOf(planItemId)
                .orElseThrow(() -> ProblemException.invalid(FieldError.at("/planItemId", "item")));
    }

    private static FieldError[] wrong(CreateTask request, @Nullable UUID giver) {
        var errors = new ArrayList<FieldError>();
        if (giver == null) {
            errors.add(FieldError.at("/givingUnitId", "required"));
        }
        if ((request.leadUnitId() == null) == (request.forEach() == null)) {
            errors.add(FieldError.at("/leadUnitId", "leadOrEach"));
        }
        var each = request.forEach();
        if (each != null && (each.unitIds() == null) == (each.parentId() == null || each.kind() == null)) {
            errors.add(FieldError.at("/forEach", "each"));
        }
        return errors.toArray(FieldError[]::new);
    }

    private List<UUID> each(CreateTask.EachUnit each, LocalDate day) {
        var found = each.unitIds() != null
                ? List.copyOf(new LinkedHashSet<>(each.unitIds()))
                : units.under(Objects.requireNonNull(each.parentId()), Objects.requireNonNull(each.kind()), day);
        if (found.isEmpty()) {
            throw ProblemException.invalid(FieldError.at("/forEach", "noUnits"));
        }
        return found;
    }

    private void requireUnits(UUID lead, List<UUID> supports, @Nullable UUID monitor, LocalDate day) {
        var errors = new ArrayList<FieldError>();
        requireUnit("/leadUnitId", lead, day, errors);
        var seen = new LinkedHashSet<>(List.of(lead));
        for (int i = 0; i < supports.size(); i++) {
            String pointer = "/supportUnitIds/" + i;
            requireUnit(pointer, supports.get(i), day, errors);
            if (!seen.add(supports.get(i))) {
                errors.add(FieldError.at(pointer, "unitTwice"));
            }
        }
        if (monitor != null) {
            requireUnit("/monitorUnitId", monitor, day, errors);
            if (!seen.add(monitor)) {
                errors.add(FieldError.at("/monitorUnitId", "unitTwice"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private void requireUnit(String pointer, UUID unitId, LocalDate day, List<FieldError> errors) {
        if (units.detail(unitId, null).isEmpty()) {
            errors.add(FieldError.at(pointer, "unit"));
        } else if (!units.exists(unitId, day)) {
            errors.add(FieldError.at(pointer, "outside"));
        } else if (!access.reads(unitId)) {
            errors.add(FieldError.at(pointer, "notBelow"));
        }
    }

    private LocalDate day(@Nullable LocalDate dueOn, @Nullable PlanDetail plan) {
        return Stream.of(dueOn, plan == null ? null : plan.startsOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(clock::today);
    }
}
