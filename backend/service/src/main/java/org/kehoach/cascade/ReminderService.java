package org.kehoach.cascade;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.plan.PlanService;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/** Reminds units to carry a plan's items on; not twice a day of the same. */
@ApplicationScoped
class ReminderService {

    private final ReminderRepository reminders;
    private final ReminderQueries queries;
    private final PlanCascadeQueries cascade;
    private final PlanService plans;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;
    private final Event<ReminderSaved> saved;

    ReminderService(
            ReminderRepository reminders,
            ReminderQueries queries,
            PlanCascadeQueries cascade,
            PlanService plans,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock,
            Event<ReminderSaved> saved) {
        this.reminders = reminders;
        this.queries = queries;
        this.cascade = cascade;
        this.plans = plans;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
        this.saved = saved;
    }

    Page<ReminderDetail> received(ReminderFilter filter) {
        return queries.received(filter);
    }

    ReminderDetail get(UUID id) {
        return queries.one(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    ReminderDetail create(UUID planId, CreateReminder request) {
        access.require(
                Permission.DRAFT_PLAN,
                access.standsFor(plans.get(planId).issuingUnit().id()));
        return idempotency.once("createReminder/" + planId, request, ReminderDetail.class, () -> {
            validation.check(request);
            duplicates.refuse(
                    "plan_reminders", request.id(), null, id -> queries.one(id).isPresent());
            reminders.lock(planId);
            requireReason(planId, request);
            var reminder = new Reminder(request, access.actorId(), clock.today(), clock.now());
            reminders.persistAndFlush(reminder);
            return announce("createReminder", reminder.id(), null);
        });
    }

    @Transactional
    ReminderDetail acknowledge(UUID id, @Nullable IfMatch ifMatch) {
        get(id);
        if (!queries.mayAcknowledge(id)) {
            throw ProblemException.forbidden();
        }
        return idempotency.once("acknowledgeReminder/" + id, null, ReminderDetail.class, () -> {
            var reminder = reminders.findById(id);
            IfMatch.check(ifMatch, reminder.version());
            var before = get(id);
            reminder.acknowledge(access.actorId(), clock.now());
            reminders.flush();
            return announce("acknowledgeReminder", id, before);
        });
    }

    private void requireReason(UUID planId, CreateReminder request) {
        if (reminders.hasReminder(request.itemId(), request.unitId(), clock.today())) {
            throw ProblemException.of(ProblemType.CONFLICT, "remindedToday");
        }
        var cell = cascade.get(planId).items().stream()
                .filter(item -> item.id().equals(request.itemId()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(FieldError.at("/itemId", "item")))
                .units()
                .stream()
                .filter(unit -> unit.unit().id().equals(request.unitId()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(FieldError.at("/unitId", "notConcerned")));
        if (!cell.mayBeReminded()) {
            throw ProblemException.of(ProblemType.CONFLICT, "nothingToRemind");
        }
    }

    private ReminderDetail announce(String action, UUID id, @Nullable Object before) {
        var after = get(id);
        saved.fire(new ReminderSaved(action, id, after.unit().id(), before, after));
        return after;
    }
}
