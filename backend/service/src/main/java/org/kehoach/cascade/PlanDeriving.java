package org.kehoach.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kehoach.plan.CreatePlan;
import org.kehoach.plan.CreatePlanItem;
import org.kehoach.plan.LegalBasis;
import org.kehoach.plan.PlanAction;
import org.kehoach.plan.PlanDetail;
import org.kehoach.plan.PlanDrafting;
import org.kehoach.plan.PlanItemDetail;
import org.kehoach.plan.PlanQueries;
import org.kehoach.plan.PlanService;
import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.Ids;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitQueries;

import org.jspecify.annotations.Nullable;

/** Begins a unit's plan from items of a plan that it has to carry out. */
@ApplicationScoped
class PlanDeriving {

    private final PlanService plans;
    private final PlanQueries queries;
    private final PlanDrafting drafting;
    private final UnitQueries units;
    private final Access access;
    private final Validation validation;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    PlanDeriving(
            PlanService plans,
            PlanQueries queries,
            PlanDrafting drafting,
            UnitQueries units,
            Access access,
            Validation validation,
            Idempotency idempotency,
            BusinessClock clock) {
        this.plans = plans;
        this.queries = queries;
        this.drafting = drafting;
        this.units = units;
        this.access = access;
        this.validation = validation;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    PlanDetail derive(UUID sourceId, DerivePlan request) {
        plans.requireVisible(sourceId);
        if (request.issuingUnitId() != null) {
            units.require(Permission.DRAFT_PLAN, request.issuingUnitId(), "/issuingUnitId");
        }
        return idempotency.once("derivePlan/" + sourceId, request, PlanDetail.class, () -> {
            var source = plans.get(sourceId);
            if (!source.status().possible(PlanAction.DERIVE)) {
                throw ProblemException.of(ProblemType.CONFLICT, "planNotInForce");
            }
            validation.check(request, wrong(request, source));
            UUID draft = drafting.draft(text(request, source), outline(source, new HashSet<>(request.itemIds())));
            return plans.get(draft);
        });
    }

    private FieldError[] wrong(DerivePlan request, PlanDetail source) {
        var errors = new ArrayList<FieldError>();
        if (request.issuingUnitId() != null && !carriesOut(request.issuingUnitId(), source)) {
            errors.add(FieldError.at("/issuingUnitId", "notAddressed"));
        }
        if (request.itemIds() != null) {
            var known = source.items().stream().map(PlanItemDetail::id).toList();
            for (int i = 0; i < request.itemIds().size(); i++) {
                UUID itemId = request.itemIds().get(i);
                if (itemId != null && !known.contains(itemId)) {
                    errors.add(FieldError.at("/itemIds/" + i, "item"));
                }
            }
        }
        return errors.toArray(FieldError[]::new);
    }

    /** A unit below the issuer, or one that has work from the plan. */
    private boolean carriesOut(UUID unitId, PlanDetail source) {
        UUID issuer = source.issuingUnit().id();
        var today = clock.today();
        var standing = units.standing(Set.of(unitId), issuer, today).get(unitId);
        return !unitId.equals(issuer)
                && standing != null
                && (standing.below() || queries.takesPart(source.id(), unitId, today));
    }

    private static CreatePlan text(DerivePlan request, PlanDetail source) {
        return new CreatePlan(
                request.id(),
                request.externalId(),
                request.issuingUnitId(),
                request.title() == null ? source.title() : request.title(),
                request.startsOn(),
                request.endsOn(),
                request.legalBases() == null ? List.of(basis(source)) : request.legalBases(),
                null,
                null,
                null,
                null,
                source.area(),
                null);
    }

    private static LegalBasis basis(PlanDetail source) {
        return new LegalBasis(source.documentId(), source.symbol() + ": " + source.title());
    }

    /** The chosen items, each under the nearest chosen one above it. */
    private static List<CreatePlanItem> outline(PlanDetail source, Set<UUID> chosen) {
        var above = new HashMap<UUID, @Nullable UUID>();
        var ids = new HashMap<UUID, UUID>();
        var outline = new ArrayList<CreatePlanItem>();
        for (var item : source.items()) {
            UUID parent = nearest(item.parentId(), chosen, above);
            above.put(item.id(), item.parentId());
            if (chosen.contains(item.id())) {
                UUID id = Ids.next();
                ids.put(item.id(), id);
                outline.add(new CreatePlanItem(
                        id,
                        null,
                        parent == null ? null : ids.get(parent),
                        null,
                        item.title(),
                        item.text(),
                        item.weight(),
                        item.id()));
            }
        }
        return outline;
    }

    private static @Nullable UUID nearest(@Nullable UUID itemId, Set<UUID> chosen, Map<UUID, @Nullable UUID> above) {
        UUID at = itemId;
        while (at != null && !chosen.contains(at)) {
            at = above.get(at);
        }
        return at;
    }
}
