package org.kehoach.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.calendar.WorkCalendar;
import org.kehoach.plan.PlanFrame;
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

    /** Who has a part besides the leading unit. */
    private record Parts(
            List<UUID> supportUnitIds, @Nullable UUID monitorUnitId) {}

    /** The leading units, and where the request names them. */
    private record Asked(String pointer, List<UUID> unitIds) {}

    private static final String LEADER = "/leadUnitId";

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
    private final WorkCalendar calendar;
    private final BusinessClock clock;
    private final DraftTasks drafts;
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
            WorkCalendar calendar,
            BusinessClock clock,
            DraftTasks drafts,
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
        this.calendar = calendar;
        this.clock = clock;
        this.drafts = drafts;
        this.saved = saved;
    }

    @Transactional
    TaskDetail create(CreateTask request) {
        var plan = request.planItemId() == null ? null : planOf(request.planItemId());
        UUID giver = plan == null ? request.givingUnitId() : plan.issuingUnitId();
        if (giver != null) {
            access.require(Permission.GIVE_TASK, giver);
        }
        return idempotency.once("createTask", request, TaskDetail.class, () -> {
            var given = add(request, plan, giver);
            drafts.changed(null, given);
            return given;
        });
    }

    /** Gives a task inside another feature's transaction; of a draft that begins with it no change is told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(CreateTask request) {
        var plan = request.planItemId() == null ? null : planOf(request.planItemId());
        UUID giver = plan == null ? request.givingUnitId() : plan.issuingUnitId();
        if (giver != null) {
            access.require(Permission.GIVE_TASK, giver);
        }
        add(request, plan, giver);
    }

    private TaskDetail add(CreateTask request, @Nullable PlanFrame plan, @Nullable UUID giver) {
        var held = plan == null ? null : plans.holdForWork(plan.id());
        validation.check(request, wrong(request, giver));
        TaskEdits.requireDistinctKeys(request.text());
        var given = access.dayOf(Permission.GIVE_TASK, request.occurredOn());
        duplicates.refuse("tasks", request.id(), request.externalId(), queries::isVisible);
        var task = new Task(
                request, Objects.requireNonNull(giver), plan == null ? null : plan.id(), access.actorId(), clock.now());
        if (task.dueIn() != null && (held == null || !held.status().isDraft())) {
            task.begin(calendar.after(given, task.dueIn()));
        }
        tasks.persist(task);
        var part = new Parts(request.supportUnits(), request.monitorUnitId());
        if (request.forEach() == null) {
            UUID leader = Objects.requireNonNull(request.leadUnitId());
            requireUnits(task, new Asked(LEADER, List.of(leader)), part, day(task.dueOn(), held, given));
            give(List.of(part(task, leader, part)), held, access.actorId(), given);
        } else {
            giveEach(task, request.forEach(), part, held, given);
        }
        var detail = queries.detail(task.id()).orElseThrow();
        saved.fire(new TaskSaved("createTask", task.id(), task.givingUnitId(), null, detail));
        return detail;
    }

    /** Assigns the units of a leaf task anew; where its plan runs, tells the plan of them and records the first step. */
    void assign(Task task, ReplaceAssignments request, @Nullable PlanFrame plan) {
        var parts = new Parts(request.supportUnitIds(), request.monitorUnitId());
        requireUnits(
                task, new Asked(LEADER, List.of(request.leadUnitId())), parts, day(task.dueOn(), plan, clock.today()));
        give(List.of(part(task, request.leadUnitId(), parts)), plan, access.actorId(), clock.today());
    }

    private void giveEach(
            Task task, CreateTask.EachUnit each, Parts parts, @Nullable PlanFrame plan, LocalDate occurredOn) {
        var day = day(task.dueOn(), plan, occurredOn);
        var leaders = each(each, day);
        requireUnits(task, new Asked("/forEach", leaders), parts, day);
        var children = leaders.stream().map(leader -> new Task(task)).toList();
        children.forEach(tasks::persist);
        var given = new ArrayList<List<Assignment>>();
        for (int i = 0; i < leaders.size(); i++) {
            given.add(part(children.get(i), leaders.get(i), parts));
        }
        give(given, plan, access.actorId(), occurredOn);
    }

    /** A leading unit does not support itself, which can only be meant for all the others of many. */
    private List<Assignment> part(Task task, UUID leader, Parts parts) {
        var given = new ArrayList<Assignment>();
        given.add(new Assignment(task, leader, AssignmentRole.LEAD, clock.now()));
        parts.supportUnitIds().stream()
                .filter(unit -> !unit.equals(leader))
                .forEach(unit -> given.add(new Assignment(task, unit, AssignmentRole.SUPPORT, clock.now())));
        if (parts.monitorUnitId() != null) {
            given.add(new Assignment(task, parts.monitorUnitId(), AssignmentRole.MONITOR, clock.now()));
        }
        return given;
    }

    /** Kind after kind, so that the rows of each go to the database together. */
    void give(List<List<Assignment>> parts, @Nullable PlanFrame plan, UUID giverStaffId, LocalDate occurredOn) {
        var given = parts.stream().flatMap(List::stream).toList();
        given.forEach(assignments::persist);
        if (plan == null || !plan.status().isDraft()) {
            given.forEach(assignment -> assignments.record(new AssignmentTransition(
                    assignment, AssignmentTransition.GIVEN, null, null, giverStaffId, occurredOn, clock.now())));
        }
        tasks.flush();
        if (plan != null && !plan.status().isDraft()) {
            plans.include(
                    plan.id(), given.stream().map(Assignment::unitId).distinct().toList());
        }
    }

    private PlanFrame planOf(UUID planItemId) {
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
        if (request.dueOn() != null && request.dueIn() != null) {
            errors.add(FieldError.at("/dueIn", "dueOnOrIn"));
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

    /** Work is given to one's own unit and those below it; to guide a unit gives no right to task it. */
    private void requireUnits(Task task, Asked leaders, Parts parts, LocalDate day) {
        var all = new LinkedHashSet<>(leaders.unitIds());
        all.addAll(parts.supportUnitIds());
        Stream.ofNullable(parts.monitorUnitId()).forEach(all::add);
        var standing = units.standing(all, task.givingUnitId(), day);
        var errors = new ArrayList<FieldError>();
        leaders.unitIds().forEach(leader -> requireUnit(leaders.pointer(), leader, standing, errors));
        // among many leaders a supporting unit may be one of them; alone it may not
        var seen = new LinkedHashSet<>(leaders.pointer().equals(LEADER) ? leaders.unitIds() : List.<UUID>of());
        for (int i = 0; i < parts.supportUnitIds().size(); i++) {
            String pointer = "/supportUnitIds/" + i;
            requireUnit(pointer, parts.supportUnitIds().get(i), standing, errors);
            if (!seen.add(parts.supportUnitIds().get(i))) {
                errors.add(FieldError.at(pointer, "unitTwice"));
            }
        }
        if (parts.monitorUnitId() != null) {
            requireUnit("/monitorUnitId", parts.monitorUnitId(), standing, errors);
            if (seen.contains(parts.monitorUnitId()) || leaders.unitIds().contains(parts.monitorUnitId())) {
                errors.add(FieldError.at("/monitorUnitId", "unitTwice"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private void requireUnit(
            String pointer, UUID unitId, Map<UUID, UnitQueries.Standing> standing, List<FieldError> errors) {
        var unit = standing.get(unitId);
        if (unit == null) {
            errors.add(FieldError.at(pointer, "unit"));
        } else if (!unit.exists()) {
            errors.add(FieldError.at(pointer, "outside"));
        } else if (!unit.below() && !access.readsEverything()) {
            errors.add(FieldError.at(pointer, "notBelow"));
        }
    }

    /** When the units must stand: a draft may be of another time, other work is done from its giving to its due day. */
    private LocalDate day(@Nullable LocalDate dueOn, @Nullable PlanFrame plan, LocalDate given) {
        if (plan != null && plan.status().isDraft()) {
            return Stream.of(dueOn, plan.startsOn())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(given);
        }
        return dueOn != null && dueOn.isAfter(given) ? dueOn : given;
    }
}
