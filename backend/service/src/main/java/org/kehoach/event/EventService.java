package org.kehoach.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.MergePatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;
import org.kehoach.staff.TransitionDetail;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Events: reading, planning and changing them. */
@ApplicationScoped
public class EventService {

    private final EventRepository events;
    private final EventQueries queries;
    private final EventDetails details;
    private final EventSight sight;
    private final EventRules rules;
    private final EventJournal journal;
    private final Access access;
    private final Validation validation;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final BusinessClock clock;

    EventService(
            EventRepository events,
            EventQueries queries,
            EventDetails details,
            EventSight sight,
            EventRules rules,
            EventJournal journal,
            Access access,
            Validation validation,
            MergePatch mergePatch,
            Idempotency idempotency,
            Duplicates duplicates,
            BusinessClock clock) {
        this.events = events;
        this.queries = queries;
        this.details = details;
        this.sight = sight;
        this.rules = rules;
        this.journal = journal;
        this.access = access;
        this.validation = validation;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    Page<EventSummary> list(EventFilter filter) {
        return queries.page(filter);
    }

    EventDetail get(UUID id) {
        return details.detail(id).orElseThrow(ProblemException::notFound);
    }

    Page<EventSummary> sites(UUID id, SiteFilter filter) {
        requireSight(id);
        return queries.sites(id, filter);
    }

    Page<TransitionDetail> transitions(UUID id) {
        requireSight(id);
        return Page.whole(queries.transitions(id));
    }

    @Transactional
    EventDetail create(CreateEvent request) {
        requireRightOver(request);
        return idempotency.once("createEvent", request, EventDetail.class, () -> {
            validation.check(request);
            duplicates.refuse("events", request.id(), request.externalId(), sight::seesEvent);
            if (request.campaignId() != null) {
                events.lock(request.campaignId());
            }
            var event = new Event(request, access.actorId(), clock.now());
            rules.check(event, request.content(), null);
            inheritLinks(event, request);
            events.persist(event);
            var day = access.dayOf(Permission.HOLD_EVENT, request.occurredOn());
            journal.created("createEvent", event, day);
            return journal.answer(event.id());
        });
    }

    @Transactional
    EventDetail update(UUID id, @Nullable IfMatch ifMatch, JsonNode patch) {
        var event = find(id, EventAction.UPDATE);
        IfMatch.check(ifMatch, event.version());
        event.require(EventAction.UPDATE);
        if (event.isCampaign()) {
            events.lock(event);
        }
        var before = event.editable();
        var content = mergePatch.apply(before, patch, UpdateEvent.class);
        event.edit(content, clock.now());
        rules.check(event, content, before);
        journal.tell("updateEvent", event, before, event.editable());
        return journal.answer(id);
    }

    @Transactional
    void delete(UUID id, @Nullable IfMatch ifMatch) {
        var event = find(id, EventAction.DELETE);
        IfMatch.check(ifMatch, event.version());
        event.require(EventAction.DELETE);
        if (queries.hasSites(id)) {
            var possible = event.possible();
            possible.remove(EventAction.DELETE);
            throw ProblemException.illegalTransition(possible);
        }
        journal.tell("deleteEvent", event, event.editable(), null);
        events.delete(event);
    }

    /** The event, if the caller sees it (404) and holds the right to the action (403). */
    Event find(UUID id, EventAction action) {
        requireSight(id);
        var event = events.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        if (!details.mayDo(action, event.hostUnitId(), campaignHost(event.campaignId()))) {
            throw ProblemException.forbidden();
        }
        return event;
    }

    private @Nullable UUID campaignHost(@Nullable UUID campaignId) {
        return campaignId == null
                ? null
                : queries.campaign(campaignId).map(CampaignFrame::hostUnitId).orElse(null);
    }

    private void requireSight(UUID id) {
        if (!sight.seesEvent(id)) {
            throw ProblemException.notFound();
        }
    }

    private void requireRightOver(@Nullable CreateEvent request) {
        if (request != null && request.hostUnitId() != null) {
            access.require(Permission.HOLD_EVENT, request.hostUnitId());
        } else if (!access.mayAnywhere(Permission.HOLD_EVENT)) {
            throw ProblemException.forbidden();
        }
    }

    private void inheritLinks(Event site, CreateEvent request) {
        if (request.campaignId() != null && request.planItemId() == null && request.taskId() == null) {
            queries.campaign(request.campaignId())
                    .ifPresent(campaign -> site.linkTo(campaign.planItemId(), campaign.taskId()));
        }
    }
}
