package org.kehoach.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanConclusionCheck;

/** An item that an event carries out stays; a draft that is deleted leaves its events without a plan. */
@ApplicationScoped
class EventsOfPlans implements PlanConclusionCheck {

    private final EventRepository events;

    EventsOfPlans(EventRepository events) {
        this.events = events;
    }

    /** Events are closed on their own. */
    @Override
    public void beforeConclusion(UUID planId) {}

    @Override
    public void beforeDeletion(UUID planId) {
        events.leavePlan(planId);
    }

    @Override
    public boolean isInUse(UUID planItemId) {
        return events.count("planItemId", planItemId) > 0;
    }
}
