package org.kehoach.feed;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.event.CalendarEvent;
import org.kehoach.event.CalendarEvents;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.CurrentCaller;
import org.kehoach.platform.Duplicates;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.KehoachSettings;
import org.kehoach.platform.Messages;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/** Addresses for calendar programs, and what is read from them. */
@ApplicationScoped
class CalendarFeedService {

    /** How far back a calendar reaches. */
    private static final int MONTHS = 12;

    private final CalendarFeedRepository feeds;
    private final CalendarFeedQueries queries;
    private final CalendarEvents events;
    private final Access access;
    private final CurrentCaller current;
    private final Idempotency idempotency;
    private final Duplicates duplicates;
    private final Validation validation;
    private final KehoachSettings settings;
    private final BusinessClock clock;
    private final Event<CalendarFeedSaved> saved;

    CalendarFeedService(
            CalendarFeedRepository feeds,
            CalendarFeedQueries queries,
            CalendarEvents events,
            Access access,
            CurrentCaller current,
            Idempotency idempotency,
            Duplicates duplicates,
            Validation validation,
            KehoachSettings settings,
            BusinessClock clock,
            Event<CalendarFeedSaved> saved) {
        this.feeds = feeds;
        this.queries = queries;
        this.events = events;
        this.access = access;
        this.current = current;
        this.idempotency = idempotency;
        this.duplicates = duplicates;
        this.validation = validation;
        this.settings = settings;
        this.clock = clock;
        this.saved = saved;
    }

    Page<CalendarFeedDetail> list(CalendarFeedFilter filter) {
        return queries.page(filter);
    }

    CalendarFeedDetail get(UUID id) {
        return queries.one(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    CalendarFeedDetail create(CreateCalendarFeed request) {
        if (access.isService()) {
            throw ProblemException.forbidden();
        }
        var address = new AtomicReference<@Nullable String>();
        return idempotency
                .once("createCalendarFeed", request, CalendarFeedDetail.class, () -> {
                    validation.check(request);
                    check(request);
                    var secret = FeedSecret.next();
                    address.set(settings.publicUrl() + "/api/v1/calendars/" + secret.text() + ".ics");
                    return make(request, secret);
                })
                .at(address.get());
    }

    @Transactional
    void revoke(UUID id, @Nullable IfMatch ifMatch) {
        var before = get(id);
        var feed = feeds.findById(id);
        IfMatch.check(ifMatch, feed.version());
        feed.revoke(clock.now());
        feeds.flush();
        saved.fire(new CalendarFeedSaved("revokeCalendarFeed", id, feed.unitId(), before, null));
    }

    private void check(CreateCalendarFeed request) {
        var unitId = request.unitId();
        var planId = request.planId();
        if (unitId != null && planId != null) {
            throw ProblemException.invalid(FieldError.at("/planId", "unitOrPlan"));
        }
        if (unitId != null && !queries.hasUnit(unitId)) {
            throw ProblemException.invalid(FieldError.at("/unitId", "unit"));
        }
        if (planId != null && !queries.seesPlan(planId)) {
            throw ProblemException.invalid(FieldError.at("/planId", "plan"));
        }
        duplicates.refuse(
                "calendar_feeds", request.id(), null, id -> queries.one(id).isPresent());
    }

    private CalendarFeedDetail make(CreateCalendarFeed request, FeedSecret secret) {
        var feed = new CalendarFeed(request, access.actorId(), Messages.language(), secret, clock.now());
        feeds.persistAndFlush(feed);
        var made = queries.one(feed.id()).orElseThrow();
        saved.fire(new CalendarFeedSaved("createCalendarFeed", feed.id(), feed.unitId(), null, made));
        return made;
    }

    /** What the owner of the address sees, in the owner's name from here on. */
    IcsCalendar read(FeedSecret secret) {
        var subscription = queries.behind(secret).orElseThrow(ProblemException::notFound);
        current.become(subscription.owner());
        Messages.choose(subscription.language());
        return new IcsCalendar(name(subscription), settings.publicUrl(), eventsOf(subscription));
    }

    IcsCalendar ofEvent(UUID eventId) {
        var event = events.one(eventId).orElseThrow(ProblemException::notFound);
        if (event.firstDay() == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "eventUndated");
        }
        return new IcsCalendar(event.title(), settings.publicUrl(), List.of(event));
    }

    private List<CalendarEvent> eventsOf(CalendarFeedQueries.Subscription subscription) {
        var from = clock.today().minusMonths(MONTHS);
        if (subscription.unitId() != null) {
            return events.ofUnit(subscription.unitId(), from);
        }
        return subscription.planId() == null ? events.own(from) : events.ofPlan(subscription.planId(), from);
    }

    private static String name(CalendarFeedQueries.Subscription subscription) {
        if (subscription.unitName() != null) {
            return subscription.unitName();
        }
        return subscription.planName() == null ? Messages.text("calendar.own") : subscription.planName();
    }
}
