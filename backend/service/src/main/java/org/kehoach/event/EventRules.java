package org.kehoach.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** What an event must keep beyond its own fields: its days, its units, its campaign, its plan. */
@ApplicationScoped
class EventRules {

    private final EventQueries queries;
    private final EventSight sight;
    private final Access access;
    private final BusinessClock clock;

    EventRules(EventQueries queries, EventSight sight, Access access, BusinessClock clock) {
        this.queries = queries;
        this.sight = sight;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Throws a 422 that lists every broken rule.
     *
     * @param event as it would be
     * @param content what the client asked for
     * @param before the content until now; {@code null} for a new event
     */
    void check(Event event, UpdateEvent content, @Nullable UpdateEvent before) {
        var errors = new ArrayList<FieldError>(event.time().broken());
        if (event.isCampaign()) {
            checkCampaign(event, content, before, errors);
        } else if (content.windowFrom() != null || content.windowTo() != null) {
            errors.add(FieldError.at(content.windowFrom() == null ? "/windowTo" : "/windowFrom", "campaignOnly"));
        }
        var campaign = checkSite(event, content, before, errors);
        if (event.status() == EventStatus.CONFIRMED) {
            errors.addAll(unfixed(event));
        }
        var day = event.firstDay() == null && campaign != null ? campaign.from() : event.firstDay();
        checkUnits(event, content, before, day == null ? clock.today() : day, errors);
        checkLinks(event, content, before, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    /** What an event lacks before it can be confirmed; a campaign leaves it to its sites. */
    static List<FieldError> unfixed(Event event) {
        var errors = new ArrayList<FieldError>();
        if (!event.isCampaign()) {
            var content = event.editable();
            require("/place", content.place(), errors);
            require("/startsOn", content.startsOn(), errors);
            if (!event.time().allDay()) {
                require("/startTime", content.startTime(), errors);
            }
        }
        return errors;
    }

    private static void require(String pointer, @Nullable Object value, List<FieldError> errors) {
        if (value == null) {
            errors.add(FieldError.at(pointer, "unfixed"));
        }
    }

    /** The days from first to last as people read them. */
    static FieldError outside(String pointer, LocalDate from, LocalDate to) {
        return FieldError.at(pointer, "window", from, to);
    }

    static FieldError before(LocalDate firstDay) {
        return FieldError.at("/occurredOn", "beforeStart", firstDay);
    }

    private void checkCampaign(
            Event event, UpdateEvent content, @Nullable UpdateEvent before, List<FieldError> errors) {
        var from = content.windowFrom();
        var to = content.windowTo();
        if (event.campaignId() != null) {
            errors.add(FieldError.at("/campaignId", "siteOfCampaign"));
        }
        if (from == null || to == null) {
            errors.add(FieldError.at(from == null ? "/windowFrom" : "/windowTo", "required"));
        } else if (to.isBefore(from)) {
            errors.add(FieldError.at("/windowTo", "order"));
        } else {
            checkWithin(event, from, to, errors);
            if (before != null && queries.hasSiteOutside(event.id(), from, to)) {
                errors.add(FieldError.at("/windowFrom", "sitesOutside"));
            }
        }
    }

    private @Nullable CampaignFrame checkSite(
            Event event, UpdateEvent content, @Nullable UpdateEvent before, List<FieldError> errors) {
        var campaignId = event.campaignId();
        if (campaignId == null || event.isCampaign()) {
            if (Boolean.TRUE.equals(content.pilot())) {
                errors.add(FieldError.at("/pilot", "siteOnly"));
            }
            return null;
        }
        var campaign = queries.campaign(campaignId).orElse(null);
        if (campaign == null || (before == null && !sight.seesEvent(campaignId))) {
            errors.add(FieldError.at("/campaignId", "campaign"));
            return null;
        }
        if (before == null && !campaign.takesSites()) {
            errors.add(FieldError.at("/campaignId", "campaignOver"));
        }
        boolean wasPilot = before != null && Boolean.TRUE.equals(before.pilot());
        if (wasPilot != Boolean.TRUE.equals(content.pilot())
                && !access.may(Permission.HOLD_EVENT, campaign.hostUnitId())) {
            errors.add(FieldError.at("/pilot", "pilotOfCampaign"));
        } else if (Boolean.TRUE.equals(content.pilot()) && queries.hasPilotBeside(campaignId, event.id())) {
            errors.add(FieldError.at("/pilot", "pilot"));
        }
        checkWithin(event, campaign.from(), campaign.to(), errors);
        return campaign;
    }

    private static void checkWithin(Event event, LocalDate from, LocalDate to, List<FieldError> errors) {
        var time = event.time();
        var starts = time.startsOn();
        if (starts != null && !time.isWithin(from, to)) {
            boolean tooLong = !starts.isBefore(from) && !starts.isAfter(to);
            errors.add(outside(tooLong ? "/endsOn" : "/startsOn", from, to));
        }
    }

    /** A unit that has ended since keeps its place in the event: who goes on with it finishes what it had begun. */
    private void checkUnits(
            Event event, UpdateEvent content, @Nullable UpdateEvent before, LocalDate day, List<FieldError> errors) {
        var supporting = content.supportUnitsOrNone();
        var all = new ArrayList<>(supporting);
        all.add(event.hostUnitId());
        Set<UUID> existing = new HashSet<>(queries.existing(all, day));
        if (before != null) {
            existing.addAll(endedSince(event.hostUnitId(), before));
        }
        if (!existing.contains(event.hostUnitId())) {
            errors.add(FieldError.at(before == null ? "/hostUnitId" : "/startsOn", "outside"));
        }
        var seen = new HashSet<>(Set.of(event.hostUnitId()));
        for (int i = 0; i < supporting.size(); i++) {
            String pointer = "/supportUnitIds/" + i;
            if (!seen.add(supporting.get(i))) {
                errors.add(FieldError.at(pointer, "repeated"));
            } else if (!existing.contains(supporting.get(i))) {
                errors.add(FieldError.at(pointer, "outside"));
            }
        }
    }

    private Set<UUID> endedSince(UUID hostUnitId, UpdateEvent before) {
        var ended = new HashSet<>(before.supportUnitsOrNone());
        ended.add(hostUnitId);
        queries.existing(List.copyOf(ended), clock.today()).forEach(ended::remove);
        return ended;
    }

    /** What is linked anew must be in the caller's sight. */
    private void checkLinks(Event event, UpdateEvent content, @Nullable UpdateEvent before, List<FieldError> errors) {
        var planItem = content.planItemId();
        var task = content.taskId();
        if (planItem != null
                && (before == null || !planItem.equals(before.planItemId()))
                && !sight.seesPlanItem(planItem)) {
            errors.add(FieldError.at("/planItemId", "planItem"));
        }
        if (task == null
                || (before != null && task.equals(before.taskId()) && Objects.equals(planItem, before.planItemId()))) {
            return;
        }
        var planItemOfTask = sight.planItemOfTask(task).orElse(null);
        if (planItemOfTask == null) {
            errors.add(FieldError.at("/taskId", "task"));
        } else if (planItem == null) {
            event.linkTo(planItemOfTask.orElse(null), task);
        } else if (!planItem.equals(planItemOfTask.orElse(null))) {
            errors.add(FieldError.at("/taskId", "taskItem"));
        }
    }
}
