package org.kehoach.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.ProblemException;

import org.jspecify.annotations.Nullable;

/** Writes down what has happened to events, and tells it. */
@ApplicationScoped
class EventJournal {

    private static final String CREATE = "CREATE";

    private final EventRepository events;
    private final EventDetails details;
    private final Access access;
    private final BusinessClock clock;
    private final jakarta.enterprise.event.Event<EventSaved> saved;

    EventJournal(
            EventRepository events,
            EventDetails details,
            Access access,
            BusinessClock clock,
            jakarta.enterprise.event.Event<EventSaved> saved) {
        this.events = events;
        this.details = details;
        this.access = access;
        this.clock = clock;
        this.saved = saved;
    }

    void created(String operation, Event event, LocalDate day) {
        events.record(new EventTransition(event, CREATE, null, access.actorId(), day, clock.now()));
        tell(operation, event, null, event.editable());
    }

    void stepped(EventAction action, Event event, EventStatus from, LocalDate day) {
        events.record(new EventTransition(event, action.name(), from, access.actorId(), day, clock.now()));
        tell(action.name().toLowerCase(Locale.ROOT) + "Event", event, from, event.status());
    }

    void tell(String operation, Event event, @Nullable Object before, @Nullable Object after) {
        saved.fire(new EventSaved(operation, event.id(), event.hostUnitId(), before, after));
    }

    /** The event as it stands now, with all that this transaction did. */
    EventDetail answer(UUID id) {
        events.flush();
        return details.detail(id).orElseThrow(ProblemException::notFound);
    }
}
