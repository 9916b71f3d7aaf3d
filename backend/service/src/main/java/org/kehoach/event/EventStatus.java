package org.kehoach.event;

import java.util.EnumSet;
import java.util.Set;

/** The life of an event. */
public enum EventStatus {
    PLANNED(
            EventAction.UPDATE,
            EventAction.CONFIRM,
            EventAction.POSTPONE,
            EventAction.CANCEL,
            EventAction.CLOSE,
            EventAction.DELETE,
            EventAction.ADD_SITE),
    CONFIRMED(EventAction.UPDATE, EventAction.POSTPONE, EventAction.CANCEL, EventAction.CLOSE, EventAction.ADD_SITE),
    POSTPONED(
            EventAction.UPDATE,
            EventAction.CONFIRM,
            EventAction.POSTPONE,
            EventAction.CANCEL,
            EventAction.CLOSE,
            EventAction.ADD_SITE),
    CANCELLED,
    HELD;

    private final EnumSet<EventAction> possible = EnumSet.noneOf(EventAction.class);

    EventStatus(EventAction... possible) {
        this.possible.addAll(Set.of(possible));
    }

    /**
     * What may follow.
     *
     * @param dated whether its day is fixed; an event without one is neither confirmed nor held
     * @param campaign whether it may have sites
     */
    Set<EventAction> possible(boolean dated, boolean campaign) {
        var actions = EnumSet.copyOf(possible);
        if (!dated) {
            actions.remove(EventAction.CONFIRM);
            actions.remove(EventAction.CLOSE);
        }
        if (!campaign) {
            actions.remove(EventAction.ADD_SITE);
        }
        return actions;
    }
}
