package org.kehoach.event;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.file.Files;
import org.kehoach.platform.Access;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.staff.Occurrence;
import org.kehoach.staff.Reasoned;

import org.jspecify.annotations.Nullable;

/** The life of an event: confirmed, postponed, cancelled, held. */
@ApplicationScoped
public class EventLifeService {

    private final EventService service;
    private final EventRepository events;
    private final EventRules rules;
    private final EventJournal journal;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final Files files;

    EventLifeService(
            EventService service,
            EventRepository events,
            EventRules rules,
            EventJournal journal,
            Access access,
            Validation validation,
            Idempotency idempotency,
            Files files) {
        this.service = service;
        this.events = events;
        this.rules = rules;
        this.journal = journal;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.files = files;
    }

    @Transactional
    EventDetail confirm(UUID id, @Nullable IfMatch ifMatch, @Nullable Occurrence request) {
        var occurredOn = request == null ? null : request.occurredOn();
        return step(EventAction.CONFIRM, id, ifMatch, request, occurredOn, (event, day) -> {
            var unfixed = EventRules.unfixed(event);
            if (!unfixed.isEmpty()) {
                throw ProblemException.invalid(unfixed);
            }
            event.confirm();
        });
    }

    @Transactional
    EventDetail postpone(UUID id, @Nullable IfMatch ifMatch, PostponeEvent request) {
        return step(EventAction.POSTPONE, id, ifMatch, request, request.occurredOn(), (event, day) -> {
            var before = event.editable();
            event.postpone(request.time(event.time().allDay()), request.reason());
            rules.check(event, event.editable(), before);
        });
    }

    /** A campaign that is called off takes its open sites with it. */
    @Transactional
    EventDetail cancel(UUID id, @Nullable IfMatch ifMatch, Reasoned request) {
        return step(EventAction.CANCEL, id, ifMatch, request, request.occurredOn(), (event, day) -> {
            event.cancel(request.reason());
            for (var site : events.standingSites(id)) {
                if (site.possible().contains(EventAction.CANCEL)) {
                    var from = site.status();
                    site.cancel(request.reason());
                    journal.stepped(EventAction.CANCEL, site, from, day);
                }
            }
        });
    }

    @Transactional
    EventDetail close(UUID id, @Nullable IfMatch ifMatch, CloseEvent request) {
        return step(EventAction.CLOSE, id, ifMatch, request, request.occurredOn(), (event, day) -> {
            var firstDay = event.firstDay();
            if (firstDay != null && day.isBefore(firstDay)) {
                throw ProblemException.invalid(EventRules.before(firstDay));
            }
            requireSitesEnded(event);
            event.close(new Closing(request, day));
            if (request.fileIds() != null) {
                files.attach(request.fileIds(), EventFiles.OWNER, id);
            }
        });
    }

    /** What a campaign closes with is what its sites add up to, so none may report afterwards. */
    private void requireSitesEnded(Event event) {
        if (!event.isCampaign()) {
            return;
        }
        long open = events.standingSites(event.id()).stream()
                .filter(site -> site.status() != EventStatus.HELD)
                .count();
        if (open > 0) {
            throw ProblemException.of(ProblemType.CONFLICT, "sitesOpen", open);
        }
    }

    private EventDetail step(
            EventAction action,
            UUID id,
            @Nullable IfMatch ifMatch,
            @Nullable Object request,
            @Nullable LocalDate occurredOn,
            BiConsumer<Event, LocalDate> change) {
        var event = service.find(id, action);
        return idempotency.once(action.name() + "/events/" + id, request, EventDetail.class, () -> {
            IfMatch.check(ifMatch, event.version());
            event.require(action);
            if (event.isCampaign()) {
                events.lock(event);
            }
            if (request != null) {
                validation.check(request);
            }
            var day = access.dayOf(action.permission(), occurredOn);
            Occurrence.requireNotBefore(events.lastStep(id), day);
            var from = event.status();
            change.accept(event, day);
            journal.stepped(action, event, from, day);
            return journal.answer(id);
        });
    }
}
