package org.kehoach.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.kehoach.platform.FieldError;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;

import org.jspecify.annotations.Nullable;

/** The calendar that all units share, and what its keepers decide for single days. */
@ApplicationScoped
class CalendarService {

    private static final int MOST_DAYS = 200;

    private final WorkCalendar calendar;
    private final DecidedDayRepository decided;
    private final CalendarKeepers keepers;
    private final Validation validation;
    private final Event<DayDecided> saved;

    CalendarService(
            WorkCalendar calendar,
            DecidedDayRepository decided,
            CalendarKeepers keepers,
            Validation validation,
            Event<DayDecided> saved) {
        this.calendar = calendar;
        this.decided = decided;
        this.keepers = keepers;
        this.validation = validation;
        this.saved = saved;
    }

    Page<CalendarDay> list(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            throw ProblemException.badParameter(FieldError.in(from == null ? "from" : "to", "required"));
        }
        if (to.isBefore(from)) {
            throw ProblemException.badParameter(FieldError.in("to", "order"));
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw ProblemException.badParameter(FieldError.in("to", "days", MOST_DAYS));
        }
        return Page.whole(calendar.days(from, to, keepers.isKeeper()));
    }

    CalendarDay get(LocalDate day) {
        return calendar.days(day, day, keepers.isKeeper()).getFirst();
    }

    @Transactional
    CalendarDay decide(LocalDate day, @Nullable IfMatch ifMatch, DecideDay request) {
        requireKeeper();
        var decision = decided.lock(day).orElse(null);
        IfMatch.check(ifMatch, decision == null ? 0 : decision.version());
        validation.check(request);
        var before = decision == null ? null : decision.decision();
        if (decision != null) {
            decision.decide(request);
        }
        var kept = decision == null ? new DecidedDay(day, request) : decision;
        decided.persistAndFlush(kept);
        saved.fire(new DayDecided("decideDay", kept.id(), before, request));
        return calendar.day(day, kept, true);
    }

    @Transactional
    void forget(LocalDate day, @Nullable IfMatch ifMatch) {
        requireKeeper();
        var decision = decided.lock(day).orElseThrow(ProblemException::notFound);
        IfMatch.check(ifMatch, decision.version());
        decided.delete(decision);
        decided.flush();
        saved.fire(new DayDecided("forgetDay", decision.id(), decision.decision(), null));
    }

    private void requireKeeper() {
        if (!keepers.isKeeper()) {
            throw ProblemException.forbidden();
        }
    }
}
