package org.kehoach.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;

import org.jspecify.annotations.Nullable;

/** Campaigns: one event at many sites. */
@ApplicationScoped
public class CampaignService {

    private final EventService service;
    private final EventRepository events;
    private final EventQueries queries;
    private final UnitQueries units;
    private final EventJournal journal;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    CampaignService(
            EventService service,
            EventRepository events,
            EventQueries queries,
            UnitQueries units,
            EventJournal journal,
            Access access,
            Validation validation,
            Idempotency idempotency,
            BusinessClock clock) {
        this.service = service;
        this.events = events;
        this.queries = queries;
        this.units = units;
        this.journal = journal;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** One planned site for each unit that has none standing yet. */
    @Transactional
    CampaignSites addSites(UUID id, CreateSites request) {
        var campaign = service.find(id, EventAction.ADD_SITE);
        return idempotency.once("createEventSites/" + id, request, CampaignSites.class, () -> {
            campaign.require(EventAction.ADD_SITE);
            validation.check(request);
            events.lock(campaign);
            var standing = events.standingSites(id).stream()
                    .collect(Collectors.toMap(Event::hostUnitId, Function.identity(), (one, other) -> one));
            check(campaign, request);
            var made = access.dayOf(Permission.HOLD_EVENT, request.occurredOn());
            for (var unitId : new HashSet<>(request.unitIds())) {
                if (!standing.containsKey(unitId)) {
                    var site = campaign.newSite(unitId, access.actorId(), clock.now());
                    events.persist(site);
                    journal.created("createEventSites", site, made);
                    standing.put(unitId, site);
                }
            }
            leadBy(request.pilotUnitId(), standing);
            events.flush();
            return new CampaignSites(queries.sitesOf(id, request.unitIds()));
        });
    }

    private void leadBy(@Nullable UUID unitId, Map<UUID, Event> standing) {
        var pilot = unitId == null ? null : standing.get(unitId);
        if (pilot != null && !pilot.isPilot()) {
            standing.values().stream().filter(Event::isPilot).forEach(site -> turn(site, Event::makeOrdinary));
            // a campaign has one at a time
            events.flush();
            turn(pilot, Event::makePilot);
        }
    }

    private void turn(Event site, Consumer<Event> change) {
        var before = site.editable();
        change.accept(site);
        journal.tell("createEventSites", site, before, site.editable());
    }

    private void check(Event campaign, CreateSites request) {
        var errors = new ArrayList<FieldError>();
        var unitIds = request.unitIds();
        var day = campaign.firstDay();
        var standing = units.standing(unitIds, campaign.hostUnitId(), day == null ? clock.today() : day);
        for (int i = 0; i < unitIds.size(); i++) {
            var unitId = unitIds.get(i);
            var unit = standing.get(unitId);
            if (unit == null || !unit.exists()) {
                errors.add(FieldError.at("/unitIds/" + i, "outside"));
            } else if (!unit.below() && !access.readsEverything()) {
                errors.add(FieldError.at("/unitIds/" + i, "siteNotBelow"));
            }
        }
        if (request.pilotUnitId() != null && !unitIds.contains(request.pilotUnitId())) {
            errors.add(FieldError.at("/pilotUnitId", "notAmong"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
